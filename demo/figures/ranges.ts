/** The ranges that a reader types: what is wrong with them, and how well they held the truth. */
import { expressionReader, spreadOf } from '../../src/quarter-dial/expression.js';

const longest = 200;

/** What is wrong with a text, in words; undefined where it has a range and can be calculated. */
export const problemWith = (text: string): string | undefined => {
  if (text.length > longest) return `Use at most ${longest} characters.`;
  const reading = expressionReader.read(text);
  if (typeof reading === 'string') return `${reading[0].toUpperCase()}${reading.slice(1)}.`;
  const expression = reading?.value;
  return expression && spreadOf(expression.factors)
    ? undefined
    : 'Give at least one range, such as 30..50.';
};

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 2,
});
const [leastInWords, mostInWords] = [0.01, 1e15];

/** A number in words, or as a power of ten where words give out. */
export const inWords = (value: number): string => {
  if (value >= leastInWords && value < mostInWords) return compact.format(value);
  const [mantissa, exponent] = value.toExponential(1).split('e');
  return `${Number(mantissa)} × 10^${Number(exponent)}`.replace('-', '−');
};

/** A number with one decimal. */
export const oneDecimal = (value: number): string => value.toFixed(1);

/** How many times as large one number is. */
const times = (factor: number): string =>
  factor < 1e3 ? Number(factor.toPrecision(2)).toString() : inWords(factor);

const place = ([low, high]: readonly [number, number], truth: number): string => {
  if (truth > high) return `The truth is ${times(truth / high)} times its upper end`;
  if (truth < low) return `Its lower end is ${times(low / truth)} times the truth`;
  return 'It holds the truth';
};

/** Where the truth is, seen from a range, and what the range scores. */
export const verdict = (range: readonly [number, number], truth: number, score: number): string => {
  const width = Math.log10(range[1]) - Math.log10(range[0]);
  const miss = score - width;
  const made =
    miss > 1e-9
      ? `${oneDecimal(width)} for its width and ${oneDecimal(miss)} for the miss`
      : 'its width in factors of ten';
  return `Your range is from ${inWords(range[0])} to ${inWords(range[1])}. ${place(range, truth)}. Score ${oneDecimal(score)}: ${made}.`;
};
