import { ProbabilityMeter } from './element.js';

ProbabilityMeter.define();

export * from './element.js';
