import { convertBelief } from './convert.js';
import { plainSigns } from './signs.js';
import { beliefDomain, refuse, type BeliefUnit } from './units.js';

/** A belief as it was written: a number and its unit. */
export interface Belief {
  /** Never NaN, but it may lie outside the range of the unit. */
  value: number;
  unit: BeliefUnit;
}

const NUMERAL = /^[-+]?((\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?|∞|Infinity)$/i;

// Three digits after each sign, and the same sign each time: elsewhere a comma may be a decimal one and is not guessed.
const GROUPS = /^[-+]?[1-9]\d{0,2}([, '])\d{3}(\1\d{3})*(?=$|[.e])/i;

/**
 * Reads plain signs. NaN for what is no numeral, and for 1e309, which is one that no double holds. Adding 0 makes a
 * plain 0 of −0.
 */
const numberOrNaN = (text: string): number => {
  const plain = text.replace(GROUPS, (groups) => groups.replace(/[, ']/g, ''));
  const value = NUMERAL.test(plain) ? Number(plain.replace('∞', 'Infinity')) : NaN;
  return Number.isFinite(value) === /\d/.test(plain) ? value + 0 : NaN;
};

/**
 * The one strict reader of decimal numbers: sign, digits with or without a point, exponent. Signs that look like these
 * are read as these (`−`, `４２`), and so are groups of three digits: `299,792,458`, `299 792 458`. Undefined for
 * anything else: blanks around a number, a decimal comma, hex, an infinity.
 */
export const readNumber = (text: string): number | undefined => {
  const value = numberOrNaN(plainSigns(text));
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

// Of a readout of the kit, its first number with a unit: "43.28°" of "43.28° · chances about even".
const withoutNote = (text: string): string => {
  const [first] = text.split(/ [·(]/, 1);
  return /[:%°]|dB/i.test(first) ? first : text;
};

// Beyond the end of its unit, as in 12,345%, a comma was a decimal one.
const isDecimalComma = (text: string, value: number, unit: BeliefUnit): boolean =>
  text.includes(',') && Math.abs(value) > beliefDomain(unit)[1];

/**
 * Reads `0.53`, `53%`, `43.28°`, `-3 dB`, `∞ dB`, `3:2` (odds) and `1/3` (a probability), with or without white space
 * around each part, and a readout of the kit such as `43.28° · chances`. Signs that look like these are read as these:
 * `43.28º`, `９：８`. `bare` is the unit of a number without one. The value may be out of the unit's range (see
 * `clampBelief`); a text that cannot be read is a RangeError that says what can.
 */
export const readBelief = (text: string, bare: BeliefUnit = 'probability'): Belief => {
  // A superscript zero after a number is a degree sign, as beliefs have no powers.
  const plain = withoutNote(plainSigns(text).replace('⁰', '°'));
  // No more than these four are looked at, however long the text is.
  const [number, mark = '', below = '', more = ''] = plain
    .split(/([:/%°]|dB)/i, 4)
    .map((part) => part.trim());
  const unit = mark ? (UNITS[mark] ?? 'decibels') : bare;
  const value = valueOrNaN(number, mark, below + more);
  // Infinite is only what may be: odds and decibels, but neither an angle nor 1/0.
  const isRead = Number.isFinite(value) || Math.abs(value) === beliefDomain(unit)[1];
  return isRead && !isDecimalComma(number, value, unit)
    ? { value, unit }
    : refuse('a belief', 'like 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3', `"${text.slice(0, 40)}"`);
};

/** The probability that a text says; a RangeError if it cannot be read or is out of its unit's range. */
export const parseBelief = (text: string): number => {
  const { value, unit } = readBelief(text);
  return convertBelief(value, unit, 'probability');
};
