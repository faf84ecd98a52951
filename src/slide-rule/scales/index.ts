/** The scales of the slide rule as a module of its own: numbers alone, without an element. */
export { scales, type ScaleName } from './catalogue.js';
export type { Scale, ScaleFacts } from './scale.js';
export type { Formula } from './formulas.js';
export type { GaugeMark } from './gauges.js';
