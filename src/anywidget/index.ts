import '../number-sense.js';
import { widgetOf, type WidgetModel } from './widget.js';

const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

/** The instrument that the trait `instrument` names; the meter where it names none. */
const tagOf = (model: WidgetModel): string =>
  instruments.find((tag) => tag === model.get('instrument')) ?? instruments[0];

/** Any of the four as a widget of a notebook: the trait `instrument` names it. */
export default widgetOf(tagOf);
