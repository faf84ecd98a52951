import { scaleLinear, scaleLog } from 'd3-scale';

/** How the values of a scale lie along one decade of D. */
export interface Formula {
  /** With what power of D's powers of ten it goes: 2 for A, as 10ⁿ on D is 10²ⁿ there; 0 where they mean nothing to it. */
  readonly power: number;
  /** What one power of ten on D adds to it, on a scale of logarithms; else 0. */
  readonly added: number;
  /** Where a value stands: 0 at the left index, 1 at the right one. It goes on beyond the ends as long as its formula does. */
  position(value: number): number;
  /** The value at a position from 0 to 1; just beyond, the nearest that there is. */
  value(position: number): number;
  /** The value over a number from 1 to 10 on D, to the last digits: a position has lost some of them. */
  over(number: number): number;
}

// What a formula loses in its last digits must not put an end of a scale beyond the end of the rule.
const onIndex = (position: number, lost = 1e-12): number => {
  const index = Math.round(position);
  return Math.abs(position - index) < lost ? index : position;
};

// d3's logarithms are natural ones, by which 10 comes back as 10.000000000000002. A double holds 15 digits for certain.
const withoutDust = (value: number): number => Number(value.toPrecision(15));

/** From one number to another by d3's logarithmic scale: the position of a number, and the number at a position. */
const logarithmic = (left: number, right: number) => {
  const line = scaleLog([left, right], [0, 1]).unknown(NaN);
  return { positionOf: line, numberAt: (position: number) => withoutDust(line.invert(position)) };
};

/** x = start · 10^(power · p): the number on D to a power, from where the scale starts. */
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

/** x = length · p: the logarithm itself. */
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

/** r = 10^(6 p): a likelihood ratio, from the index on both ways. A power of ten on D means nothing to it. */
export const likelihoodRatios: Formula = { ...powers(decadesOfOdds), power: 0 };

const halfRange = 10 ** (decadesOfOdds / 2);

const fromOdds = (odds: number): number => odds / (1 + odds);

/**
 * p = o / (1 + o), where o, the odds, goes from 1/1000 at the left index to 1000 at the right one: 60 dB, as far as a
 * likelihood ratio of a million.
 */
export const probabilities: Formula = {
  power: 0,
  added: 0,
  position: (p) => onIndex(likelihoodRatios.position((halfRange * p) / (1 - p))),
  value: (position) => fromOdds(likelihoodRatios.value(position) / halfRange),
  over: (number) => fromOdds(likelihoodRatios.over(number) / halfRange),
};

/** f(x) = 10^(p − decades): the number on D, with so many zeros before it, is a function of x. */
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
