import { onDemand } from '../../instrument/on-demand.js';

/** What makes pages to print: most rules are never printed. */
export const { load: loadPrinter } = onDemand(() => import('./index.js'));
