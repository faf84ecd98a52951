import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import { wholes } from '../engraving/ticks.js';
import type { Reader } from '../instrument/attributes/attribute.js';
import { textOf } from '../instrument/attributes/warn.js';

/** The divisions of the decade that a dial supports, the coarsest first. */
const systems: readonly Divisions[] = [1, 2, 3, 4, 10, 20, 'digits'];

/** Parses a division of the decade: one of the numbers, or `digits`. Other text is refused. */
export const divisionsReader: Reader<Divisions> = {
  initial: 4,
  expected: `one of ${systems.join(', ')}`,
  read: (input) => {
    const value = systems.find((divisions) => String(divisions) === textOf(input));
    return value && { value };
  },
};

/** The least and the greatest value that drags and keys move to. */
const [least, most] = [1e-300, 1e300];

/** The number of symbols in a decade. */
export const symbolCount = (divisions: Divisions): number =>
  divisions === 'digits' ? 9 : divisions;

/** The angle of a value on the dial, in turns from the top: one turn is a decade. */
export const turnsOf = (value: number): number => Math.log10(value);

// Splits the numeral, as dividing by a power of ten would leave a rounding error.
const split = (value: number): readonly [mantissa: number, exponent: number] => {
  const [mantissa, exponent] = value.toExponential().split('e');
  return [Number(mantissa), Number(exponent)];
};

// Twelve digits are more than a drag can set, and hide floating-point errors.
const withoutDust = (value: number): number => Number(value.toPrecision(12));

const clamp = (value: number): number => Math.min(most, Math.max(least, value));

const joined = (mantissa: number, exponent: number): number =>
  clamp(Number(`${withoutDust(mantissa)}e${exponent}`));

/** The value at an angle in turns. */
export const valueAtTurns = (turns: number): number => {
  const exponent = Math.floor(turns + 1e-12);
  return joined(10 ** (turns - exponent), exponent);
};

// Steps of digits are equal in the value itself within a decade; all other steps are equal in its logarithm.
const digitSteps = (value: number): number => {
  const [mantissa, exponent] = split(value);
  return 9 * exponent + mantissa - 1;
};

const digitValue = (steps: number): number => {
  const exponent = Math.floor(steps / 9 + 1e-12);
  return joined(steps - 9 * exponent + 1, exponent);
};

/** The value at a whole number of steps from 1. */
export const valueAtSteps = (steps: number, divisions: Divisions): number => {
  if (divisions === 'digits') return digitValue(steps);
  const exponent = Math.floor(steps / divisions);
  return Number(`${10 ** (steps / divisions - exponent)}e${exponent}`);
};

// A value on a step, or on a tenth of one, collects no rounding errors however often it is moved.
const evenlyStepped = (value: number, steps: number, divisions: number): number => {
  const tenths = 10 * (turnsOf(value) * divisions + steps);
  const nearest = Math.round(tenths);
  if (Math.abs(tenths - nearest) < 1e-7) {
    return clamp(withoutDust(valueAtSteps(nearest, (10 * divisions) as 10)));
  }
  const [mantissa, exponent] = split(value);
  const decades = Math.trunc(steps / divisions);
  return joined(mantissa * 10 ** (steps / divisions - decades), exponent + decades);
};

/** Moves a value up by a number of steps, which may be fractional or negative. */
export const stepped = (value: number, steps: number, divisions: Divisions): number =>
  divisions === 'digits'
    ? digitValue(digitSteps(value) + steps)
    : evenlyStepped(value, steps, divisions);

/** The ends of the decade that contains a value. */
export const decadeOf = (value: number): readonly [low: number, high: number] => {
  const [, exponent] = split(value);
  return [joined(1, exponent), joined(1, exponent + 1)];
};

/** A sector of the dial: its symbol, the angle of the symbol and those of its ends, in turns from the top. */
export interface Sector {
  symbol: string;
  at: number;
  from: number;
  to: number;
}

const digitSector = (digit: number): Sector => ({
  symbol: String(digit),
  at: turnsOf(digit),
  from: digit === 1 ? turnsOf(0.95) : turnsOf(digit - 0.5),
  to: turnsOf(digit + 0.5),
});

const evenSector = (step: number, divisions: number): Sector => ({
  symbol: roundToDivisions(10 ** (step / divisions), divisions as Divisions).symbol,
  at: step / divisions,
  from: (step - 0.5) / divisions,
  to: (step + 0.5) / divisions,
});

/** The sectors of a division, clockwise from the top: each contains the values that are rounded to its symbol. */
export const sectorsOf = (divisions: Divisions): Sector[] =>
  wholes(0, symbolCount(divisions) - 1).map((i) =>
    divisions === 'digits' ? digitSector(i + 1) : evenSector(i, divisions),
  );

/**
 * The largest rounding error of a division, as a factor: half a step of log₁₀. For `digits` it is 1.5, as values just
 * below 1.5 are rounded to 1.
 */
export const worstError = (divisions: Divisions): number =>
  divisions === 'digits' ? 1.5 : 10 ** (0.5 / divisions);

/**
 * The product or the quotient of two rounded magnitudes. For `digits` it keeps the exact product, with the symbol that
 * this rounds to.
 */
export const combined = (
  so: RoundedMagnitude,
  by: RoundedMagnitude,
  isOver: boolean,
  divisions: Divisions,
): RoundedMagnitude => {
  const product = isOver ? so.rounded / by.rounded : so.rounded * by.rounded;
  const named = roundToDivisions(product, divisions);
  return divisions === 'digits' ? { ...named, rounded: withoutDust(product) } : named;
};
