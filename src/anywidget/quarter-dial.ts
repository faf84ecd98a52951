import '../quarter-dial/index.js';
import { widgetOf } from './widget.js';

/** `<quarter-dial>` as a widget of a notebook. */
export default widgetOf(() => 'quarter-dial');
