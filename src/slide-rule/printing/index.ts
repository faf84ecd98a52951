/** A slide rule to print, cut out and fold: SVG pages in millimetres. It needs no browser. */
import { documentOf, pagesOf } from './pages.js';
import type { PrintOptions } from './options.js';

export type { PrintOptions } from './options.js';
export type { PrintStrings } from './strings.js';

/**
 * The pages of a slide rule to print, cut out and fold, each a standalone SVG in millimetres, black and red on white: a
 * linear rule as strips, a circular one as discs, and last the cursor, which is printed on clear film. On each page is a
 * bar of 100 mm, to measure what the printer did. The scales are engraved as the element engraves them. A bad option
 * warns, and is as if it were not given.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- as the method of the element, which loads this first
export const printable = async (options?: PrintOptions): Promise<string[]> => pagesOf(options);

/** The same pages as one HTML document whose sheets have the right paper size, for the print dialogue or for a PDF. */
export const printableDocument = async (
  options?: PrintOptions,
  title = 'Slide rule',
): Promise<string> => documentOf(await printable(options), title);
