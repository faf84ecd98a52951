import { readNumber } from './parse.js';
import { plainSigns } from './signs.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole exponent in superscript digits: `⁻⁵` for −5. */
export const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised[Number(digit)]);

const lowered = (exponent: string): string =>
  exponent.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));

// Rewrites powers of ten in E notation: `3 × 10^8` and `3·10⁸` become 3e8, and `10^8` becomes 1e8.
const plainPowers = (text: string): string =>
  text
    .replace(/10([⁻⁰¹²³⁴-⁹]+)/g, (_, exponent: string) => `10^${lowered(exponent)}`)
    .replace(/(?<=[\d.]) *[×*·] *10 *\^ */g, 'e')
    .replace(/(?<![\d.])10 *\^ */g, '1e');

/**
 * Parses a positive number: `3e8`, `299 792 458` or `3×10^8`, also from a readout: `42,000 ≈ π × 10⁴`. Returns undefined
 * for other text.
 */
export const readMagnitude = (text: string): number | undefined => {
  const [exact] = plainSigns(text).split('≈', 1);
  const value = readNumber(plainPowers(exact.trim()));
  return value !== undefined && value > 0 ? value : undefined;
};
