import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import type { Reader } from '../instrument/attributes/attribute.js';
import { textOf } from '../instrument/attributes/warn.js';

/** All systems that a dial knows, from the coarsest. */
const systems: readonly Divisions[] = [1, 2, 3, 4, 10, 20, 'digits'];

/** One of the systems, by its number or by its word. */
export const divisionsReader: Reader<Divisions> = {
  initial: 4,
  expected: `one of ${systems.join(', ')}`,
  read: (input) => {
    const value = systems.find((divisions) => String(divisions) === textOf(input));
    return value && { value };
  },
};

/** The least and the greatest value that hands and keys move to. */
const [least, most] = [1e-300, 1e300];

/** How many symbols a decade has. */
export const symbolCount = (divisions: Divisions): number =>
  divisions === 'digits' ? 9 : divisions;

/** Where a value stands on the dial, in turns from the top: whole ones are decades. */
export const turnsOf = (value: number): number => Math.log10(value);

// Mantissa and exponent to the last digit: a power of ten by multiplying leaves dust.
const split = (value: number): readonly [mantissa: number, exponent: number] => {
  const [mantissa, exponent] = value.toExponential().split('e');
  return [Number(mantissa), Number(exponent)];
};

// Twelve digits are more than a hand can mean, and hide what floating point leaves behind.
const withoutDust = (value: number): number => Number(value.toPrecision(12));

const clamp = (value: number): number => Math.min(most, Math.max(least, value));

const joined = (mantissa: number, exponent: number): number =>
  clamp(Number(`${withoutDust(mantissa)}e${exponent}`));

/** The value at so many turns. */
export const valueAtTurns = (turns: number): number => {
  const exponent = Math.floor(turns + 1e-12);
  return joined(10 ** (turns - exponent), exponent);
};

// Digits are evenly far apart within their decade, where the others are in its logarithm.
const digitSteps = (value: number): number => {
  const [mantissa, exponent] = split(value);
  return 9 * exponent + mantissa - 1;
};

const digitValue = (steps: number): number => {
  const exponent = Math.floor(steps / 9 + 1e-12);
  return joined(steps - 9 * exponent + 1, exponent);
};

/** The number that a whole count of steps from 1 stands for. */
export const valueAtSteps = (steps: number, divisions: Divisions): number => {
  if (divisions === 'digits') return digitValue(steps);
  const exponent = Math.floor(steps / divisions);
  return Number(`${10 ** (steps / divisions - exponent)}e${exponent}`);
};

// On the steps themselves, and on tenths of them, a value stays exact however often it is moved.
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

/** The value that lies so many steps of a system above another, or parts of steps. */
export const stepped = (value: number, steps: number, divisions: Divisions): number =>
  divisions === 'digits'
    ? digitValue(digitSteps(value) + steps)
    : evenlyStepped(value, steps, divisions);

/** The ends of the decade that a value is in. */
export const decadeOf = (value: number): readonly [low: number, high: number] => {
  const [, exponent] = split(value);
  return [joined(1, exponent), joined(1, exponent + 1)];
};

/** A sector of the dial: its symbol, where that stands, and where the sector ends, in turns from the top. */
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

/** The sectors of a system, clockwise from the top: each holds what is rounded to its symbol. */
export const sectorsOf = (divisions: Divisions): Sector[] =>
  Array.from({ length: symbolCount(divisions) }, (_, i) =>
    divisions === 'digits' ? digitSector(i + 1) : evenSector(i, divisions),
  );

/**
 * How far a system can be wrong at worst, as a factor: half a step of log₁₀, or for one digit 1.5, as what lies just
 * above 1.5 is called 2, and what lies just below it 1.
 */
export const worstError = (divisions: Divisions): number =>
  divisions === 'digits' ? 1.5 : 10 ** (0.5 / divisions);

/** A magnitude by or over another, both rounded; of digits the product itself, with the symbol that it rounds to. */
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
