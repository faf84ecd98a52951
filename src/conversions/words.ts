import { probabilityToDegrees, requireProbability } from './units.js';

/** A word at one angle from certain, in degrees. It is used up to half way to the next mark. */
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

/** Words of estimative probability, all marks or all bands, with optional words for exactly 0 and exactly 1. */
export interface WordScheme {
  words: ReadonlyArray<WordMark | WordBand>;
  impossible?: string;
  certain?: string;
}

/** Sherman Kent's five words, at marks 15° apart. */
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

/**
 * The misfit of a word at a probability; the least is best. For a mark it is the angle in degrees, for a band around p
 * its width, and for a band beside p 1 plus the distance: more than any width.
 */
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
 * The word of estimative probability for a p from 0 to 1: that of the nearest mark, or of the narrowest band that
 * contains p, or else of the nearest band. The scheme needs at least one word. A p outside 0 … 1 throws a RangeError.
 */
export const estimativeWord = (p: number, scheme: WordScheme = kent): string =>
  (requireProbability(p) === 0 && scheme.impossible) ||
  (p === 1 && scheme.certain) ||
  bestWord(p, scheme);
