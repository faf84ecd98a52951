import {
  decibelsToProbability,
  degreesToProbability,
  formatNumber,
  oddsToProbability,
} from '../conversions/index.js';
import { multiples } from '../engraving/marks.js';
import { lastDecibels, type Mapping } from './mapping.js';

/** Which ring of numbers the face carries. */
export type Scale = 'none' | 'degrees' | 'percent' | 'both' | 'decibels' | 'odds';
/** Where degrees are counted from. */
export type Origin = 'certain' | 'even' | 'impossible';

/** A mark, at a probability: 0 is the finest, 3 the longest. */
export interface Mark {
  p: number;
  rank: 0 | 1 | 2 | 3;
}

/** A number on the face. Where not all find room, the lower order stays. */
export interface Numeral {
  p: number;
  text: string;
  order: number;
}

/** One ring's marks, and the numbers on it. */
export interface Gradation {
  marks: Mark[];
  numerals: Numeral[];
}

const rank = (n: number, middle: number, major: number): Mark['rank'] =>
  n % major === 0 ? 3 : n % middle === 0 ? 2 : 1;

/** Degrees from certain, counted anew from another origin: from even they are signed, + toward certain. */
export const countedFrom: Readonly<Record<Origin, (degrees: number) => number>> = {
  certain: (degrees) => degrees,
  even: (degrees) => 45 - degrees,
  impossible: (degrees) => 90 - degrees,
};

/** Degrees as they are counted and signed. */
export const formatCounted = (degrees: number, from: Origin, locale: string): string =>
  `${formatNumber(countedFrom[from](degrees), locale, {
    maximumFractionDigits: 2,
    signDisplay: from === 'even' ? 'exceptZero' : 'auto',
  })}°`;

const degreeScale = (from: Origin, locale: string): Gradation => {
  const counted = countedFrom[from];
  const wholes = multiples(90);
  const isNumbered = (degrees: number) => counted(degrees) % 10 === 0 || degrees % 90 === 0;
  return {
    marks: wholes.map((degrees) => ({
      p: degreesToProbability(degrees),
      rank: rank(counted(degrees), 5, 10),
    })),
    numerals: wholes.filter(isNumbered).map((degrees) => ({
      p: degreesToProbability(degrees),
      text: formatCounted(degrees, from, locale),
      order: degrees % 90 === 0 ? 0 : Math.abs(degrees - 45) % 30 === 0 ? 1 : 2,
    })),
  };
};

const percentNumerals = [0, 1, 5, ...multiples(8, 10, 1), 95, 99, 100];

const percentScale = (locale: string): Gradation => {
  const tenths = multiples(8, 1, 1);
  const outer = tenths.flatMap((tenth) => [tenth / 1000, 1 - tenth / 1000]);
  return {
    marks: [
      ...multiples(100).map((n): Mark => ({ p: n / 100, rank: rank(n, 5, 10) })),
      ...outer.map((p): Mark => ({ p, rank: 0 })),
    ],
    numerals: percentNumerals.map((n) => ({
      p: n / 100,
      text: formatNumber(n / 100, locale, { style: 'percent' }),
      order: n % 50 === 0 ? 0 : n % 10 === 0 ? 1 : 2,
    })),
  };
};

// Beyond ±20 dB whole decibels would run into one another.
const decibelMarks = [...multiples(40, 1, -20), -30, -25, 25, 30];
const decibelOrders: Readonly<Record<number, number>> = { 0: 0, 10: 1, 20: 2, 5: 3, 15: 4, 30: 5 };

const decibelScale = (locale: string): Gradation => ({
  marks: decibelMarks.map((decibels) => ({
    p: decibelsToProbability(decibels),
    rank: rank(decibels, 5, 10),
  })),
  numerals: multiples(12, 5, -6)
    .filter((decibels) => Object.hasOwn(decibelOrders, Math.abs(decibels)))
    .map((decibels) => ({
      p: decibelsToProbability(decibels),
      text: formatNumber(decibels, locale, { signDisplay: 'exceptZero' }),
      order: decibelOrders[Math.abs(decibels)]!,
    })),
});

const oddsMarks = [...multiples(9, 1, 1), ...multiples(8, 10, 2), 1000];
const numberedOdds = [1, 2, 3, 5, 10, 20, 100, 1000];

const bothWays = <T>(odds: readonly number[], make: (p: number, odds: number) => T): T[] =>
  odds.flatMap((n) =>
    n === 1
      ? [make(0.5, 1)]
      : [make(oddsToProbability(n), n), make(oddsToProbability(1 / n), 1 / n)],
  );

const oddsText = (odds: number, locale: string): string => {
  const [above, below] = odds < 1 ? [1, 1 / odds] : [odds, 1];
  return `${formatNumber(above, locale)}:${formatNumber(Math.round(below), locale)}`;
};

const oddsScale = (locale: string): Gradation => ({
  marks: bothWays(oddsMarks, (p, odds) => ({
    p,
    rank: [1, 2, 5].includes(Number(String(Math.round(Math.max(odds, 1 / odds)))[0])) ? 3 : 1,
  })),
  numerals: bothWays(numberedOdds, (p, odds) => ({
    p,
    text: oddsText(odds, locale),
    order: numberedOdds.indexOf(Math.round(Math.max(odds, 1 / odds))),
  })),
});

/** The marks and numbers of a ring that carries one unit. */
export const gradation = (
  scale: 'degrees' | 'percent' | 'decibels' | 'odds',
  from: Origin,
  locale: string,
): Gradation => {
  if (scale === 'degrees') return degreeScale(from, locale);
  if (scale === 'percent') return percentScale(locale);
  return scale === 'odds' ? oddsScale(locale) : decibelScale(locale);
};

const evenMarks: Readonly<Record<Mapping, () => Mark[]>> = {
  degrees: () => degreeScale('certain', 'en').marks,
  'log-odds': () =>
    multiples(2 * lastDecibels, 1, -lastDecibels).map((decibels) => ({
      p: decibelsToProbability(decibels),
      rank: rank(decibels, 5, 10),
    })),
  linear: () => multiples(100).map((n) => ({ p: n / 100, rank: rank(n, 5, 10) })),
};

/** The marks of a face without numbers: they stand evenly, one for each unit that the mapping lays out evenly. */
export const plainMarks = (mapping: Mapping): Mark[] => evenMarks[mapping]();
