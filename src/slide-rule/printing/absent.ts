import { warn } from '../../instrument/attributes/warn.js';
import type { Instrument } from '../../instrument/instrument.js';
import { leftOut } from '../solving/left-out.js';
import type { InPrinting } from './options.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;
// The static member is needed: TypeScript loses the type parameter of a bare constructor that is already mixed.
type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };

const { expected } = leftOut('printer');

/**
 * Replaces `printable.ts` in `dist/cdn/slide-rule.js` and in the page for frames, which make no pages. `printable`
 * returns none and warns, with the name of the script that makes them.
 */
export const Printable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unprintable extends base {
    printable(): Promise<string[]> {
      warn(this.localName, 'printable', '', expected, 'no pages');
      return Promise.resolve([]);
    }
  }
  // Typed as an interface, since TypeScript cannot declare protected members of a class inside a function.
  return Unprintable as unknown as Base & AbstractConstructor<InPrinting>;
};
