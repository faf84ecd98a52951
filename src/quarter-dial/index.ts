import { QuarterDial } from './element.js';

QuarterDial.define();

export * from './element.js';
