import { DecibelSpinner } from './element.js';

DecibelSpinner.define();

export * from './element.js';
