import { documentOf, pagesOf } from '../slide-rule/printing/pages.js';
import type { PrintOptions } from '../slide-rule/printing/options.js';
import { optionsNamed } from './arguments.js';
import { refusing } from './draw.js';

/** The options of `print`, with what each means. */
export const printOptions: Readonly<Record<string, string>> = {
  layout: 'The scales, such as "A [ B C ] D", or a preset: mannheim, duplex, pocket …',
  shape: 'circular, unless given, or linear.',
  scale: 'The outer scale of the usual ring.',
  size: 'The length of the scales in mm; 250 unless given.',
  paper: 'a4, unless given, or letter.',
  measured: 'How long the bar of 100 mm came out on your printer, in mm.',
};

/** An HTML page to print, with a slide rule to cut out. Throws for options that would warn. */
export const print = (words: readonly string[]): string => {
  const options = Object.fromEntries(optionsNamed(Object.keys(printOptions), words));
  return refusing(() => documentOf(pagesOf(options as PrintOptions), 'Slide rule'));
};
