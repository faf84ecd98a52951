import './decibel-spinner/index.js';
import './probability-meter/index.js';

export * from './conversions/index.js';
export * from './decibel-spinner/element.js';
export * from './probability-meter/element.js';
