import { superscript } from '../../conversions/magnitude.js';
import type { ScaleFacts } from './scale.js';

// From here on a number is written by its power of ten.
const leastByPower = 10_000;
const significantDigits = 8;

const byPower = (value: number): string => {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const digit = Math.round(value / 10 ** exponent);
  return `${digit === 1 ? '' : `${digit}·`}10${superscript(exponent)}`;
};

/** The number that stands for a value in the unit of its scale: 50 for a probability of a half. */
export const valueInUnit = ({ unit }: Pick<ScaleFacts, 'unit'>, value: number): number =>
  unit === '%' ? 100 * value : value;

/** A value as it is engraved: without a zero before the point, and great ones by their power of ten. */
export const numberText = (scale: Pick<ScaleFacts, 'written' | 'unit'>, value: number): string => {
  if (scale.written) return scale.written(value);
  const inUnit = valueInUnit(scale, value);
  return inUnit >= leastByPower
    ? byPower(inUnit)
    : String(Number(inUnit.toPrecision(significantDigits))).replace(/^0\./, '.');
};
