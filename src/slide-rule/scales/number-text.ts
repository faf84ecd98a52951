import { superscript } from '../../conversions/magnitude.js';
import type { ScaleFacts } from './scale.js';

// Numbers from the first limit up, and below the second one, are written with a power of ten.
const [leastByPower, leastPlain] = [10_000, 0.0001];
const significantDigits = 8;

const plain = (value: number, digits = significantDigits): string =>
  String(Number(value.toPrecision(digits)));

const byPower = (value: number): string => {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const mantissa = plain(value / 10 ** exponent, 4);
  return `${mantissa === '1' ? '' : `${mantissa}·`}10${superscript(exponent)}`;
};

/** The number for a value in the unit of its scale: 50 (%) for a probability of 0.5. */
export const valueInUnit = ({ unit }: Pick<ScaleFacts, 'unit'>, value: number): number =>
  unit === '%' ? 100 * value : value;

/**
 * Formats a value as it is engraved: without a zero before the decimal point. Very large and very small values
 * have a power of ten.
 */
export const numberText = (scale: Pick<ScaleFacts, 'written' | 'unit'>, value: number): string => {
  if (scale.written) return scale.written(value);
  const inUnit = valueInUnit(scale, value);
  const size = Math.abs(inUnit);
  const isPlain = size < leastByPower && (size >= leastPlain || !size);
  return (inUnit < 0 ? '−' : '') + (isPlain ? plain(size).replace(/^0\./, '.') : byPower(size));
};
