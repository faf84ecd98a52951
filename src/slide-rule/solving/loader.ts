import { onDemand } from '../../instrument/on-demand.js';

/** What solves expressions: most rules never do. */
export const { loaded: loadedSolver, load: loadSolver } = onDemand(() => import('./solver.js'));
