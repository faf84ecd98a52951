import { convertBelief } from './convert.js';
import { beliefDomain, refuse, type BeliefUnit } from './units.js';

/** A belief as it was written: a number and its unit. */
export interface Belief {
  /** Never NaN, but it may lie outside the range of the unit. */
  value: number;
  unit: BeliefUnit;
}

const NUMERAL = /^[-+−]?((\d+(\.\d*)?|\.\d+)(e[-+−]?\d+)?|∞|Infinity)$/i;

/** NaN for what is no numeral, and for 1e309, which is one that no double holds. Adding 0 makes a plain 0 of −0. */
const numberOrNaN = (text: string): number => {
  const value = NUMERAL.test(text)
    ? Number(text.replaceAll('−', '-').replace('∞', 'Infinity'))
    : NaN;
  return Number.isFinite(value) === /\d/.test(text) ? value + 0 : NaN;
};

/**
 * The one strict reader of decimal numbers: sign (+, - or −), digits with or without a point, exponent. Undefined for
 * anything else: blanks, a decimal comma, hex, an infinity.
 */
export const readNumber = (text: string): number | undefined => {
  const value = numberOrNaN(text);
  return Number.isFinite(value) ? value : undefined;
};

const UNITS: { readonly [mark: string]: BeliefUnit } = {
  ':': 'odds',
  '/': 'probability',
  '%': 'probability',
  '°': 'degrees',
};

/** `below` is what stands after the mark: a number after `:` and `/`, nothing after the others. */
const valueOrNaN = (number: string, mark: string, below: string): number => {
  if (mark === ':' || mark === '/') return numberOrNaN(number) / numberOrNaN(below);
  if (below) return NaN;
  if (mark !== '%') return numberOrNaN(number);
  // The point is moved in the text if it can be, because 66.6 / 100 is not 0.666.
  return numberOrNaN(number + 'e-2') || numberOrNaN(number) / 100;
};

/**
 * Reads `0.53`, `53%`, `43.28°`, `-3 dB`, `∞ dB`, `3:2` (odds) and `1/3` (a probability), with or without white space
 * around each part. `bare` is the unit of a number without one. The value may be out of the unit's range (see
 * `clampBelief`); a text that cannot be read is a RangeError that says what can.
 */
export const readBelief = (text: string, bare: BeliefUnit = 'probability'): Belief => {
  // No more than these four are looked at, however long the text is.
  const [number, mark = '', below = '', more = ''] = text
    .split(/([:/%°]|dB)/i, 4)
    .map((part) => part.trim());
  const unit = mark ? (UNITS[mark] ?? 'decibels') : bare;
  const value = valueOrNaN(number, mark, below + more);
  // Infinite is only what may be: odds and decibels, but neither an angle nor 1/0.
  return Number.isFinite(value) || Math.abs(value) === beliefDomain(unit)[1]
    ? { value, unit }
    : refuse('a belief', 'like 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3', `"${text.slice(0, 40)}"`);
};

/** The probability that a text says; a RangeError if it cannot be read or is out of its unit's range. */
export const parseBelief = (text: string): number => {
  const { value, unit } = readBelief(text);
  return convertBelief(value, unit, 'probability');
};
