import { intervalScore } from '../conversions/index.js';

/** The ends of a range, the lower one first. */
export type Range = readonly [low: number, high: number];

/** The median of a log-normal number with a range: the geometric mean of the ends. */
export const medianOf = ([low, high]: Range): number => Math.sqrt(low) * Math.sqrt(high);

/** The width of a range in decades, rounded to 12 decimals to remove floating-point errors. */
export const decadesIn = ([low, high]: Range): number =>
  Number((Math.log10(high) - Math.log10(low)).toFixed(12));

/**
 * The 90 % range of a product of independent log-normal factors; null if no factor is a range. Each range runs
 * from the 5th to the 95th percentile, 1.645 σ of the logarithm to either side of its median. The variances of the
 * logarithms add, for divisors too, and so do the squares of these half-widths.
 */
export const spreadAround = (median: number, ranges: readonly Range[]): Range | null => {
  const width = 10 ** (Math.hypot(...ranges.map(decadesIn)) / 2);
  return width > 1 ? [median / width, median * width] : null;
};

/** The interval score of a 90 % range, in decades; NaN without a range. */
export const scoreInDecades = (range: Range | null, truth: number): number => {
  if (!range) return NaN;
  const [low, high] = range.map(Math.log10) as [number, number];
  return intervalScore(low, high, Math.log10(truth));
};
