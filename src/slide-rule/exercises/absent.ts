import { attribute } from '../../instrument/attributes/attribute.js';
import type { Speech } from '../../instrument/controllers/announcer.js';
import { leftOut } from '../solving/left-out.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import { level, seed, type InExercises } from './answer.js';

/**
 * Replaces `exercisable.ts` in `dist/cdn/slide-rule.js`, which has no questions. `exercise` is refused there,
 * with a warning that names the script with the questions.
 */
export const Exercisable = <Base extends InstrumentClass>(base: Base) => {
  abstract class Unexercised extends base {
    @attribute(leftOut('exercises')) exercise!: '';
    @attribute(level) level!: number;
    @attribute(seed) seed!: number;

    get _isReading() {
      return false;
    }

    get _question() {
      return '';
    }

    get _answering() {
      return '';
    }

    _asked(speech: Speech) {
      return speech;
    }
  }
  // As an interface: the declaration of a class in a function can't have protected members (TS4094).
  return Unexercised as unknown as Base & AbstractConstructor<InExercises>;
};
