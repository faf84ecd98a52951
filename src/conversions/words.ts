import { probabilityToDegrees } from './units.js';

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

/** The bands of the United States' Intelligence Community Directive 203. */
export const icd203: WordScheme = {
  words: [
    { word: 'almost no chance', from: 0.01, to: 0.05 },
    { word: 'very unlikely', from: 0.05, to: 0.2 },
    { word: 'unlikely', from: 0.2, to: 0.45 },
    { word: 'roughly even chance', from: 0.45, to: 0.55 },
    { word: 'likely', from: 0.55, to: 0.8 },
    { word: 'very likely', from: 0.8, to: 0.95 },
    { word: 'almost certain', from: 0.95, to: 0.99 },
  ],
};

/** The nested bands of the Intergovernmental Panel on Climate Change. */
export const ipcc: WordScheme = {
  words: [
    { word: 'exceptionally unlikely', from: 0, to: 0.01 },
    { word: 'extremely unlikely', from: 0, to: 0.05 },
    { word: 'very unlikely', from: 0, to: 0.1 },
    { word: 'unlikely', from: 0, to: 0.33 },
    { word: 'about as likely as not', from: 0.33, to: 0.66 },
    { word: 'more likely than not', from: 0.5, to: 1 },
    { word: 'likely', from: 0.66, to: 1 },
    { word: 'very likely', from: 0.9, to: 1 },
    { word: 'extremely likely', from: 0.95, to: 1 },
    { word: 'virtually certain', from: 0.99, to: 1 },
  ],
};

/** How ill a word fits: by angle for a mark; for a band by its width, and beyond any width where it does not hold. */
const misfit = (entry: WordMark | WordBand, p: number, degrees: number): number => {
  if ('degrees' in entry) return Math.abs(degrees - entry.degrees);
  const gap = Math.max(entry.from - p, p - entry.to);
  return gap > 0 ? 1 + gap : entry.to - entry.from;
};

/**
 * The word for a probability in 0 … 1 (else a RangeError): the nearest mark, or the narrowest band that holds it, or
 * the nearest band if none does; '' if the scheme is empty.
 */
export const estimativeWord = (p: number, scheme: WordScheme = kent): string => {
  const degrees = probabilityToDegrees(p);
  if (p === 0 && scheme.impossible) return scheme.impossible;
  if (p === 1 && scheme.certain) return scheme.certain;
  let [best, least] = ['', Infinity];
  for (const entry of scheme.words) {
    const fit = misfit(entry, p, degrees);
    if (fit < least) [best, least] = [entry.word, fit];
  }
  return best;
};
