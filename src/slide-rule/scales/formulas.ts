import { scaleLinear, scaleLog } from 'd3-scale';

/** Maps the values of a scale to positions along one decade of D, and back. */
export interface Formula {
  /**
   * The power of D's powers of ten that the scale follows: 2 on A, as 10ⁿ on D is 10²ⁿ there. 0 if they do not
   * change its values.
   */
  readonly power: number;
  /** The amount that a factor of ten on D adds to a value, on a scale of logarithms; 0 on other scales. */
  readonly added: number;
  /**
   * The position of a value: 0 at the left index, 1 at the right one. It continues beyond the ends as far as
   * the formula does.
   */
  position(value: number): number;
  /** The value at a position from 0 to 1. Just beyond, it is the nearest value that exists. */
  value(position: number): number;
  /**
   * The value over a number from 1 to 10 on D, to the last digits. By way of a position, some of them would be
   * lost.
   */
  over(number: number): number;
}

// Rounding errors of a formula must not put an end of a scale beyond the end of the rule.
const onIndex = (position: number, lost = 1e-12): number => {
  const index = Math.round(position);
  return Math.abs(position - index) < lost ? index : position;
};

// d3 uses natural logarithms, by which 10 comes back as 10.000000000000002. A double holds 15 digits reliably.
const withoutDust = (value: number): number => Number(value.toPrecision(15));

/** A logarithmic d3 scale between two numbers: the position of a number, and the number at a position. */
const logarithmic = (left: number, right: number) => {
  const line = scaleLog([left, right], [0, 1]).unknown(NaN);
  return { positionOf: line, numberAt: (position: number) => withoutDust(line.invert(position)) };
};

/** x = start · 10^(power · p): a power of the number on D, times the value where the scale starts. */
export const powers = (power: number, start = 1): Formula => {
  const { positionOf, numberAt } = logarithmic(1, 10 ** power);
  return {
    power,
    added: 0,
    position: (x) => onIndex(positionOf(x / start)),
    value: (p) => start * numberAt(p),
    over: (x) => start * x ** power,
  };
};

/** x = length · p: the logarithm of the number on D, where `length` is the logarithm of 10. */
export const logarithms = (length: number): Formula => {
  const line = scaleLinear([0, length], [0, 1]).unknown(NaN);
  return {
    power: 0,
    added: length,
    position: (x) => onIndex(line(x)),
    value: (p) => line.invert(p),
    over: (x) => Math.log10(x) * length,
  };
};

const decadesOfOdds = 6;

/** r = 10^(6 p): a likelihood ratio, on both sides of the index. Powers of ten on D do not apply to it. */
export const likelihoodRatios: Formula = { ...powers(decadesOfOdds), power: 0 };

const halfRange = 10 ** (decadesOfOdds / 2);

const fromOdds = (odds: number): number => odds / (1 + odds);

/**
 * p = o / (1 + o), where the odds o go from 1/1000 at the left index to 1000 at the right one. That is 60 dB,
 * the length of a likelihood ratio of a million.
 */
export const probabilities: Formula = {
  power: 0,
  added: 0,
  position: (p) => onIndex(likelihoodRatios.position((halfRange * p) / (1 - p))),
  value: (position) => fromOdds(likelihoodRatios.value(position) / halfRange),
  over: (number) => fromOdds(likelihoodRatios.over(number) / halfRange),
};

/** f(x) = 10^(p − decades): the function of x is the number on D, divided by 10^decades. */
export const functionOf = (
  decades: number,
  f: (x: number) => number,
  inverse: (y: number) => number,
  lost?: number,
): Formula => {
  const { positionOf, numberAt } = logarithmic(10 ** -decades, 10 ** (1 - decades));
  return {
    power: 0,
    added: 0,
    position: (x) => onIndex(positionOf(f(x)), lost),
    value: (p) => inverse(numberAt(p)),
    over: (x) => inverse(x / 10 ** decades),
  };
};
