import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import type { Reader, Reading } from '../instrument/attributes/attribute.js';
import { readConstant, readMagnitude } from '../conversions/magnitude.js';
import { plainSigns } from '../conversions/signs.js';
import { medianOf, spreadAround, type Range } from './spread.js';
import { combined } from './system.js';

/** The quantity of a factor: a number, or a range with its median as the value. */
interface Quantity {
  value: number;
  range?: Range;
}

/** A factor or a divisor. */
export interface Factor extends Quantity {
  isDivisor: boolean;
}

/** A parsed expression: its factors and its text. */
export interface Expression {
  readonly text: string;
  readonly factors: readonly Factor[];
}

/** A factor with its rounded value, and the rounded product up to it. */
export interface Leg extends Factor {
  rounded: RoundedMagnitude;
  soFar: RoundedMagnitude;
}

const mostFactors = 50;
const mostLetters = 2000;
// The bounds of the exact product. Fifty rounded factors differ from it by too little to leave the range of doubles.
const [least, most] = [1e-290, 1e290];

/** The text of one number in an expression. */
interface Term {
  readonly text: string;
  readonly isDivisor: boolean;
}

const isPowerOfTen = (text: string): boolean => /^10 *[\^⁻⁰¹²³⁴-⁹]/.test(plainSigns(text));

// Between two numbers, the letter x is meant as a times sign, but for 0x10, and ** as the sign of a power.
const withTimesSigns = (text: string): string =>
  text.replaceAll('**', '^').replace(/(?<=[\d.⁰¹²³⁴-⁹])(?<!(?<![\d.])0) *x(?= *[\d.])/gi, ' ×');

const isPlain = (text: string): boolean => /^[\d., ']+$/.test(plainSigns(text));

// `1...3` could mean from 1 to 3 or from 1 to .3, so it is refused.
const rangeSign = /(?<!\.)\.\.(?!\.)|…/;

// `4.2 × 10^4` stays one number in the list of factors, as its product is the same either way. After ÷ it is not:
// 7 ÷ 2 × 10^3 is 3500, as × and ÷ are calculated from left to right.
const withPowers = (terms: readonly Term[], term: Term): Term[] => {
  const last = terms.at(-1);
  const isOne =
    last && isPlain(last.text) && isPowerOfTen(term.text) && !rangeSign.test(last.text + term.text);
  return isOne && !last.isDivisor && !term.isDivisor
    ? [...terms.slice(0, -1), { ...last, text: `${last.text}×${term.text}` }]
    : [...terms, term];
};

// Only the signs between numbers are replaced here, so that a warning can quote a number as it was written.
const marked = (text: string): string =>
  withTimesSigns(text).replace(/[^\d\s]/gu, (sign) => {
    const plain = plainSigns(sign);
    return /[×*·÷/]/.test(plain) ? plain : sign;
  });

// Splitting gives numbers at even indices and signs at odd ones. The text after ≈ in a readout is the estimate.
const termsOf = (text: string): Term[] =>
  marked(text.slice(0, mostLetters).split('≈', 1)[0])
    .split(/([×*·÷/])/)
    .flatMap((word, i, words) =>
      i % 2 ? [] : [{ text: word.trim(), isDivisor: /[÷/]/.test(words[i - 1] ?? '') }],
    )
    .reduce<Term[]>(withPowers, []);

const quantityOf = (text: string): Quantity | undefined => {
  const ends = text.split(rangeSign).map((end) => readConstant(end) ?? readMagnitude(end) ?? NaN);
  const [low, high = low] = ends;
  if (!(low <= high) || ends.length > 2) return undefined;
  return ends.length === 1 ? { value: low } : { value: medianOf([low, high]), range: [low, high] };
};

/** The factors of terms, up to the first that is neither a number nor a range. */
const factorsIn = (terms: readonly Term[]): Factor[] => {
  const factors: Factor[] = [];
  for (const { text, isDivisor } of terms) {
    const quantity = quantityOf(text);
    if (!quantity) break;
    factors.push({ ...quantity, isDivisor });
  }
  return factors;
};

const by = (so: number, { value, isDivisor }: Factor): number =>
  isDivisor ? so / value : so * value;

const isHeld = (value: number): boolean => value >= least && value <= most;

const staysInRange = (factors: readonly Factor[]): boolean => {
  let so = 1;
  return (
    factors.every((factor) => isHeld((so = by(so, factor)))) &&
    (spreadOf(factors)?.every(isHeld) ?? true)
  );
};

/** Parses an expression. For other text it returns what is wrong, in words for a warning. */
const parsed = (text: string): Reading<Expression> | string => {
  const terms = termsOf(text);
  const factors = factorsIn(terms);
  const count = terms.length;
  if (factors.length < count)
    return `“${terms[factors.length].text}” is neither a number above 0 nor an upward range like 30..50`;
  if (count > mostFactors || text.length > mostLetters) return `more than ${mostFactors} numbers`;
  return staysInRange(factors)
    ? { value: { text, factors } }
    : 'a product on the way is not between 1e-290 and 1e290';
};

/** Parses numbers and ranges with × or ÷ between them; an empty text gives null. */
export const expressionReader: Reader<Expression | null> = {
  initial: null,
  expected: 'numbers with × or ÷ between them',
  shown: (expression) => expression?.text ?? '',
  read: (input) => {
    if (typeof input !== 'string') return undefined;
    const text = input.trim();
    return text ? parsed(text) : { value: null };
  },
};

/** The exact product of factors; a range counts with its median. */
export const productOf = (factors: readonly Factor[]): number => factors.reduce(by, 1);

/** The 90 % range of the product of factors; null if no factor is a range. */
export const spreadOf = (factors: readonly Factor[]): Range | null =>
  spreadAround(
    productOf(factors),
    factors.flatMap(({ range }) => (range ? [range] : [])),
  );

/** The legs of factors: each is rounded to its symbol, and the steps are added. Products of digits are rounded again. */
export const legsOf = (factors: readonly Factor[], divisions: Divisions): Leg[] => {
  let soFar = roundToDivisions(1, divisions);
  return factors.map((factor) => {
    const rounded = roundToDivisions(factor.value, divisions);
    soFar = combined(soFar, rounded, factor.isDivisor, divisions);
    return { ...factor, rounded, soFar };
  });
};
