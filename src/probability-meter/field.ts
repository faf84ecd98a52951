import { formatPercent, readNumber } from '../conversions/index.js';
import { belief } from '../instrument/attributes/readers.js';
import type { Notation } from '../instrument/controllers/value-field.js';

const reader = belief(null);

// As Turkish and Basque have it: %53.
const withSignBehind = (text: string): string => text.replace(/^% ?(.+)$/, '$1%');

/**
 * The field has percent and reads what the attribute reads. A number without a unit is a probability up to 1, and percent
 * above: as one of those it would mean certain, which nobody types by `75`.
 */
export const percentNotation: Notation = {
  write: formatPercent,
  read(typed) {
    const text = withSignBehind(typed);
    const reading = reader.read((readNumber(text) ?? 0) > 1 ? `${text}%` : text);
    return typeof reading === 'object' ? reading.value! : undefined;
  },
  keeps(typed, probability) {
    const text = withSignBehind(typed);
    return text.endsWith('%') && readNumber(text.replace(/ ?%$/, 'e-2')) === probability;
  },
};
