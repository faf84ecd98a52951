import { loadPrinter } from './loader.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import type { InPrinting, Printed, PrintOptions } from './options.js';

/** Adds `printable`, which makes pages to print. Its code is loaded on the first call. */
export const Printable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Printable extends base {
    /**
     * Returns the rule as pages to print, cut out and fold: strips of a linear rule, discs of a circular one. The
     * cursor comes last, to be printed on clear film. Each page is a standalone SVG in millimetres. `options` are
     * `size` (scale length in mm, 250 unless given), `paper` (`a4` or `letter`), and `measured` (the printed length
     * of the 100 mm bar). `shape`, `layout` and the like are those of the rule unless given. A bad option warns, and
     * its default is used.
     */
    async printable(options: PrintOptions = {}): Promise<string[]> {
      const { shape, layout, scale, extraScales, strings } = this as unknown as Printed;
      const { printable } = await loadPrinter();
      const own = { shape, layout, scale, extraScales, strings: strings?.printing ?? null };
      return printable({ ...own, ...options });
    }
  }
  // Typed as an interface, since TypeScript cannot declare protected members of a class inside a function.
  return Printable as unknown as Base & AbstractConstructor<InPrinting>;
};
