import '../decibel-spinner/index.js';
import { widgetOf } from './widget.js';

/** `<decibel-spinner>` as a widget of a notebook. */
export default widgetOf(() => 'decibel-spinner');
