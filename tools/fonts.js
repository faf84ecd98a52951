/**
 * `FONTS=narrow npm test` runs the tests that measure text once more, on a machine with other fonts. Most machines with
 * Linux show DejaVu, the widest font in use. Here sans-serif, serif and system-ui are Gelasio, one of the narrowest.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const CHOICES = [undefined, '', 'narrow'];
if (!CHOICES.includes(process.env.FONTS)) throw new Error('FONTS can be narrow, or left out.');

/** Whether this run has the narrow fonts. */
export const isNarrow = process.env.FONTS === 'narrow';

if (isNarrow) process.env.FONTCONFIG_FILE = pathOf('test/runner/fonts/fonts.conf');

/** Firefox opens no file in its pages but those in these folders, and fonts in those of the machine. */
export const readableFolders = isNarrow ? [pathOf('node_modules/@expo-google-fonts/gelasio/')] : [];
