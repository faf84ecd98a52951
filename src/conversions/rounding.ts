import { refuse, requireBelief, requireProbability } from './units.js';

/** The number of equal steps of log₁₀ in a decade; `digits` are the nine uneven steps of one significant digit. */
export type Divisions = 1 | 2 | 3 | 4 | 10 | 20 | 'digits';

/** A magnitude, rounded to a step of its decade. */
export interface RoundedMagnitude {
  /** The number of steps from 1, negative below 1; `digits` has nine steps a decade. */
  steps: number;
  /** The name of the step within its decade: "τ", "5", "8.5" (decibels for 10 and 20 divisions). */
  symbol: string;
  /** The power of ten of the decade. */
  exponent: number;
  /** The number that symbol and exponent stand for. */
  rounded: number;
}

/** Rounds ties upward. No double is exactly a tie, so a value within the rounding error of a tie counts as one. */
const HALF = 0.5 + 1e-12;
const DIVISIONS = [1, 2, 3, 4, 10, 20, 'digits'];
const SYMBOLS: Record<number, string> = { 1: '1', 2: '1 π', 3: '1 2 5', 4: '1 τ π τπ' };

const roundToDigit = (value: number): RoundedMagnitude => {
  const [mantissa, power] = value.toExponential().split('e');
  const digit = Math.floor(+mantissa + HALF);
  const exponent = +power + (digit > 9 ? 1 : 0);
  const symbol = String(digit > 9 ? 1 : digit);
  return {
    steps: 9 * exponent + +symbol - 1,
    symbol,
    exponent,
    rounded: +(symbol + 'e' + exponent),
  };
};

/**
 * Rounds a positive finite number to the nearest step of log₁₀, ties upward; for `digits` to one significant digit.
 * Any other value, and any other division of the decade, throws a RangeError.
 */
export const roundToDivisions = (value: number, divisions: Divisions): RoundedMagnitude => {
  if (!(value > 0 && value < Infinity)) refuse('a magnitude', 'positive and finite', value);
  if (!DIVISIONS.includes(divisions)) refuse('divisions', 'one of ' + DIVISIONS.join(), divisions);
  if (divisions === 'digits') return roundToDigit(value);
  const steps = Math.floor(Math.log10(value) * divisions + HALF);
  const exponent = Math.floor(steps / divisions);
  const index = steps - exponent * divisions;
  // A step of ten divisions is 1 dB and of twenty 0.5 dB: the symbol is the number of decibels.
  const symbol = SYMBOLS[divisions]?.split(' ')[index] ?? String((index * 10) / divisions);
  // A numeral is rounded only once and works up to the largest double; multiplying by a power of ten does neither.
  const rounded = Number(10 ** (index / divisions) + 'e' + exponent);
  return { steps, symbol, exponent, rounded };
};

/** The odds of 0 … 19 dB. From 10 dB on the odds repeat, ten times as large every 10 dB. */
const ODDS =
  '1:1 5:4 π:2 2:1 5:2 π:1 4:1 5:1 2π:1 8:1 10:1 4π:1 16:1 20:1 25:1 10π:1 40:1 50:1 20π:1 80:1';

const oddsInFavour = (decibels: number): string => {
  if (decibels > 3080) return '∞:1';
  const tens = Math.max(Math.floor(decibels / 10) - 1, 0);
  return ODDS.split(' ')[decibels - 10 * tens].replace(/\d+/, (digits) =>
    String(+`${digits}e${tens}`),
  );
};

/**
 * Easy odds for the nearest whole number of decibels: "5:4" for 1, "π:2" for 2, "2:1" for 3. Negative decibels have the
 * odds of the positive ones reversed: "1:2" for −3. NaN throws a RangeError.
 */
export const approximateOdds = (decibels: number): string => {
  const odds = oddsInFavour(Math.round(Math.abs(requireBelief(decibels, 'decibels'))));
  return decibels < 0 ? odds.split(':').reverse().join(':') : odds;
};

/**
 * Degrees from certain by mental arithmetic: 60 Δp away from even, or 60 √Δp from the nearer end below 0.25 and above
 * 0.75. The result is at most 0.55° off. A p outside 0 … 1 throws a RangeError.
 */
export const approximateDegrees = (p: number): number => {
  requireProbability(p);
  if (p < 0.25) return 90 - 60 * Math.sqrt(p);
  return p > 0.75 ? 60 * Math.sqrt(1 - p) : 75 - 60 * p;
};
