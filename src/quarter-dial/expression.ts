import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import type { Reader, Reading } from '../instrument/attributes/attribute.js';
import { plainPowers, readMagnitude } from '../conversions/magnitude.js';
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

// Numbers stand at even places, signs between them.
const wordsOf = (text: string): string[] =>
  plainPowers(text.slice(0, mostLetters))
    .split(/([×*·÷/])/)
    .map((word) => word.trim());

/** The factors in a text, in order; as far as its words are numbers. */
const factorsIn = (words: readonly string[]): Factor[] => {
  const factors: Factor[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const value = readMagnitude(words[i]);
    if (value === undefined) break;
    factors.push({ value, isDivisor: /[÷/]/.test(words[i - 1] ?? '') });
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
  const words = wordsOf(text);
  const factors = factorsIn(words);
  const count = (words.length + 1) / 2;
  if (factors.length < count) return `numbers above 0, and “${words[2 * factors.length]}” is none`;
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
