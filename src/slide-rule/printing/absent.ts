import { warn } from '../../instrument/attributes/warn.js';
import type { Instrument } from '../../instrument/instrument.js';
import { leftOut } from '../solving/left-out.js';
import type { InPrinting } from './options.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;
// With a static member: of a constructor alone that is mixed already, TypeScript forgets the type parameter.
type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };

const { expected } = leftOut('printer');

/**
 * Stands for `printable.ts` in `dist/cdn/slide-rule.js` and in the page for frames, which make no pages: a warning says which
 * script does.
 */
export const Printable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unprintable extends base {
    printable(): Promise<string[]> {
      warn(this.localName, 'printable', '', expected, 'no pages');
      return Promise.resolve([]);
    }
  }
  // As an interface, since a declaration of a class in a function can't have anything protected.
  return Unprintable as unknown as Base & AbstractConstructor<InPrinting>;
};
