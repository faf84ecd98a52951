import { localeOf } from '../../instrument/language/locale.js';
import { filled } from '../../instrument/language/wording.js';
import { readingInWords, type Seen } from '../reading/sentence.js';
import { solutionStringsWith } from '../solving/strings.js';
import { nodeText, numberText, percent } from '../solving/words.js';
import type { Exercised } from './exercise.js';
import type { Grade } from './grading.js';
import type { Question } from './questions.js';
import { exerciseStringsWith, type ExerciseStrings } from './strings.js';

/** The texts and the locale of an exercise. */
export interface Language {
  readonly words: ExerciseStrings;
  readonly locale: string;
}

/** The texts and the locale for the exercises of a rule. */
export const languageOf = (rule: Exercised): Language => ({
  words: exerciseStringsWith(rule.strings?.exercise),
  locale: localeOf(rule),
});

/** Joins names in a sentence: "D", or "D or DF". */
const oneOf = (names: readonly string[], locale: string): string => {
  try {
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  } catch {
    return names.join(' / ');
  }
};

/** The text of a question. */
export const questionText = (question: Question, { words, locale }: Language): string => {
  if (question.kind === 'read') return filled(words.read, { scale: question.at.scale.name });
  const names = question.ways.flatMap(({ at }) => at.map(({ scale }) => scale.name));
  return filled(words[question.kind], {
    expression: nodeText(question.node, locale),
    scales: oneOf([...new Set(names)], locale),
  });
};

/** The text for a layout without such questions, with a layout that has some. */
export const refusalText = (rule: Exercised, able: string | undefined): string => {
  const { tryLayout, noLayout } = solutionStringsWith(rule.strings?.solution);
  const help = able ? filled(tryLayout, { layout: able }) : noLayout;
  return `${languageOf(rule).words.cannot} ${help}`;
};

const digits = 4;
// Rounding errors of doubles are not errors of the reader.
const withoutDust = (share: number): number => Math.round(share * 1e9) / 1e9;

/**
 * The verdict on an answer, as a sentence.
 * @param seen the scale that was read, for a reading question
 */
export const verdictText = (
  { answer, exact, error, most, isRight, scale }: Grade,
  question: Question,
  seen: Seen | undefined,
  { words, locale }: Language,
): string => {
  const sentence = isRight ? words.right : answer > exact ? words.tooHigh : words.tooLow;
  const shown = (value: number) => numberText(value, locale, digits);
  const reading = (value: number) => seen && readingInWords({ ...seen, value }, locale, true);
  const equation =
    question.kind === 'read' ? '' : `${nodeText(question.node, locale)} = ${shown(exact)}`;
  return filled(sentence, {
    answer: reading(answer) ?? `${scale.name} ${shown(answer)}`,
    result: reading(exact) ?? equation,
    off: percent(withoutDust(error), locale),
    most: percent(most, locale),
  });
};
