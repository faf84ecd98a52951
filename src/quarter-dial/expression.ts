import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import type { Reader, Reading } from '../instrument/attributes/attribute.js';
import { readMagnitude } from '../conversions/magnitude.js';
import { plainSigns } from '../conversions/signs.js';
import { combined } from './system.js';

/** A factor, or a divisor. */
export interface Factor {
  value: number;
  isDivisor: boolean;
}

/** A product of factors, and the text that it was read from. */
export interface Expression {
  readonly text: string;
  readonly factors: readonly Factor[];
}

/** A factor on its way: rounded, and what all so far come to. */
export interface Leg extends Factor {
  rounded: RoundedMagnitude;
  soFar: RoundedMagnitude;
}

const mostFactors = 50;
const mostLetters = 2000;
// Rounding fifty times leads no further than this leaves room for.
const [least, most] = [1e-290, 1e290];

/** A number of an expression as it was written. */
interface Term {
  readonly text: string;
  readonly isDivisor: boolean;
}

const isPowerOfTen = (text: string): boolean => /^10 *[\^⁻⁰¹²³⁴-⁹]/.test(plainSigns(text));

const isPlain = (text: string): boolean => /^[\d., ']+$/.test(plainSigns(text));

// `4.2 × 10^4` stays one number in the list of factors, as its product is the same either way. After ÷ it is not:
// 7 ÷ 2 × 10^3 is 3500, as × and ÷ are calculated from left to right.
const withPowers = (terms: readonly Term[], term: Term): Term[] => {
  const last = terms.at(-1);
  return last && !last.isDivisor && !term.isDivisor && isPlain(last.text) && isPowerOfTen(term.text)
    ? [...terms.slice(0, -1), { ...last, text: `${last.text}×${term.text}` }]
    : [...terms, term];
};

// A warning quotes a number as it was written: only the signs between numbers are made plain here.
const marked = (text: string): string =>
  text.replace(/[^\d\s]/gu, (sign) => {
    const plain = plainSigns(sign);
    return /[×*·÷/]/.test(plain) ? plain : sign;
  });

// Numbers stand at even places, signs between them. What follows ≈ in a readout is the estimate.
const termsOf = (text: string): Term[] =>
  marked(text.slice(0, mostLetters).split('≈', 1)[0])
    .split(/([×*·÷/])/)
    .flatMap((word, i, words) =>
      i % 2 ? [] : [{ text: word.trim(), isDivisor: /[÷/]/.test(words[i - 1] ?? '') }],
    )
    .reduce<Term[]>(withPowers, []);

/** The factors of terms, in order, up to the first that is not a number. */
const factorsIn = (terms: readonly Term[]): Factor[] => {
  const factors: Factor[] = [];
  for (const { text, isDivisor } of terms) {
    const value = readMagnitude(text);
    if (value === undefined) break;
    factors.push({ value, isDivisor });
  }
  return factors;
};

const by = (so: number, { value, isDivisor }: Factor): number =>
  isDivisor ? so / value : so * value;

const staysInRange = (factors: readonly Factor[]): boolean => {
  let so = 1;
  return factors.every((factor) => (so = by(so, factor)) >= least && so <= most);
};

/** Reads a text, or says in words what is wrong with it. */
const parsed = (text: string): Reading<Expression> | string => {
  const terms = termsOf(text);
  const factors = factorsIn(terms);
  const count = terms.length;
  if (factors.length < count) return `numbers above 0, and “${terms[factors.length].text}” is none`;
  if (count > mostFactors || text.length > mostLetters) return `at most ${mostFactors} numbers`;
  return staysInRange(factors)
    ? { value: { text, factors } }
    : 'a product between 1e-290 and 1e290 all the way';
};

/** Numbers with × or ÷ between them; an empty text is none. */
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

/** Their exact product. */
export const productOf = (factors: readonly Factor[]): number => factors.reduce(by, 1);

/** Each factor rounded to its symbol, and the way that they lead: steps are added, and digits rounded again. */
export const legsOf = (factors: readonly Factor[], divisions: Divisions): Leg[] => {
  let soFar = roundToDivisions(1, divisions);
  return factors.map((factor) => {
    const rounded = roundToDivisions(factor.value, divisions);
    soFar = combined(soFar, rounded, factor.isDivisor, divisions);
    return { ...factor, rounded, soFar };
  });
};
