import { formatNumber } from '../../conversions/index.js';
import { plainSigns } from '../../conversions/signs.js';

/** The characters of numbers in a language. */
interface Signs {
  /** The ten digits, from 0 to 9. */
  readonly digits: readonly string[];
  readonly decimal: string;
  readonly group: string;
}

const newSigns = (locale: string): Signs => {
  // Not all digits are of the class Nd: 一 is a letter.
  const digits = [...formatNumber(9876543210, locale, { useGrouping: false })].reverse();
  const withoutDigits = (text: string) =>
    [...text].filter((sign) => !digits.includes(sign)).join('');
  return {
    digits,
    decimal: withoutDigits(formatNumber(1.5, locale)),
    group: withoutDigits(formatNumber(1234567, locale))[0] ?? '',
  };
};

const known = new Map<string, Signs>();

const signsOf = (locale: string): Signs => {
  const before = known.get(locale);
  if (before) return before;
  // A page has few languages, but it can give any text as one.
  if (known.size > 20) known.clear();
  const signs = newSigns(locale);
  known.set(locale, signs);
  return signs;
};

// The digits of a script follow one another in Unicode, from 0 to 9, after another character or the digits of another
// script.
const decimalDigit = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
};

// Reads a number with a decimal comma: 4,5 and 1.234,5. If the language groups digits by points, 1.234 is 1234. A
// second comma cannot be decimal.
const withPoint = (number: string, isGroupedByPoints: boolean): string => {
  const [whole, fraction, more] = number.split(',');
  if (more !== undefined) return number;
  const isGrouped = isGroupedByPoints && /^[1-9]\d{0,2}(\.\d{3})+$/.test(whole);
  const digits = isGrouped ? whole.replaceAll('.', '') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

// Turkish and Basque write the sign first: %53.
const withSignBehind = (text: string): string => text.replace(/^\s*% ?([^\s%]+)/, '$1%');

/**
 * Rewrites the numbers in a typed text, in the language of the page, as attributes have them: `4,5` becomes `4.5`.
 */
export const plainTyped = (text: string, locale: string): string => {
  const { digits, decimal, group } = signsOf(locale);
  const latin = withSignBehind(plainSigns(text))
    .replace(/./gu, (sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign))
    // In many languages people may type the digits of their script, although `Intl` writes others.
    .replace(/(?!\d)\p{Nd}/gu, decimalDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  return decimal === ','
    ? latin.replace(/[\d.,]+/g, (number) => withPoint(number, group === '.'))
    : latin;
};

/** A number for a text field: in the page's language, without grouping, with the hyphen-minus of keyboards. */
export const typedText = (
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string =>
  formatNumber(value, locale, {
    useGrouping: false,
    signDisplay: 'negative',
    ...options,
  }).replaceAll('−', '-');
