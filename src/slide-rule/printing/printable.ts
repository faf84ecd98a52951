import type { Instrument } from '../../instrument/instrument.js';
import { loadPrinter } from './loader.js';
import type { InPrinting, Printed, PrintOptions } from './options.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;
// With a static member: of a constructor alone that is mixed already, TypeScript forgets the type parameter.
type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };

/**
 * Makes pages to print. What draws them is loaded when they are asked for.
 */
export const Printable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Printable extends base {
    /**
     * The rule as pages to print, cut out and fold: strips of a linear one, discs of a circular one, and last the cursor,
     * which is printed on clear film. Each page is a standalone SVG in millimetres. `options` are `size` (scale length in mm,
     * 250 unless given), `paper` (`a4` or `letter`), and `measured` (how long the bar of 100 mm came out). `shape`, `layout`
     * and the like are those of the rule unless given. A bad option warns, and is as if it were not given.
     */
    async printable(options: PrintOptions = {}): Promise<string[]> {
      const { shape, layout, scale, extraScales, strings } = this as unknown as Printed;
      const { printable } = await loadPrinter();
      const own = { shape, layout, scale, extraScales, strings: strings?.printing ?? null };
      return printable({ ...own, ...options });
    }
  }
  // As an interface, since a declaration of a class in a function can't have anything protected.
  return Printable as unknown as Base & AbstractConstructor<InPrinting>;
};
