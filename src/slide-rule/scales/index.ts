/** The scales of the slide rule as a module: only numbers, without a custom element. */
export { scales, type ScaleName } from './catalogue.js';
export type { Scale, ScaleFacts } from './scale.js';
export type { Formula } from './formulas.js';
export type { GaugeMark } from './gauges.js';
