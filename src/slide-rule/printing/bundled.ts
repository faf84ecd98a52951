/** Replaces `loader.ts` in the bundles of the whole kit, which contain the printer. */
import { atOnce } from '../../instrument/on-demand.js';
import * as printer from './index.js';

export const { load: loadPrinter } = atOnce(printer);
