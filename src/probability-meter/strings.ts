import { localeOf } from '../instrument/language/locale.js';
import { spokenEnglish, type SpokenStrings } from '../instrument/language/spoken.js';
import { wordsWith } from '../instrument/language/wording.js';

/** Texts of the meter. `{…}` is replaced by a number or a text. */
export interface MeterStrings extends SpokenStrings {
  /** The kind of instrument, its default accessible name. */
  kind: string;
  /** Shown while the value is unset and the reader can set it. */
  invitation: string;
  /** Shown while the value is unset and the reader cannot set it. */
  unset: string;
  /** The label of the field. */
  field: string;
  /** Error: the typed text could not be read. */
  refused: string;
  /** A credible interval. */
  interval: string;
  /** The prior, and the move from there in degrees and in decibels. */
  prior: string;
  /** The sum of the evidence, in decibels. */
  evidence: string;
  /** An item of the evidence that is off. */
  off: string;
  /** The scores of both outcomes, in decibels against a coin. */
  stakes: string;
  /** The score after the event happened. */
  happened: string;
  /** The score after the event did not happen. */
  failed: string;
  /** The score of an outcome that had probability 0. */
  infinite: string;
  /** The words of estimative probability, by the English ones. */
  words: Readonly<Record<string, string>>;
}

const english: MeterStrings = {
  ...spokenEnglish,
  kind: 'Probability meter',
  invitation: 'Drag the needle to say how sure you are',
  unset: 'No value yet',
  field: 'Probability',
  refused: '“{text}” could not be read. Try 0.53, 53%, 3:2 or 3 dB.',
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

/** The English texts, replaced by the page's own texts where it sets some. */
export const stringsWith = (own: Partial<MeterStrings> | null): MeterStrings =>
  wordsWith(english, own);

/** The texts and the locale of a meter, and the translation of its words. */
export const languageOf = (meter: Element & { readonly strings: Partial<MeterStrings> | null }) => {
  const strings = stringsWith(meter.strings);
  const translate = (word: string): string => strings.words?.[word] ?? word;
  return { strings, translate, locale: localeOf(meter) };
};
