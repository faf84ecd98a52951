import { wordsWith } from '../instrument/language/wording.js';

/** What a dial says besides numbers. `{…}` stands for a number or a symbol. */
export interface DialStrings {
  /** What the element is. */
  kind: string;
  /** What is shown while nobody has said a value, where users can move it. */
  invitation: string;
  /** What is shown while nobody has said a value, in a picture. */
  unset: string;
  /** A value and its symbol. */
  about: string;
  /** How the symbols that have names are spoken, by the symbol; `…` is the sign of a range. */
  spoken: Readonly<Record<string, string>>;
  /** The result of an expression. */
  result: string;
  /** A result that is less than half a percent off. */
  accurate: string;
  /** How much higher than the exact product a result is. */
  high: string;
  /** How much lower. */
  low: string;
  /** What an expression with ranges is likely to be. */
  spread: string;
  /** What lies between the page's `low` and `high`. */
  interval: string;
  /** The steps that a factor adds or takes, by the plural forms of the language. */
  steps: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** The name of the field. */
  field: string;
  /** The caption of the multiplication table. */
  table: string;
}

const english: DialStrings = {
  kind: 'Quarter dial',
  invitation: 'Turn the hand to say how large it is',
  unset: 'No value yet',
  about: '{value} ≈ {symbol} ({error})',
  spoken: { τ: 'tau', π: 'pi', τπ: 'tripi', '…': ' to ' },
  result: '≈ {symbol} = {estimate} (exact {product}, {error})',
  accurate: '≈ {symbol} = {estimate} (exact {product})',
  high: '{error} high',
  low: '{error} low',
  spread: 'about {product}, 90% between {low} and {high}',
  interval: '{low} to {high}',
  steps: { one: '{steps} step', other: '{steps} steps' },
  field: 'Number',
  table: 'Products of the symbols',
};

/** English, with a page's own words in their place where it gives some. */
export const stringsWith = (own: Partial<DialStrings> | null): DialStrings =>
  wordsWith(english, own);
