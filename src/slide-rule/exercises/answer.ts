import type { Speech } from '../../instrument/controllers/announcer.js';
import { whole } from '../../instrument/attributes/readers.js';

/** What can be practised. */
export const kinds = ['read', 'multiply', 'divide', 'roots', 'angles', 'powers'] as const;

/** One of them. */
export type ExerciseKind = (typeof kinds)[number];

/** An answer to a question of an exercise. */
export interface ExerciseAnswer {
  /** The question, as it is shown. */
  readonly question: string;
  /** What the rule was set to, or what was typed, with the power of ten that the exact value has. */
  readonly answer: number;
  readonly exact: number;
  /** By what share of `exact` the answer is off: 0.01 is one percent. */
  readonly error: number;
  /** How many questions so far were answered right at once and without a hint. */
  readonly score: number;
}

/** How difficult the questions are. */
export const level = whole(1, 1, 3);

/** What the questions are drawn by. */
export const seed = whole(1, 0, 4_294_967_295);

/** What a rule has that asks. */
export interface InExercises {
  exercise: '' | ExerciseKind;
  level: number;
  seed: number;
  /** Whether readings are asked for, so that nothing may tell them. @internal */
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
