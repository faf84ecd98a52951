import {
  decibelsToProbability,
  degreesToProbability,
  formatNumber,
  oddsToProbability,
} from '../../conversions/index.js';
import { wholes } from '../../engraving/ticks.js';
import { lastDecibels } from './mapping.js';

/** The unit of the numbers on the face; `both` has degrees and percent. */
export type Scale = 'none' | 'degrees' | 'percent' | 'both' | 'decibels' | 'odds';
/** The origin of the degrees. */
export type Origin = 'certain' | 'even' | 'impossible';

/** A number on the face: its probability and its text. */
export interface Numeral {
  p: number;
  text: string;
}

/** The marks and numbers of one ring. */
export interface Gradation {
  /** The probabilities of the marks of each rank, from the finest to the longest. */
  marks: readonly number[][];
  /** The numbers, the most important first: if not all have room, the first ones are kept. */
  numerals: Numeral[];
}

type ToProbability = (value: number) => number;

const negated = (value: number): number => -value;
const inverse = (value: number): number => 1 / value;

const both = (values: readonly number[], other: (value: number) => number): number[] =>
  values.flatMap((value) => (other(value) === value ? [value] : [value, other(value)]));

const ranked = (values: readonly number[], toProbability: ToProbability): number[][] =>
  [1, 5, 10].map((step, i, steps) =>
    values.filter((n) => n % step === 0 && (i === 2 || n % steps[i + 1] !== 0)).map(toProbability),
  );

const numbered = (
  values: readonly number[],
  toProbability: ToProbability,
  format: (value: number) => string,
): Numeral[] => values.map((value) => ({ p: toProbability(value), text: format(value) }));

const origins: Readonly<Record<Origin, (degrees: number) => number>> = {
  certain: (degrees) => degrees,
  even: (degrees) => 45 - degrees,
  impossible: (degrees) => 90 - degrees,
};

/** Formats degrees from certain as degrees from an origin. Those from even are signed, + toward certain. */
export const formatCounted = (degrees: number, from: Origin, locale: string): string =>
  `${formatNumber(origins[from](degrees), locale, {
    maximumFractionDigits: 2,
    signDisplay: from === 'even' ? 'exceptZero' : 'auto',
  })}°`;

// The conversion to an origin is its own inverse, so `count` also converts back to degrees from certain.
const degreeScale = (from: Origin, locale: string): Gradation => {
  const count = origins[from];
  const counted = wholes(0, 90).map(count);
  const toProbability = (n: number) => degreesToProbability(count(n));
  const tens = counted.filter((n) => n % 10 === 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  return {
    marks: [[], ...ranked(counted, toProbability)],
    numerals: numbered([...new Set([count(0), count(90), ...tens])], toProbability, (n) =>
      formatCounted(count(n), from, locale),
    ),
  };
};

const fromPercent = (n: number): number => n / 100;
const tenthsAtTheEnds = wholes(1, 9).flatMap((n) => [n / 1000, 1 - n / 1000]);
const percentNumerals = [0, 100, 50, 10, 90, 20, 80, 30, 70, 40, 60, 1, 99, 5, 95];

const percentScale = (locale: string): Gradation => ({
  marks: [tenthsAtTheEnds, ...ranked(wholes(0, 100), fromPercent)],
  numerals: numbered(percentNumerals, fromPercent, (n) =>
    formatNumber(n / 100, locale, { style: 'percent' }),
  ),
});

const decibelScale = (locale: string): Gradation => ({
  marks: [[], ...ranked(wholes(-lastDecibels, lastDecibels), decibelsToProbability)],
  numerals: numbered(both([0, 10, 20, 5, 15, 30], negated), decibelsToProbability, (n) =>
    formatNumber(n, locale, { signDisplay: 'exceptZero' }),
  ),
});

const oddsText = (odds: number, locale: string): string =>
  [Math.max(1, odds), Math.max(1, 1 / odds)]
    .map((n) => formatNumber(Math.round(n), locale))
    .join(':');

const oddsScale = (locale: string): Gradation => {
  const numerals = both([1, 2, 3, 5, 10, 20, 100, 1000], inverse);
  const marks = both([...wholes(1, 9), ...wholes(1, 10).map((n) => n * 10)], inverse);
  return {
    marks: [[], marks.map(oddsToProbability), [], numerals.map(oddsToProbability)],
    numerals: numbered(numerals, oddsToProbability, (n) => oddsText(n, locale)),
  };
};

/** The marks and numbers of a ring in one unit. */
export const gradation = (
  scale: Exclude<Scale, 'none' | 'both'>,
  from: Origin,
  locale: string,
): Gradation => {
  if (scale === 'degrees') return degreeScale(from, locale);
  return { percent: percentScale, decibels: decibelScale, odds: oddsScale }[scale](locale);
};

/** The unit whose marks are evenly spaced in each mapping. */
export const evenScale = { degrees: 'degrees', 'log-odds': 'decibels', linear: 'percent' } as const;
