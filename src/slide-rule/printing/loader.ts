import { onDemand } from '../../instrument/on-demand.js';

/** Loads the code that makes pages to print on demand, as most rules are never printed. */
export const { load: loadPrinter } = onDemand(() => import('./index.js'));
