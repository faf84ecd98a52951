import { spokenEnglish, type SpokenStrings } from '../instrument/language/spoken.js';
import { wordsWith } from '../instrument/language/wording.js';

/** Texts of the dial. `{…}` is replaced by a number or a symbol. */
export interface DialStrings extends SpokenStrings {
  /** The kind of instrument, its default accessible name. */
  kind: string;
  /** Shown while the value is unset and the reader can set it. */
  invitation: string;
  /** Shown while the value is unset and the reader cannot set it. */
  unset: string;
  /** A value and its symbol. */
  about: string;
  /** Spoken for the symbol of a value. */
  near: string;
  /** Spoken for the result of an expression: its symbol, and that as a number. */
  estimated: string;
  /** Spoken for the exact product of an expression. */
  exactly: string;
  /** The result of an expression. */
  result: string;
  /** A result that is less than half a percent off. */
  accurate: string;
  /** The error of a result above the exact product. */
  high: string;
  /** The error of a result below the exact product. */
  low: string;
  /** The median and the 90 % range of an expression with ranges. */
  spread: string;
  /** Spoken for the median and the 90 % range. */
  median: string;
  /** The interval from `low` to `high`. */
  interval: string;
  /** The steps that a factor adds or takes, by the plural forms of the language. */
  steps: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** The name of the list of an expression's factors, for screen readers. */
  factors: string;
  /** The label of the field. */
  field: string;
  /** Error: the typed text could not be read. */
  refused: string;
  /** The caption of the multiplication table. */
  table: string;
}

const english: DialStrings = {
  ...spokenEnglish,
  kind: 'Quarter dial',
  invitation: 'Turn the hand to say how large it is',
  unset: 'No value yet',
  about: '{value} ≈ {symbol} ({error})',
  near: 'about {symbol}',
  estimated: 'about {symbol}, or {estimate}',
  exactly: 'exactly {product}',
  result: '≈ {symbol} = {estimate} (exact {product}, {error})',
  accurate: '≈ {symbol} = {estimate} (exact {product})',
  high: '{error} high',
  low: '{error} low',
  spread: 'about {product}, 90% between {low} and {high}',
  median: 'median {product}, 90 percent between {low} and {high}',
  interval: '{low} to {high}',
  steps: { one: '{steps} step', other: '{steps} steps' },
  factors: 'Factors',
  field: 'Number',
  refused: '“{text}” could not be read. Try 42000, 4.2e4 or 4.2 × 10^4.',
  table: 'Multiplication table',
};

/** The English texts, replaced by the page's own texts where it sets some. */
export const stringsWith = (own: Partial<DialStrings> | null): DialStrings =>
  wordsWith(english, own);
