import { magnitude } from '../instrument/attributes/readers.js';
import type { Notation } from '../instrument/controllers/value-field.js';
import { typedText } from '../instrument/language/typed.js';
import { isInFull } from './sentence.js';

const reader = magnitude(1);
const digits = { maximumSignificantDigits: 15 };

/** The field reads what the attribute reads, and has no groups of digits, which a digit between them would break. */
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
