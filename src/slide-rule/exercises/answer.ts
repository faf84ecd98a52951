import type { Speech } from '../../instrument/controllers/announcer.js';
import { whole } from '../../instrument/attributes/readers.js';

/** The kinds of exercises. */
export const kinds = ['read', 'multiply', 'divide', 'roots', 'angles', 'powers'] as const;

/** One kind of exercise. */
export type ExerciseKind = (typeof kinds)[number];

/** An answer to a question of an exercise. */
export interface ExerciseAnswer {
  /** The question, as shown. */
  readonly question: string;
  /** The number that the rule was set to, or that was typed, with the power of ten of the exact value. */
  readonly answer: number;
  readonly exact: number;
  /** The relative error of the answer: 0.01 is one percent of `exact`. */
  readonly error: number;
  /** The number of questions so far that were answered right at the first attempt, without a hint. */
  readonly score: number;
}

/** Reads the difficulty of the questions: 1, 2 or 3. */
export const level = whole(1, 1, 3);

/** Reads the seed of the questions: a whole number from 0 to 4,294,967,295. */
export const seed = whole(1, 0, 4_294_967_295);

/** The members of a rule with exercises. */
export interface InExercises {
  exercise: '' | ExerciseKind;
  level: number;
  seed: number;
  /** Whether a reading is asked for, which no text may give away. @internal */
  readonly _isReading: boolean;
  /** @internal */
  readonly _question: unknown;
  /** @internal */
  readonly _answering: unknown;
  /** @internal */
  _asked(speech: Speech): Speech;
}

declare global {
  interface HTMLElementEventMap {
    exercise: CustomEvent<ExerciseAnswer>;
  }
}
