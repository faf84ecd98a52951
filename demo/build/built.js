import { pathToFileURL } from 'node:url';
import { root } from '../../tools/install.js';

/** The address of a built file. Vite bundles its configuration, and would look for a literal path before the build. */
export const built = (path) => pathToFileURL(`${root}${path}`).href;
