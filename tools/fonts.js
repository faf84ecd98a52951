/**
 * The fonts of the browsers that are started from here: those of the project, unless FONTS=system asks for those of the
 * machine. Only fontconfig, and so only Linux, can be told.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';

if (process.env.FONTS !== 'system') {
  process.env.FONTCONFIG_FILE = fileURLToPath(new URL('../test/fonts/fonts.conf', import.meta.url));
  // Firefox's sandbox keeps its pages from fonts outside of the system's folders.
  process.env.MOZ_DISABLE_CONTENT_SANDBOX = '1';
}
