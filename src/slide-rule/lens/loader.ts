import { onDemand } from '../../instrument/on-demand.js';

/** Loads the code of the lens on demand, as most rules have no lens. */
export const { loaded: loadedLens, load: loadLens } = onDemand(() => import('./lens.js'));
