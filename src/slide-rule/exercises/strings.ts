import { wordsWith } from '../../instrument/language/wording.js';

/** Texts of the slide rule in an exercise. `{…}` is replaced by a number, a name or a part of the sentence. */
export interface ExerciseStrings {
  /** The question of a reading exercise. */
  read: string;
  /** The question of a calculation. With `divide`, the result is under the hairline or at an index of the slide. */
  calculate: string;
  divide: string;
  /** The layout has no such questions. A sentence of `solution` follows, with a layout to try. */
  cannot: string;
  /** The label of the field for the reading. */
  field: string;
  /** The labels of the buttons. */
  check: string;
  hint: string;
  next: string;
  /** The answer is right. */
  right: string;
  /** The answer is wrong. */
  tooHigh: string;
  tooLow: string;
  /** Nothing is typed yet. */
  missing: string;
  /** The number of right answers. */
  score: string;
  /** The place of the hairline between two numerals of a scale. */
  place: string;
  /** The name of the list of hints, for screen readers. */
  hints: string;
  /** The hint with this place. */
  lies: string;
  /** The hint with the reading. */
  reads: string;
}

const english: ExerciseStrings = {
  read: 'Read {scale} under the hairline.',
  calculate: 'Calculate {expression}. Move the hairline over the result on {scales}.',
  divide:
    'Calculate {expression}. Move the hairline, or an index of the slide, over the result on {scales}.',
  cannot: 'This layout has no scales for these questions.',
  field: 'Reading on {scale}',
  check: 'Check',
  hint: 'Hint',
  next: 'Next question',
  right: 'Right: {result}. You are off by {off}; a rule of this size allows {most}.',
  tooHigh: '{answer} is {off} too high; a rule of this size allows {most}. Try again.',
  tooLow: '{answer} is {off} too low; a rule of this size allows {most}. Try again.',
  missing: 'Enter the number that you read.',
  score: '{right} of {count} right at once',
  place: '{scale}, from {from} to {to}: {count} of {all} spaces and {tenths} tenths',
  hints: 'Hints',
  lies: 'Look at {place}.',
  reads: 'Read {reading}.',
};

/** The English texts, replaced by the page's own texts where it sets some. */
export const exerciseStringsWith = (
  own: Partial<ExerciseStrings> | null | undefined,
): ExerciseStrings => wordsWith(english, own ?? null);
