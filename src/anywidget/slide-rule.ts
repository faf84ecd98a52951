import '../slide-rule/index.js';
import { widgetOf } from './widget.js';

/** `<slide-rule>` as a widget of a notebook. */
export default widgetOf(() => 'slide-rule');
