import { readNumber } from './parse.js';
import { plainSigns } from './signs.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole exponent in superscript digits: `⁻⁵` for −5. */
export const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised[Number(digit)]);

/** A whole exponent in superscript digits, as plain ones: `-5` for ⁻⁵. */
export const lowered = (exponent: string): string =>
  exponent.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));

// Rewrites powers of ten in E notation: `3 × 10^8`, `3x10**8` and `3·10⁸` become 3e8, and `10^8` becomes 1e8.
const plainPowers = (text: string): string =>
  text
    .replace(/10([⁻⁰¹²³⁴-⁹]+)/g, (_, exponent: string) => `10^${lowered(exponent)}`)
    .replaceAll('**', '^')
    .replace(/(?<=[\d.]) *[×*·x] *10 *\^ */gi, 'e')
    .replace(/(?<![\d.])10 *\^ */g, '1e');

/**
 * Parses a positive number: `3e8`, `299 792 458` or `3×10^8`, also from a readout: `42,000 ≈ π × 10⁴`, `1 · 0.5 to 2`.
 * Returns undefined for other text.
 */
export const readMagnitude = (text: string): number | undefined => {
  const [exact] = plainSigns(text).split(/≈| · (?!10)/, 1);
  const value = readNumber(plainPowers(exact.trim()));
  return value !== undefined && value > 0 ? value : undefined;
};

const constants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  π: Math.PI,
  e: Math.E,
  tau: 2 * Math.PI,
  τ: 2 * Math.PI,
};

/** The value of `π` or `pi`, `τ` or `tau` and `e`; undefined for other text. */
export const readConstant = (text: string): number | undefined => {
  const name = text.toLowerCase();
  return Object.hasOwn(constants, name) ? constants[name] : undefined;
};
