import { convertBelief } from './convert.js';
import type { BeliefUnit } from './units.js';

/** A belief as it was written: a number and its unit. */
export interface Belief {
  /** Never NaN, but it may lie outside the range of the unit. */
  value: number;
  unit: BeliefUnit;
}

/** The number that a text stands for once its form is known to be right; adding 0 makes a plain 0 of −0. */
const toNumber = (text: string): number =>
  Number(text.replaceAll('−', '-').replace('∞', 'Infinity')) + 0;

/**
 * The one strict reader of decimal numbers: sign (+, - or −), digits with or without a point, exponent. Undefined for
 * anything else: blanks, a decimal comma, hex, and what a double cannot hold, as 1e309.
 */
export const readNumber = (text: string): number | undefined => {
  if (!/^[-+−]?(\d+(\.\d*)?|\.\d+)(e[-+−]?\d+)?$/i.test(text)) return;
  const value = toNumber(text);
  return Number.isFinite(value) ? value : undefined;
};

const numberOrNaN = (text: string): number => readNumber(text) ?? NaN;

/** The point is moved in the text, because 66.6 / 100 is not 0.666. */
const percentOrNaN = (text: string): number => readNumber(text + 'e-2') ?? numberOrNaN(text) / 100;

const decibelsOrNaN = (text: string): number =>
  /^[-+−]?(∞|Infinity)$/.test(text) ? toNumber(text) : numberOrNaN(text);

const ratioOrNaN = (text: string, sign: string): number => {
  const [above = NaN, below = NaN, ...more] = text
    .split(sign)
    .map((part) => numberOrNaN(part.trim()));
  return more.length ? NaN : above / below;
};

/** Undefined where no unit is written. */
const readWithUnit = (text: string): Belief | undefined => {
  const [, number, suffix] = /^([^]*?)(%|°|dB)$/i.exec(text) ?? [];
  if (number === undefined) return;
  const digits = number.trim();
  if (suffix === '%') return { value: percentOrNaN(digits), unit: 'probability' };
  if (suffix === '°') return { value: numberOrNaN(digits), unit: 'degrees' };
  return { value: decibelsOrNaN(digits), unit: 'decibels' };
};

const readPlain = (text: string, bare: BeliefUnit): Belief => {
  if (text.includes(':')) return { value: ratioOrNaN(text, ':'), unit: 'odds' };
  if (!text.includes('/'))
    return { value: bare === 'decibels' ? decibelsOrNaN(text) : numberOrNaN(text), unit: bare };
  const share = ratioOrNaN(text, '/');
  return { value: Number.isFinite(share) ? share : NaN, unit: 'probability' };
};

/**
 * Reads `0.53`, `53%`, `43.28°`, `-3 dB`, `∞ dB`, `3:2` (odds) and `1/3` (a probability), with or without white space
 * around each part. `bare` is the unit of a number without one. The value may be out of the unit's range (see
 * `clampBelief`); a text that cannot be read is a RangeError that says what can.
 */
export const readBelief = (text: string, bare: BeliefUnit = 'probability'): Belief => {
  const trimmed = text.trim();
  const belief = readWithUnit(trimmed) ?? readPlain(trimmed, bare);
  if (!Number.isNaN(belief.value)) return belief;
  throw new RangeError(
    `expected a belief such as 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3, got "${trimmed.slice(0, 40)}"`,
  );
};

/** The probability that a text says; a RangeError if it cannot be read or is out of its unit's range. */
export const parseBelief = (text: string): number => {
  const { value, unit } = readBelief(text);
  return convertBelief(value, unit, 'probability');
};
