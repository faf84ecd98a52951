import { SlideRule } from './element.js';

SlideRule.define();

export * from './element.js';
