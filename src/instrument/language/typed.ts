import { formatNumber } from '../../conversions/index.js';
import { plainSigns } from '../../conversions/signs.js';

/** The signs that a language writes numbers with. */
interface Signs {
  /** From 0 to 9. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
}

const signsOf = (locale: string): Signs => {
  const withoutDigits = (text: string) => text.replace(/\p{Nd}/gu, '');
  return {
    digits: [...formatNumber(9876543210, locale, { useGrouping: false })].reverse().join(''),
    decimal: withoutDigits(formatNumber(1.5, locale)),
    group: withoutDigits(formatNumber(1234567, locale))[0] ?? '',
  };
};

// With a decimal comma: 4,5 and 1.234,5, and 1.234 as far as it is grouped by points. A second comma cannot be decimal.
const withPoint = (number: string, isGroupedByPoints: boolean): string => {
  const [whole, fraction, more] = number.split(',');
  if (more !== undefined) return number;
  const isGrouped = isGroupedByPoints && /^[1-9]\d{0,2}(\.\d{3})+$/.test(whole);
  const digits = isGrouped ? whole.replaceAll('.', '') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** A text that was typed on a page in a language, with its numbers as attributes have them: `4,5` becomes `4.5`. */
export const plainTyped = (text: string, locale: string): string => {
  const { digits, decimal, group } = signsOf(locale);
  const latin = plainSigns(text)
    .replace(/\p{Nd}/gu, (digit) =>
      digits.includes(digit) ? String(digits.indexOf(digit)) : digit,
    )
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  return decimal === ','
    ? latin.replace(/[\d.,]+/g, (number) => withPoint(number, group === '.'))
    : latin;
};

/** A number as it stands in a field that is typed into: in the page's language, without groups, with the minus of keyboards. */
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
