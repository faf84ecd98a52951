import { readNumber } from '../conversions/index.js';
import { decibels as reader } from '../instrument/attributes/readers.js';
import type { Notation } from '../instrument/controllers/value-field.js';
import { typedText } from '../instrument/language/typed.js';
import { within, type DecibelRange } from './range.js';

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

/** The notation of the field: the same as the attribute's, clamped to the spinner's range. Each key moves the fill. */
export const decibelNotation = (spinner: DecibelRange): Notation => ({
  isLive: true,
  // As many decimals as the step has, but at least two: a value can lie between two steps.
  write(decibels, locale) {
    const maximumFractionDigits = Math.max(2, decimalsOf(spinner.step));
    return typedText(decibels, locale, { maximumFractionDigits });
  },
  read(text) {
    const reading = reader.read(text);
    return typeof reading === 'object' ? within(spinner, reading.value) : undefined;
  },
  keeps: (text, decibels) => readNumber(text) === decibels,
});
