import { readNumber } from './parse.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten's exponent, as it stands behind the ten. */
export const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised[Number(digit)]);

const lowered = (exponent: string): string =>
  exponent.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));

/** Powers of ten as people write them, as an exponent: `3 × 10^8`, `3·10⁸` and `10^8` become 3e8 and 1e8. */
const plainPowers = (text: string): string =>
  text
    .replace(/10([⁻⁰¹²³⁴-⁹]+)/g, (_, exponent: string) => `10^${lowered(exponent)}`)
    .replace(/(?<=[\d.])\s*[×*·]\s*10\s*\^\s*/g, 'e')
    .replace(/(?<![\d.])10\s*\^\s*/g, '1e');

// Groups of three digits, with blanks between them of any width. A comma may be a decimal one and is never guessed.
const withoutGroups = (text: string): string =>
  /^\d{1,3}(\s\d{3})+(?!\d)/.test(text) ? text.replace(/(?<=\d)\s(?=\d{3})/g, '') : text;

/** A number above 0 that a text says, `3e8`, `299 792 458` or `3×10^8`; undefined if it says none. */
export const readMagnitude = (text: string): number | undefined => {
  const value = readNumber(withoutGroups(plainPowers(text.trim())));
  return value !== undefined && value > 0 ? value : undefined;
};
