import { probabilityToDegrees, refuse, requireProbability } from './units.js';

/** Whether the event happened. */
export type Outcome = 'yes' | 'no' | boolean | 1 | 0;

/** A forecast: the probability that was given, and the outcome. */
export interface Forecast {
  /** The probability of the event, from 0 to 1. */
  probability: number;
  outcome: Outcome;
}

/** A group of forecasts of about the same probability, and how often their events happened. */
export interface CalibrationGroup {
  count: number;
  /** The mean forecast, from 0 to 1. */
  probability: number;
  /** The fraction of the events that happened, from 0 to 1. */
  frequency: number;
  /** The mean forecast in degrees from certain. */
  degrees: number;
  /** The frequency in degrees from certain. */
  frequencyDegrees: number;
  /** Half the width of the 95 % band in degrees, 56.15 / √count: the same at every probability. */
  bandDegrees: number;
}

/** Murphy's decomposition: the mean Brier score is `reliability − resolution + uncertainty + within`. */
export interface Calibration {
  /** The mean Brier score. */
  brier: number;
  /** The mean squared difference of forecasts and frequencies: 0 is perfectly calibrated. */
  reliability: number;
  /** The mean squared difference of the groups' frequencies and the base rate: more is better. */
  resolution: number;
  /** The variance of the outcomes, from 0 to 0.25. */
  uncertainty: number;
  /** The part due to different forecasts in one group; 0 where each group has one probability. */
  within: number;
  /** The fraction of all events that happened. */
  baseRate: number;
  /** The groups, from the least probable to the most probable. */
  groups: CalibrationGroup[];
}

const hits: readonly unknown[] = ['yes', true, 1];
const misses: readonly unknown[] = ['no', false, 0];

/** 1 if the event happened, 0 if not. */
const outcomeNumber = (outcome: Outcome): number => {
  if (hits.includes(outcome)) return 1;
  if (misses.includes(outcome)) return 0;
  return refuse('outcome', 'yes or no, true or false, 1 or 0', outcome);
};

/**
 * The logarithmic score (Good 1952) of a probability p against a coin, in decibels: 10 log₁₀ 2p if the event happened,
 * 10 log₁₀ 2(1 − p) if not. It runs from −Infinity, for an outcome that p excludes, to 3.01; p = ½ scores 0. Here and
 * below, a p outside 0 … 1 and any other outcome throw a RangeError.
 */
export const logScore = (p: number, outcome: Outcome): number => {
  requireProbability(p);
  return 10 * Math.log10(2 * (outcomeNumber(outcome) ? p : 1 - p));
};

/**
 * The Brier score of a probability: the square of its distance from the outcome, from 0 (best) to 1. Brier's article of
 * 1950 sums over both outcomes, which makes twice this score.
 */
export const brierScore = (p: number, outcome: Outcome): number =>
  (requireProbability(p) - outcomeNumber(outcome)) ** 2;

/**
 * The interval score (Winkler 1972; Gneiting and Raftery 2007, equation 43) of a central interval, in the unit of its
 * ends. It is the width, plus 2 / (1 − level) times the distance of a truth outside the interval; 0 is best. Numbers
 * that are not finite, a low end above the high one and a level that is not between 0 and 1 throw a RangeError.
 * @param level the stated probability that the truth is inside
 */
export const intervalScore = (low: number, high: number, truth: number, level = 0.9): number => {
  for (const value of [low, high, truth])
    if (!Number.isFinite(value)) refuse('ends and truth', 'finite', value);
  if (low > high) refuse('low', 'at most ' + high, low);
  if (!(level > 0 && level < 1)) refuse('level', 'between 0 and 1', level);
  return high - low + (2 / (1 - level)) * Math.max(low - truth, truth - high, 0);
};

type Pair = readonly [probability: number, outcome: number];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const groupOf = (pairs: readonly Pair[]): CalibrationGroup => {
  const count = pairs.length;
  // In doubles, the mean of equal numbers can differ from them in the last digit.
  const [first] = pairs[0];
  const probability = pairs.every(([p]) => p === first) ? first : mean(pairs.map(([p]) => p));
  const frequency = mean(pairs.map(([, outcome]) => outcome));
  return {
    count,
    probability,
    frequency,
    degrees: probabilityToDegrees(probability),
    frequencyDegrees: probabilityToDegrees(frequency),
    // The standard error of arccos √frequency is 1 / (2 √count) radians.
    bandDegrees: (1.959963984540054 * 90) / (Math.PI * Math.sqrt(count)),
  };
};

const grouped = (pairs: readonly Pair[], widthDegrees: number): Pair[][] => {
  const last = Math.ceil(90 / widthDegrees) - 1;
  const keyOf = (p: number) =>
    widthDegrees ? Math.min(Math.floor(probabilityToDegrees(p) / widthDegrees), last) : p;
  const groups = new Map<number, Pair[]>();
  for (const pair of [...pairs].sort(([a], [b]) => a - b)) {
    const key = keyOf(pair[0]);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()];
};

/**
 * The calibration of forecasts: the parts of their mean Brier score (Murphy 1973), and groups for a chart with degrees on
 * both axes. The part `within` is that of Stephenson, Coelho and Jolliffe (2008). An empty list, and a width outside
 * 0 … 90, throw a RangeError.
 * @param widthDegrees the width of a group in degrees; 0 groups forecasts of exactly the same probability
 */
export const calibration = (forecasts: readonly Forecast[], widthDegrees = 0): Calibration => {
  if (forecasts.length === 0) refuse('forecasts', 'at least one', 'none');
  if (!(widthDegrees >= 0 && widthDegrees <= 90))
    refuse('width', 'from 0 to 90 degrees', widthDegrees);
  const pairs = forecasts.map(({ probability, outcome }): Pair => [
    requireProbability(probability),
    outcomeNumber(outcome),
  ]);
  const baseRate = mean(pairs.map(([, outcome]) => outcome));
  const sets = grouped(pairs, widthDegrees);
  const groups = sets.map(groupOf);
  const meanOf = (term: (pair: Pair, group: CalibrationGroup) => number) =>
    mean(sets.flatMap((set, i) => set.map((pair) => term(pair, groups[i]))));
  return {
    brier: meanOf(([p, outcome]) => (p - outcome) ** 2),
    reliability: meanOf((_, { probability, frequency }) => (probability - frequency) ** 2),
    resolution: meanOf((_, { frequency }) => (frequency - baseRate) ** 2),
    uncertainty: baseRate * (1 - baseRate),
    within: meanOf(([p, outcome], { probability }) => {
      const deviation = p - probability;
      return deviation * (deviation - 2 * outcome);
    }),
    baseRate,
    groups,
  };
};
