import { readNumber } from './parse.js';
import { plainSigns } from './signs.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten's exponent, as it stands behind the ten. */
export const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised[Number(digit)]);

const lowered = (exponent: string): string =>
  exponent.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));

// Powers of ten as people write them, as an exponent: `3 × 10^8`, `3·10⁸` and `10^8` become 3e8 and 1e8.
const plainPowers = (text: string): string =>
  text
    .replace(/10([⁻⁰¹²³⁴-⁹]+)/g, (_, exponent: string) => `10^${lowered(exponent)}`)
    .replace(/(?<=[\d.]) *[×*·] *10 *\^ */g, 'e')
    .replace(/(?<![\d.])10 *\^ */g, '1e');

/**
 * A number above 0 that a text says, `3e8`, `299 792 458` or `3×10^8`, also in a readout: `42,000 ≈ π × 10⁴`. Undefined
 * if it says none.
 */
export const readMagnitude = (text: string): number | undefined => {
  const [exact] = plainSigns(text).split('≈', 1);
  const value = readNumber(plainPowers(exact.trim()));
  return value !== undefined && value > 0 ? value : undefined;
};
