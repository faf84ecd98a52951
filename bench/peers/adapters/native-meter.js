import { elements } from './elements.js';

globalThis.peer = elements('meter', (p) => ({ value: p }));
