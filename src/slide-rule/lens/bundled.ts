/** Replaces `loader.ts` in the bundles of the whole kit, which contain the lens. */
import { atOnce } from '../../instrument/on-demand.js';
import * as lens from './lens.js';

export const { loaded: loadedLens, load: loadLens } = atOnce(lens);
