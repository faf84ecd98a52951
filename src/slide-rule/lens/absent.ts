import type { TemplateResult } from 'lit';
import { attribute, type Reader } from '../../instrument/attributes/attribute.js';
import { expected, lacks } from '../solving/left-out.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import type { InLens } from './in-lens.js';

const none: Reader<boolean> = {
  initial: false,
  expected,
  read: (input) => (input === false ? { value: false } : lacks('lens')),
};

/**
 * Replaces `magnifiable.ts` in `dist/cdn/slide-rule.js`, which has no lens. Setting `lens` is refused, with a warning
 * that names the script with the lens.
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
  // Typed as an interface, since TypeScript cannot declare protected members of a class inside a function.
  return Unmagnified as unknown as Base & AbstractConstructor<InLens>;
};
