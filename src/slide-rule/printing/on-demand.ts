import { loadPrinter } from './loader.js';
import type { Printed, PrintOptions } from './options.js';

/** Returns a rule as pages to print. The code that makes them is loaded on the first call. */
export const printRule = async (rule: Printed, options: PrintOptions): Promise<string[]> => {
  const { shape, layout, scale, extraScales, strings } = rule;
  const { printable } = await loadPrinter();
  const own = { shape, layout, scale, extraScales, strings: strings?.printing ?? null };
  return printable({ ...own, ...options });
};
