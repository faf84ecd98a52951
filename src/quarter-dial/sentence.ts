import { formatNumber, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import { superscript } from '../conversions/magnitude.js';
import { filled, pluralForm, type LanguageOf } from '../instrument/language/wording.js';
import type { Leg } from './expression.js';
import type { DialStrings } from './strings.js';

/** What to say it with. */
export type Language = LanguageOf<DialStrings>;

const byPower = (value: number, locale: string): string => {
  const [mantissa, exponent] = value.toExponential(3).split('e');
  const ten = `10${superscript(Number(exponent))}`;
  return Number(mantissa) === 1 ? ten : `${formatNumber(Number(mantissa), locale)} × ${ten}`;
};

/** A number in full as long as it can be taken in, and else by its power of ten: "9.461 × 10¹⁵". */
export const numberInWords = (value: number, locale: string, digits = 15): string =>
  value >= 1e15 || value < 1e-6
    ? byPower(value, locale)
    : formatNumber(value, locale, { maximumSignificantDigits: digits });

/** A symbol with its power of ten: "π × 10⁸"; those of ten and twenty divisions are decibels. */
export const symbolInWords = (
  { symbol, exponent }: RoundedMagnitude,
  divisions: Divisions,
): string => {
  const name = divisions === 10 || divisions === 20 ? `${symbol} dB` : symbol;
  return exponent ? `${name} × 10${superscript(exponent)}` : name;
};

/** A product of two symbols as a table has it, with its tens: "10τ", "20"; of decibels their sum. */
export const productInWords = (
  { symbol, exponent, steps }: RoundedMagnitude,
  divisions: Divisions,
): string => {
  if (divisions === 10 || divisions === 20) return String((steps * 10) / divisions);
  if (!exponent) return symbol;
  return /\d/.test(symbol) ? `${symbol}0` : `10${symbol}`;
};

/** How much too large an estimate is, in percent with its sign. */
export const errorInWords = (estimate: number, exact: number, locale: string): string =>
  formatNumber(Math.min(estimate, Number.MAX_VALUE) / exact - 1, locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });

/** A text of symbols as it is spoken: "tripi × 10⁸". */
export const spoken = (text: string, { strings }: Language): string =>
  text.replace(/τπ|τ|π/g, (symbol) => String(strings.spoken?.[symbol] ?? symbol));

/** A value and its symbol: "299,792,458 ≈ π × 10⁸ (+5.5%)". */
export const sentence = (
  value: string,
  exact: number,
  rounded: RoundedMagnitude,
  divisions: Divisions,
  { locale, strings }: Language,
): string =>
  filled(strings.about, {
    value,
    symbol: symbolInWords(rounded, divisions),
    error: errorInWords(rounded.rounded, exact, locale),
  });

const signOf = ({ isDivisor }: Leg, i: number): string =>
  isDivisor ? (i ? '÷ ' : '1 ÷ ') : i ? '× ' : '';

/** The factors as they were read: "42,000 × 0.0723 ÷ 40". */
export const expressionInWords = (legs: readonly Leg[], locale: string): string =>
  legs.map((leg, i) => signOf(leg, i) + numberInWords(leg.value, locale)).join(' ');

/** A factor on its way: "× 0.0723 ≈ τπ × 10⁻² (−5 steps)". */
export const legInWords = (
  leg: Leg,
  i: number,
  divisions: Divisions,
  { locale, strings }: Language,
): string => {
  const { steps } = leg.rounded;
  const signed = leg.isDivisor ? -steps : steps;
  const form = strings.steps?.[pluralForm(Math.abs(steps), locale)] ?? strings.steps?.other;
  const count = formatNumber(signed, locale, { signDisplay: 'exceptZero' });
  const value = signOf(leg, i) + numberInWords(leg.value, locale);
  return `${value} ≈ ${symbolInWords(leg.rounded, divisions)} (${filled(form, { steps: count })})`;
};

const factorBetween = (one: number, other: number): number => Math.max(one / other, other / one);

/** What an expression comes to, beside what it is. */
export const resultInWords = (
  estimate: RoundedMagnitude,
  product: number,
  divisions: Divisions,
  { locale, strings }: Language,
): string =>
  filled(strings.result, {
    symbol: symbolInWords(estimate, divisions),
    estimate: numberInWords(estimate.rounded, locale, 3),
    product: numberInWords(product, locale),
    factor: numberInWords(factorBetween(estimate.rounded, product), locale, 3),
    error: errorInWords(estimate.rounded, product, locale),
  });
