/** Replaces `loader.ts` in the bundles of the whole kit. */
import { atOnce } from '../../instrument/on-demand.js';
import * as solver from './solver.js';

export const { loaded: loadedSolver, load: loadSolver } = atOnce(solver);
