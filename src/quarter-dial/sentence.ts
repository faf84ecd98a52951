import { formatNumber, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import { superscript } from '../conversions/magnitude.js';
import { filled, pluralForm, type LanguageOf } from '../instrument/language/wording.js';
import type { Calculation } from './calculation.js';
import type { Leg } from './expression.js';
import type { Range } from './spread.js';
import type { DialStrings } from './strings.js';

/** What to say it with. */
export type Language = LanguageOf<DialStrings>;

const byPower = (value: number, locale: string, decimals = 3): string => {
  const [mantissa, exponent] = value.toExponential(decimals).split('e');
  const ten = `10${superscript(Number(exponent))}`;
  return Number(mantissa) === 1 ? ten : `${formatNumber(Number(mantissa), locale)} × ${ten}`;
};

/** Whether a number can be taken in with all its digits. */
export const isInFull = (value: number): boolean => value < 1e15 && value >= 1e-6;

/** A number in full as long as it can be taken in, and else by its power of ten: "9.461 × 10¹⁵". */
export const numberInWords = (value: number, locale: string, digits = 15): string =>
  isInFull(value)
    ? formatNumber(value, locale, { maximumSignificantDigits: digits })
    : byPower(value, locale);

/** A number that is not known better than to two digits: "16,000", "1.6 × 10⁷". */
const roughlyInWords = (value: number, locale: string): string =>
  value >= 1e6 || value < 1e-3
    ? byPower(value, locale, 1)
    : formatNumber(value, locale, { maximumSignificantDigits: 2 });

/** A symbol with its power of ten: "π × 10⁸"; those of ten and twenty divisions are decibels. */
export const symbolInWords = (
  { symbol, exponent }: RoundedMagnitude,
  divisions: Divisions,
): string => {
  const name = divisions === 10 || divisions === 20 ? `${symbol} dB` : symbol;
  if (!exponent) return name;
  return exponent === 1 ? `${name} × 10` : `${name} × 10${superscript(exponent)}`;
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

const errorOf = (estimate: number, exact: number): number =>
  Math.min(estimate, Number.MAX_VALUE) / exact - 1;

/** How much too large an estimate is, in percent with its sign. */
export const errorInWords = (estimate: number, exact: number, locale: string): string =>
  formatNumber(errorOf(estimate, exact), locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });

/** A text of symbols as it is spoken: "tripi × 10⁸", "30 to 50". */
export const spoken = (text: string, { strings }: Language): string =>
  text.replace(/τπ|τ|π|…/g, (symbol) => String(strings.spoken?.[symbol] ?? symbol));

/** What the page says a value lies between: "30,000 to 60,000". */
const intervalInWords = ([low, high]: Range, { locale, strings }: Language): string =>
  filled(strings.interval, {
    low: numberInWords(low, locale),
    high: numberInWords(high, locale),
  });

/** A number or an expression with its symbol: "299,792,458 ≈ π × 10⁸ (+5.5%)". */
const about = (
  text: string,
  exact: number,
  { rounded }: RoundedMagnitude,
  symbol: string,
  { locale, strings }: Language,
): string =>
  filled(strings.about, { value: text, symbol, error: errorInWords(rounded, exact, locale) });

const withInterval = (line: string, interval: Range | null, language: Language): string =>
  interval ? `${line} · ${intervalInWords(interval, language)}` : line;

/** A value in a line, "1" or "299,792,458 ≈ π × 10⁸ (+5.5%) · 200,000,000 to 400,000,000". */
export const valueInWords = (
  value: number,
  rounded: RoundedMagnitude,
  divisions: Divisions,
  interval: Range | null,
  language: Language,
): string => {
  const [text, symbol] = [numberInWords(value, language.locale), symbolInWords(rounded, divisions)];
  // 1 is its own symbol, and so is a digit.
  const line = symbol === String(value) ? text : about(text, value, rounded, symbol, language);
  return withInterval(line, interval, language);
};

const signOf = ({ isDivisor }: Leg, i: number): string =>
  isDivisor ? (i ? '÷ ' : '1 ÷ ') : i ? '× ' : '';

/** A factor as it was read: "÷ 40", "30…50". */
const factorInWords = (leg: Leg, i: number, locale: string): string => {
  const ends = leg.range ?? [leg.value];
  return signOf(leg, i) + ends.map((end) => numberInWords(end, locale)).join('…');
};

/** A product of ranges: "about 16,000, 90% between 11,000 and 22,000". */
const spreadInWords = (product: number, [low, high]: Range, { locale, strings }: Language) =>
  filled(strings.spread, {
    product: roughlyInWords(product, locale),
    low: roughlyInWords(low, locale),
    high: roughlyInWords(high, locale),
  });

/** An expression in a line: "6 × 7 ≈ π × 10 (−24.7%)", "30…50 × 2 ≈ τπ × 10 · about 77, 90% between 60 and 100". */
export const calculationInWords = (
  { legs, estimate, product, spread, divisions }: Calculation,
  interval: Range | null,
  language: Language,
): string => {
  const factors = legs.map((leg, i) => factorInWords(leg, i, language.locale)).join(' ');
  const symbol = symbolInWords(estimate, divisions);
  return spread
    ? `${factors} ≈ ${symbol} · ${spreadInWords(product, spread, language)}`
    : withInterval(about(factors, product, estimate, symbol, language), interval, language);
};

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
  return `${factorInWords(leg, i, locale)} ≈ ${symbolInWords(leg.rounded, divisions)} (${filled(form, { steps: count })})`;
};

/** How far off an estimate is: "26% low"; empty where that is less than half a percent. */
const offInWords = (estimate: number, product: number, { locale, strings }: Language): string => {
  const error = errorOf(estimate, product);
  const percent = formatNumber(Math.abs(error), locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  if (Math.abs(error) < 0.005) return '';
  return filled(error > 0 ? strings.high : strings.low, { error: percent });
};

/** What an expression comes to, beside what it is. */
export const resultInWords = (
  { estimate, product, spread, divisions }: Calculation,
  language: Language,
): string => {
  const { locale, strings } = language;
  const rounded = numberInWords(estimate.rounded, locale, 3);
  const symbol = symbolInWords(estimate, divisions);
  if (spread) return `≈ ${symbol} = ${rounded}; ${spreadInWords(product, spread, language)}`;
  const exact = numberInWords(product, locale);
  const error = offInWords(estimate.rounded, product, language);
  return filled(error ? strings.result : strings.accurate, {
    symbol,
    estimate: rounded,
    product: exact,
    error,
  });
};
