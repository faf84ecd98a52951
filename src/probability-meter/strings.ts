import { wordsWith } from '../instrument/language/wording.js';

/** What a meter says besides numbers. `{…}` stands for a number. */
export interface MeterStrings {
  /** What the element is. */
  kind: string;
  /** A credible interval. */
  interval: string;
  /** Where the belief came from, before the move in degrees and in decibels. */
  prior: string;
  /** The words of estimative probability, by the English ones. */
  words: Readonly<Record<string, string>>;
}

const english: MeterStrings = {
  kind: 'Probability meter',
  interval: '{low} to {high}',
  prior: 'from {prior}: {move}',
  words: {},
};

/** English, with a page's own words in their place where it gives some. */
export const stringsWith = (own: Partial<MeterStrings> | null): MeterStrings =>
  wordsWith(english, own);
