import '../number-sense.js';
import { widgetOf, type WidgetModel } from './widget.js';

const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

/** The tag that the trait `instrument` names; the meter for any other text. */
const tagOf = (model: WidgetModel): string =>
  instruments.find((tag) => tag === model.get('instrument')) ?? instruments[0];

/** Any of the four instruments as a widget of a notebook. The trait `instrument` names it. */
export default widgetOf(tagOf);
