import '../probability-meter/index.js';
import { widgetOf } from './widget.js';

/** `<probability-meter>` as a widget of a notebook. */
export default widgetOf(() => 'probability-meter');
