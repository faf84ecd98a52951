/** A slide rule to print, cut out and fold: SVG pages in millimetres. It needs no browser. */
import { documentOf, pagesOf } from './pages.js';
import type { PrintOptions } from './options.js';

export type { PrintOptions } from './options.js';
export type { PrintStrings } from './strings.js';

/**
 * Returns the pages of a slide rule to print, cut out and fold. Each is a standalone SVG in millimetres, black and
 * red on white. A linear rule becomes strips, a circular one discs. The cursor comes last, to be printed on clear
 * film. Each page has a bar of 100 mm, to measure the error of the printer. The scales are engraved as in the
 * element. A bad option warns, and its default is used.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- as the method of the element, which loads this first
export const printable = async (options?: PrintOptions): Promise<string[]> => pagesOf(options);

/** The same pages as one HTML document whose sheets have the right paper size, for the print dialogue or for a PDF. */
export const printableDocument = async (
  options?: PrintOptions,
  title = 'Slide rule',
): Promise<string> => documentOf(await printable(options), title);
