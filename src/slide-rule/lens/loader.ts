import { onDemand } from '../../instrument/on-demand.js';

/** What draws the lens: most rules never have one. */
export const { loaded: loadedLens, load: loadLens } = onDemand(() => import('./lens.js'));
