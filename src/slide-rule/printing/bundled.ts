/** Stands for `loader.ts` in the bundles of the whole kit. */
import { atOnce } from '../../instrument/on-demand.js';
import * as printer from './index.js';

export const { load: loadPrinter } = atOnce(printer);
