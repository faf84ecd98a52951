import { magnitude } from '../instrument/attributes/readers.js';
import type { Notation } from '../instrument/controllers/value-field.js';
import { typedText } from '../instrument/language/typed.js';
import { isInFull } from './sentence.js';

const reader = magnitude(1);
const digits = { maximumSignificantDigits: 15 };

/** The notation of the field: the same as the attribute's, but without groups of digits, which typing would break up. */
export const magnitudeNotation: Notation = {
  write(value, locale) {
    if (isInFull(value)) return typedText(value, locale, digits);
    const [mantissa, exponent] = value.toExponential().split('e');
    return `${typedText(Number(mantissa), locale, digits)} × 10^${Number(exponent)}`;
  },
  read(text) {
    const reading = reader.read(text);
    return typeof reading === 'object' ? reading.value : undefined;
  },
};
