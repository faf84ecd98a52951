import { warn } from '../../instrument/attributes/warn.js';
import { expected, lacks } from '../solving/left-out.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import type { InPrinting } from './options.js';

/**
 * Replaces `printable.ts` in `dist/cdn/slide-rule.js` and in the page for frames, which make no pages. `printable`
 * returns none and warns, with the name of the script that makes them.
 */
export const Printable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unprintable extends base {
    printable(): Promise<string[]> {
      warn(this.localName, 'printable', '', lacks('printer'), expected);
      return Promise.resolve([]);
    }
  }
  // Typed as an interface, since TypeScript cannot declare protected members of a class inside a function.
  return Unprintable as unknown as Base & AbstractConstructor<InPrinting>;
};
