import { probabilityToDegrees, requireProbability } from './units.js';

/** A word at one angle from certain, in degrees: it holds as far as half way to the next. */
export interface WordMark {
  word: string;
  degrees: number;
}

/** A word for the probabilities `from` … `to`, both included. Bands may overlap, nest and leave gaps. */
export interface WordBand {
  word: string;
  from: number;
  to: number;
}

/** Words of estimative probability: all marks, or all bands; and words for exactly 0 and exactly 1, if it has them. */
export interface WordScheme {
  words: ReadonlyArray<WordMark | WordBand>;
  impossible?: string;
  certain?: string;
}

/** Sherman Kent's five words, at marks that are 15° apart. */
export const kent: WordScheme = {
  words: [
    { word: 'almost certainly not', degrees: 75 },
    { word: 'probably not', degrees: 60 },
    { word: 'chances about even', degrees: 45 },
    { word: 'probable', degrees: 30 },
    { word: 'almost certain', degrees: 15 },
  ],
  impossible: 'impossible',
  certain: 'certain',
};

/** How ill a word fits: by angle for a mark; for a band by its width, and beyond any width where it does not hold. */
const misfit = (entry: WordMark | WordBand, p: number, degrees: number): number => {
  if ('degrees' in entry) return Math.abs(degrees - entry.degrees);
  const gap = Math.max(entry.from - p, p - entry.to);
  return gap > 0 ? 1 + gap : entry.to - entry.from;
};

const bestWord = (p: number, { words }: WordScheme): string => {
  const degrees = probabilityToDegrees(p);
  let [best, least] = ['', Infinity];
  for (const entry of words) {
    const fit = misfit(entry, p, degrees);
    if (fit < least) [best, least] = [entry.word, fit];
  }
  return best;
};

/**
 * The word for a probability in 0 … 1 (else a RangeError): that of the nearest mark; or of the narrowest band that
 * holds it, or the nearest band if none does. A scheme has at least one word.
 */
export const estimativeWord = (p: number, scheme: WordScheme = kent): string =>
  (requireProbability(p) === 0 && scheme.impossible) ||
  (p === 1 && scheme.certain) ||
  bestWord(p, scheme);
