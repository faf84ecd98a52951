import { formatPercent, readNumber } from '../conversions/index.js';
import { belief } from '../instrument/attributes/readers.js';
import type { Notation } from '../instrument/controllers/value-field.js';

const reader = belief(null);

/**
 * The notation of the field: it writes percent and reads the same texts as the attribute. A bare number up to 1 is a
 * probability. Above 1 it is a percentage: as a probability, `75` would be clamped to certain.
 */
export const percentNotation: Notation = {
  write: formatPercent,
  read(text) {
    const reading = reader.read((readNumber(text) ?? 0) > 1 ? `${text}%` : text);
    return typeof reading === 'object' ? reading.value! : undefined;
  },
  keeps(text, probability) {
    return text.endsWith('%') && readNumber(text.replace(/ ?%$/, 'e-2')) === probability;
  },
};
