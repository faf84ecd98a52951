import './decibel-spinner/index.js';
import './probability-meter/index.js';
import './quarter-dial/index.js';
import './slide-rule/index.js';

export * from './conversions/index.js';
export * from './decibel-spinner/element.js';
export * from './probability-meter/element.js';
export * from './quarter-dial/element.js';
export * from './slide-rule/element.js';
