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

/** A value as it is engraved: without a zero before the point, and great ones by their power of ten. */
export const numberText = ({ written }: Pick<ScaleFacts, 'written'>, value: number): string => {
  if (written) return written(value);
  return value >= leastByPower
    ? byPower(value)
    : String(Number(value.toPrecision(significantDigits))).replace(/^0\./, '.');
};
