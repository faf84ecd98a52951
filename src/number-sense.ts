import './probability-meter/index.js';

export * from './conversions/index.js';
export * from './probability-meter/element.js';
