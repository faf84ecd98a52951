import { convertBelief } from './convert.js';
import { plainSigns } from './signs.js';
import { beliefDomain, refuse, type BeliefUnit } from './units.js';

/** A parsed belief: a number and its unit. */
export interface Belief {
  /** Never NaN, but it may lie outside the range of the unit. */
  value: number;
  unit: BeliefUnit;
}

const NUMERAL = /^[-+]?((\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?|∞|Infinity)$/i;

// Each separator is followed by three digits, and all are the same. Any other comma could be a decimal one: no guess.
const GROUPS = /^[-+]?[1-9]\d{0,2}([, '])\d{3}(\1\d{3})*(?=$|[.e])/i;

// Indian groups: 29,97,92,458. With two commas or more, none is a decimal comma.
const INDIAN_GROUPS = /^[-+]?[1-9]\d?(,\d{2})+,\d{3}(?=$|[.e])/i;

/**
 * Parses a numeral of plain signs. NaN for other text, and for a numeral beyond the doubles, such as 1e309. Adding 0
 * turns −0 into 0.
 */
const numberOrNaN = (text: string): number => {
  const ungrouped = (groups: string) => groups.replace(/[, ']/g, '');
  const plain = text.replace(GROUPS, ungrouped).replace(INDIAN_GROUPS, ungrouped);
  const value = NUMERAL.test(plain) ? Number(plain.replace('∞', 'Infinity')) : NaN;
  return Number.isFinite(value) === /\d/.test(plain) ? value + 0 : NaN;
};

/**
 * Parses a decimal number strictly: sign, digits with or without a point, exponent. Lookalike characters (`−`, `４２`) and
 * groups of digits (`299,792,458`, `299 792 458`, `29,97,92,458`) are accepted. Returns undefined for anything else: blanks around
 * a number, a decimal comma, hex, an infinity.
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

/** The value of a belief. `below` is the text after the mark: a number after `:` and `/`, empty after the others. */
const valueOrNaN = (number: string, mark: string, below: string): number => {
  if (mark === ':' || mark === '/') return numberOrNaN(number) / numberOrNaN(below);
  if (below) return NaN;
  if (mark !== '%') return numberOrNaN(number);
  // Where possible, e-2 in the text moves the point: in doubles, 66.6 / 100 is not 0.666.
  return numberOrNaN(number + 'e-2') || numberOrNaN(number) / 100;
};

// The first number with a unit in a readout of the kit: "43.28°" of "43.28° · chances about even".
const withoutNote = (text: string): string => {
  const [first] = text.split(/ [·(]/, 1);
  return /[:%°]|dB/i.test(first) ? first : text;
};

// A number with commas beyond the range of its unit, such as 12,345%, had a decimal comma.
const isDecimalComma = (text: string, value: number, unit: BeliefUnit): boolean =>
  text.includes(',') && Math.abs(value) > beliefDomain(unit)[1];

/**
 * Parses a belief and its unit: `0.53`, `53%`, `43.28°`, `-3 dB`, `∞ dB`, `3:2` (odds) and `1/3` (a probability), with or
 * without white space around each part. Readouts of the kit (`43.28° · chances`) and lookalike characters (`43.28º`,
 * `９：８`) are accepted. `bare` is the unit of a number without one. The value may be outside the unit's range (see
 * `clampBelief`). Other text throws a RangeError that lists the accepted forms.
 */
export const readBelief = (text: string, bare: BeliefUnit = 'probability'): Belief => {
  // A superscript zero stands for a degree sign: beliefs have no powers.
  const plain = withoutNote(plainSigns(text).replace('⁰', '°'));
  // The limit of four parts bounds the work on a long text.
  const [number, mark = '', below = '', more = ''] = plain
    .split(/([:/%°]|dB)/i, 4)
    .map((part) => part.trim());
  const unit = mark ? (UNITS[mark] ?? 'decibels') : bare;
  const value = valueOrNaN(number, mark, below + more);
  // An infinite value must be an end of its unit's range: odds and decibels may be infinite, an angle or 1/0 may not.
  const isRead = Number.isFinite(value) || Math.abs(value) === beliefDomain(unit)[1];
  return isRead && !isDecimalComma(number, value, unit)
    ? { value, unit }
    : refuse('a belief', 'like 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3', `"${text.slice(0, 40)}"`);
};

/** Parses a belief in any unit as a probability. Other text, or a value outside its unit's range, throws a RangeError. */
export const parseBelief = (text: string): number => {
  const { value, unit } = readBelief(text);
  return convertBelief(value, unit, 'probability');
};
