import { attribute } from '../../instrument/attributes/attribute.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import { leftOut } from './left-out.js';
import type { InSolutions } from './solution.js';

/**
 * Replaces `solvable.ts` in `dist/cdn/slide-rule.js`: that file has no imports, and most pages with a rule need
 * no solver. An expression is refused there, with a warning that names the script with the solver.
 */
export const Solvable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unsolvable extends base {
    @attribute(leftOut('solver')) solve!: string;

    get solution() {
      return { text: '', steps: [], done: false };
    }

    step() {
      return Promise.resolve({ text: '', done: true });
    }

    play() {
      return Promise.resolve();
    }

    pause() {}

    rewind() {}
  }
  // As an interface: the declaration of a class in a function can't have protected members (TS4094).
  return Unsolvable as unknown as Base & AbstractConstructor<InSolutions>;
};
