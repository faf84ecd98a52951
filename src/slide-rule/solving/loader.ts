import { onDemand } from '../../instrument/on-demand.js';

/** Loads the solver on demand: most rules need none. */
export const { loaded: loadedSolver, load: loadSolver } = onDemand(() => import('./solver.js'));
