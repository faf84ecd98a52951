import { localeOf } from '../instrument/language/locale.js';
import { wordsWith } from '../instrument/language/wording.js';

/** What a meter says besides numbers. `{…}` stands for a number. */
export interface MeterStrings {
  /** What the element is. */
  kind: string;
  /** What is shown while nobody has said a value, where users can move it. */
  invitation: string;
  /** What is shown while nobody has said a value, in a picture. */
  unset: string;
  /** The name of the field. */
  field: string;
  /** A credible interval. */
  interval: string;
  /** Where the belief came from, before the move in degrees and in decibels. */
  prior: string;
  /** What the evidence adds up to, in decibels. */
  evidence: string;
  /** An item of the evidence that does not count. */
  off: string;
  /** What either outcome would score, in decibels against a coin. */
  stakes: string;
  /** The score after the event happened. */
  happened: string;
  /** The score after the event did not happen. */
  failed: string;
  /** Stands for the score of what was called impossible. */
  infinite: string;
  /** The words of estimative probability, by the English ones. */
  words: Readonly<Record<string, string>>;
}

const english: MeterStrings = {
  kind: 'Probability meter',
  invitation: 'Drag the needle to say how sure you are',
  unset: 'No value yet',
  field: 'Probability',
  interval: '{low} to {high}',
  prior: 'from {prior}: {move}',
  evidence: 'evidence {sum}',
  off: '{item} (off)',
  stakes: '{yes} if yes, {no} if no',
  happened: 'it happened: {score}',
  failed: 'it did not happen: {score}',
  infinite: 'minus infinity',
  words: {},
};

/** English, with a page's own words in their place where it gives some. */
export const stringsWith = (own: Partial<MeterStrings> | null): MeterStrings =>
  wordsWith(english, own);

/** The words and the language of a meter. */
export const languageOf = (meter: Element & { readonly strings: Partial<MeterStrings> | null }) => {
  const strings = stringsWith(meter.strings);
  const translate = (word: string): string => strings.words?.[word] ?? word;
  return { strings, translate, locale: localeOf(meter) };
};
