import { lowered, readConstant } from '../../conversions/magnitude.js';
import { plainSigns } from '../../conversions/signs.js';

/** The functions in expressions; angles are in degrees. */
export type FunctionName = 'sqrt' | 'cbrt' | 'sin' | 'cos' | 'tan' | 'ln' | 'lg';

/** One factor of a product, or a divisor. */
export interface Factor {
  readonly node: Node;
  readonly isDivisor: boolean;
}

/** The relative error of a number, if each setting is off by `slack`, a share of a scale's length. */
export type Spread = (slack: number) => number;

/** A number. `spread` is the relative error of one that was read off the rule. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
  readonly spread?: Spread;
}

/** An expression as a tree. */
export type Node =
  | NumberNode
  | { readonly kind: 'product'; readonly factors: readonly Factor[] }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly of: Node }
  | { readonly kind: 'power'; readonly base: Node; readonly exponent: Node };

const mostLetters = 200;
const mostNested = 20;
const degree = Math.PI / 180;

const functions: Readonly<Record<FunctionName, (x: number) => number>> = {
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  sin: (x) => Math.sin(x * degree),
  // By the sine, so that the cosine of 90° is exactly 0. Math.cos(π / 2) is 6e-17.
  cos: (x) => Math.sin((90 - x) * degree),
  tan: (x) => Math.tan(x * degree),
  ln: Math.log,
  lg: Math.log10,
};

const signs: Readonly<Record<string, string>> = {
  ...{ '×': '*', '·': '*', x: '*', '÷': '/', ':': '/' },
  ...{ '√': 'sqrt', '∛': 'cbrt', log: 'lg' },
};

/** Makes the node of a number. */
export const numberNode = (value: number): Node => ({ kind: 'number', value });

/** The value of an expression, as exact as doubles are. */
export const valueOf = (node: Node): number => {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'function':
      return functions[node.name](valueOf(node.of));
    case 'power':
      return valueOf(node.base) ** valueOf(node.exponent);
    case 'product':
      return node.factors.reduce(
        (so, { node, isDivisor }) => (isDivisor ? so / valueOf(node) : so * valueOf(node)),
        1,
      );
  }
};

/** The error for text that is not an expression. Its message is for the warning. */
class Misread extends Error {}

const words = /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)|([a-zπ]+|\S))/giuy;

const wordsOf = (text: string): string[] =>
  [...text.trim().matchAll(words)]
    .map(([, number, sign]) => number ?? sign.toLowerCase())
    .map((word) => (Object.hasOwn(signs, word) ? signs[word] : word));

// Powers as people write them, 10⁶ and 10**6, and groups of three digits: 42,000.
const plain = (text: string): string =>
  plainSigns(text)
    .replace(/[⁻⁰¹²³⁴-⁹]+/g, (exponent) => `^${lowered(exponent)}`)
    .replaceAll('**', '^')
    .replace(/(?<![\d.,])[1-9]\d{0,2}(,\d{3})+(?![\d,])/g, (number) => number.replaceAll(',', ''));

/** Parses words from left to right: a recursive descent, with one method for each level of the grammar. */
class Parser {
  #at = 0;
  #depth = 0;

  constructor(private readonly words: readonly string[]) {}

  /** product = power { ("*" | "/") power } */
  product(): Node {
    if (++this.#depth > mostNested) throw new Misread('it is nested too deeply');
    const factors: Factor[] = [{ node: this.#power(), isDivisor: false }];
    while (this.#next === '*' || this.#next === '/') {
      const isDivisor = this.#take() === '/';
      factors.push({ node: this.#power(), isDivisor });
    }
    this.#depth--;
    return factors.length > 1 ? { kind: 'product', factors } : factors[0].node;
  }

  /** Throws unless all words are read. */
  end(): void {
    if (this.#next === undefined) return;
    const isSum = this.#next === '+' || this.#next === '-' || this.#next === '−';
    throw new Misread(
      isSum ? 'a slide rule does not add or subtract' : `"${this.#next}" is out of place`,
    );
  }

  /** power = atom [ "^" [ "-" ] power ] */
  #power(): Node {
    const base = this.#atom();
    if (!this.#skip('^')) return base;
    const isNegative = this.#skip('-');
    if (++this.#depth > mostNested) throw new Misread('it is nested too deeply');
    const exponent = this.#power();
    this.#depth--;
    return { kind: 'power', base, exponent: isNegative ? negated(exponent) : exponent };
  }

  /** atom = number | constant | function atom | "(" product ")" */
  #atom(): Node {
    const word = this.#take();
    if (word === undefined) throw new Misread('it ends too early');
    if (/^[\d.]/.test(word)) return this.#number(word);
    const constant = readConstant(word);
    if (constant !== undefined) return numberNode(constant);
    if (Object.hasOwn(functions, word)) return this.#call(word as FunctionName);
    if (word !== '(') throw new Misread(`"${word}" is out of place`);
    const inside = this.product();
    if (this.#next !== ')') this.end();
    if (!this.#skip(')')) throw new Misread('a ")" is missing');
    return inside;
  }

  /** A number may have the sign of an angle: sin(30°). */
  #number(word: string): Node {
    this.#skip('°');
    return numberNode(Number(word));
  }

  #call(name: FunctionName): Node {
    if (++this.#depth > mostNested) throw new Misread('it is nested too deeply');
    const of = this.#atom();
    this.#skip('°');
    this.#depth--;
    return { kind: 'function', name, of };
  }

  get #next(): string | undefined {
    return this.words[this.#at];
  }

  #skip(word: string): boolean {
    const isNext = this.#next === word;
    if (isNext) this.#at++;
    return isNext;
  }

  #take(): string | undefined {
    return this.words[this.#at++];
  }
}

const negated = (node: Node): Node =>
  node.kind === 'number'
    ? numberNode(-node.value)
    : {
        kind: 'product',
        factors: [numberNode(-1), node].map((one) => ({ node: one, isDivisor: false })),
      };

const isHard = (value: number): boolean =>
  !Number.isFinite(value) || Math.abs(value) < 1e-90 || Math.abs(value) > 1e90;

const hasHard = (node: Node): boolean => {
  if (isHard(valueOf(node))) return true;
  switch (node.kind) {
    case 'number':
      return false;
    case 'function':
      return hasHard(node.of);
    case 'power':
      return hasHard(node.base) || hasHard(node.exponent);
    case 'product':
      return node.factors.some((factor) => hasHard(factor.node));
  }
};

/**
 * Parses an expression such as `2.5 * 1.7 / sqrt(2)` into a tree. For other text, returns the words for the
 * warning.
 */
export const parseExpression = (text: string): Node | string => {
  if (text.length > mostLetters) return `it is longer than ${mostLetters} letters`;
  try {
    const parser = new Parser(wordsOf(plain(text)));
    const node = parser.product();
    parser.end();
    return hasHard(node) ? 'its value is zero, infinite or none' : node;
  } catch (error) {
    if (error instanceof Misread) return error.message;
    throw error;
  }
};
