import '../../../src/probability-meter/index.ts';
import { elements } from './elements.js';

globalThis.peer = elements('probability-meter', (p) => ({ probability: p }));
