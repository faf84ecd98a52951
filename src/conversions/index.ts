export * from './units.js';
export * from './convert.js';
export * from './parse.js';
export * from './words.js';
export * from './format.js';
