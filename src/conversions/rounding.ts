import { refuse, requireBelief, requireProbability } from './units.js';

/** Into how many equal steps of log₁₀ a decade is divided; `digits` are the nine uneven ones of one significant digit. */
export type Divisions = 1 | 2 | 3 | 4 | 10 | 20 | 'digits';

/** A magnitude, rounded. */
export interface RoundedMagnitude {
  /** Steps from 1, negative below it; nine a decade for `digits`. */
  steps: number;
  /** The name of the step within its decade: "τ", "5", "8.5" (decibels for 10 and 20 divisions). */
  symbol: string;
  /** The power of ten of the decade. */
  exponent: number;
  /** The number that symbol and exponent stand for. */
  rounded: number;
}

/** A tie goes upward; as no double is a tie, that is one that is a double's rounding away, whatever the decade. */
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
 * A positive finite number, rounded to the nearest step of log₁₀, ties upward; for `digits` to one significant digit.
 * Any other value, and any other division of the decade, is a RangeError.
 */
export const roundToDivisions = (value: number, divisions: Divisions): RoundedMagnitude => {
  if (!(value > 0 && value < Infinity)) refuse('a magnitude', 'positive and finite', value);
  if (!DIVISIONS.includes(divisions)) refuse('divisions', 'one of ' + DIVISIONS.join(), divisions);
  if (divisions === 'digits') return roundToDigit(value);
  const steps = Math.floor(Math.log10(value) * divisions + HALF);
  const exponent = Math.floor(steps / divisions);
  const index = steps - exponent * divisions;
  // In ten and twenty divisions a step is a decibel and a half, and its name is their count.
  const symbol = SYMBOLS[divisions]?.split(' ')[index] ?? String((index * 10) / divisions);
  // A numeral is rounded once, and holds to the last of the doubles; a product with a power of ten does not.
  const rounded = Number(10 ** (index / divisions) + 'e' + exponent);
  return { steps, symbol, exponent, rounded };
};

/** Of 0 … 19 dB; from 10 on they repeat, ten times as large every 10 dB. */
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
 * The odds to remember for the nearest whole number of decibels, as "5:4" for 1, "π:2" for 2, "2:1" for 3; those of
 * negative ones are turned round. NaN is a RangeError.
 */
export const approximateOdds = (decibels: number): string => {
  const odds = oddsInFavour(Math.round(Math.abs(requireBelief(decibels, 'decibels'))));
  return decibels < 0 ? odds.split(':').reverse().join(':') : odds;
};

/**
 * Degrees from certain by mental arithmetic: 60 Δp away from even, or 60 √Δp from the nearer end beyond 0.25 and 0.75.
 * It is never more than 0.55° off; a p out of 0 … 1 is a RangeError.
 */
export const approximateDegrees = (p: number): number => {
  requireProbability(p);
  if (p < 0.25) return 90 - 60 * Math.sqrt(p);
  return p > 0.75 ? 60 * Math.sqrt(1 - p) : 75 - 60 * p;
};
