import { superscript } from '../../conversions/magnitude.js';
import type { ScaleFacts } from './scale.js';

// From here on a number is written by its power of ten, and below the least.
const [leastByPower, leastPlain] = [10_000, 0.0001];
const significantDigits = 8;

const plain = (value: number, digits = significantDigits): string =>
  String(Number(value.toPrecision(digits)));

const byPower = (value: number): string => {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const mantissa = plain(value / 10 ** exponent, 4);
  return `${mantissa === '1' ? '' : `${mantissa}·`}10${superscript(exponent)}`;
};

/** The number that stands for a value in the unit of its scale: 50 for a probability of a half. */
export const valueInUnit = ({ unit }: Pick<ScaleFacts, 'unit'>, value: number): number =>
  unit === '%' ? 100 * value : value;

/** A value as it is engraved: without a zero before the point, and great ones by their power of ten. */
export const numberText = (scale: Pick<ScaleFacts, 'written' | 'unit'>, value: number): string => {
  if (scale.written) return scale.written(value);
  const inUnit = valueInUnit(scale, value);
  const size = Math.abs(inUnit);
  const isPlain = size < leastByPower && (size >= leastPlain || !size);
  return (inUnit < 0 ? '−' : '') + (isPlain ? plain(size).replace(/^0\./, '.') : byPower(size));
};
