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

/** Whether an exercise asks for a reading, which no text may give away. */
export const asksReading = ({ exercise }: { readonly exercise: '' | ExerciseKind }): boolean =>
  exercise === 'read';

/** The exercises of a rule, as the rule uses them. */
export interface RuleExercises {
  /** The question, above the face. */
  question(): unknown;
  /** The field and the buttons for the answer, under the face. */
  answering(): unknown;
  /** The texts for screen readers, with the question and without a reading that is asked for. */
  asking(speech: Speech): Speech;
  /** Restarts with the first question and a score of zero. */
  restart(): void;
  /** Called when the page has set a property of the rule. */
  changed(property: string): void;
}

declare global {
  interface HTMLElementEventMap {
    exercise: CustomEvent<ExerciseAnswer>;
  }
}
