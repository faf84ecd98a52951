import { wordsWith } from '../../instrument/language/wording.js';

/** What a slide rule says in an exercise. `{…}` stands for a number, a name or a part of the sentence. */
export interface ExerciseStrings {
  /** The question: what to read. */
  read: string;
  /** The question: what to calculate, where the hairline shows the result, or the slide as well. */
  calculate: string;
  divide: string;
  /** The layout can't: what to try is a sentence of `solution`. */
  cannot: string;
  /** The field for what is read. */
  field: string;
  /** The buttons. */
  check: string;
  hint: string;
  next: string;
  /** The answer is right. */
  right: string;
  /** The answer is wrong. */
  tooHigh: string;
  tooLow: string;
  /** Nothing is typed yet, or no number. */
  missing: string;
  /** How many answers were right. */
  score: string;
  /** Where the hairline is between two numbers of a scale. */
  place: string;
  /** The hint that says it. */
  lies: string;
  /** The hint that says the reading. */
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
  lies: 'Look at {place}.',
  reads: 'Read {reading}.',
};

/** English, with a page's own words in their place where it gives some. */
export const exerciseStringsWith = (
  own: Partial<ExerciseStrings> | null | undefined,
): ExerciseStrings => wordsWith(english, own ?? null);
