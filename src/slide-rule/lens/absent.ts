import type { TemplateResult } from 'lit';
import { attribute, type Reader } from '../../instrument/attributes/attribute.js';
import type { Instrument } from '../../instrument/instrument.js';
import { leftOut } from '../solving/left-out.js';
import type { InLens } from './in-lens.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;
// With a static member: of a constructor alone that is mixed already, TypeScript forgets the type parameter.
type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };

const none: Reader<boolean> = {
  initial: false,
  expected: leftOut('lens').expected,
  read: (input) => (input === false ? { value: false } : undefined),
};

/**
 * Stands for `magnifiable.ts` in `dist/cdn/slide-rule.js`, which has no lens: `lens` is refused, with a warning that says
 * which script has it.
 */
export const Magnifiable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unmagnified extends base {
    @attribute(none) lens!: boolean;

    get _power() {
      return 0;
    }

    get _magnified() {
      return '';
    }

    _pictured(face: TemplateResult) {
      return face;
    }
  }
  // As an interface, since a declaration of a class in a function can't have anything protected.
  return Unmagnified as unknown as Base & AbstractConstructor<InLens>;
};
