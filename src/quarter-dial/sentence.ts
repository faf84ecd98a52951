import { formatNumber, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import { superscript } from '../conversions/magnitude.js';
import { sayIn } from '../instrument/language/spoken.js';
import { filled, pluralForm, type LanguageOf } from '../instrument/language/wording.js';
import type { Calculation } from './calculation.js';
import type { Leg } from './expression.js';
import type { Range } from './spread.js';
import type { DialStrings } from './strings.js';

/** The texts and the locale of a dial. */
export type Language = LanguageOf<DialStrings>;

const byPower = (value: number, locale: string, decimals = 3): string => {
  const [mantissa, exponent] = value.toExponential(decimals).split('e');
  const ten = `10${superscript(Number(exponent))}`;
  return Number(mantissa) === 1 ? ten : `${formatNumber(Number(mantissa), locale)} × ${ten}`;
};

/** Whether a number is written in full, without a power of ten: from 1e-6 up to 1e15. */
export const isInFull = (value: number): boolean => value < 1e15 && value >= 1e-6;

/** A number in full from 1e-6 up to 1e15, and else with a power of ten: "9.461 × 10¹⁵". */
export const numberInWords = (value: number, locale: string, digits = 15): string =>
  isInFull(value)
    ? formatNumber(value, locale, { maximumSignificantDigits: digits })
    : byPower(value, locale);

/** A number rounded to two digits: "16,000", "1.6 × 10⁷". */
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

/** A product of two symbols in the table, with a factor of ten if it has one: "10τ", "20"; for decibels their sum. */
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

const sizeOf = (error: number, decimals: number, locale: string): string =>
  formatNumber(Math.abs(error), locale, { style: 'percent', maximumFractionDigits: decimals });

/** The error of an estimate in percent, with a plus if it is too large. */
export const errorInWords = (estimate: number, exact: number, locale: string): string =>
  formatNumber(errorOf(estimate, exact), locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });

/** A credible interval: "30,000 to 60,000". */
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

/** The readout of a value: "1" or "299,792,458 ≈ π × 10⁸ (+5.5%) · 200,000,000 to 400,000,000". */
export const valueInWords = (
  value: number,
  rounded: RoundedMagnitude,
  divisions: Divisions,
  interval: Range | null,
  language: Language,
): string => {
  const [text, symbol] = [numberInWords(value, language.locale), symbolInWords(rounded, divisions)];
  // 1, and each digit with `digits`, is its own symbol.
  const line = symbol === String(value) ? text : about(text, value, rounded, symbol, language);
  return withInterval(line, interval, language);
};

/** A symbol with its power of ten in words: "pi times ten to the eighth"; the symbol 1 is its power alone. */
const spokenSymbol = (rounded: RoundedMagnitude, divisions: Divisions, language: Language) => {
  const text = symbolInWords(rounded, divisions);
  return sayIn(language)(rounded.symbol === '1' ? text.replace(/^1 × /, '') : text);
};

/** The error of an estimate in words: "5.5 percent high". Empty if it rounds to 0. */
const spokenError = (estimate: number, exact: number, decimals: number, language: Language) => {
  const { locale, strings } = language;
  const error = errorOf(estimate, exact);
  const percent = sizeOf(error, decimals, locale);
  if (percent === sizeOf(0, decimals, locale)) return '';
  return filled(error > 0 ? strings.high : strings.low, { error: sayIn(language)(percent) });
};

const inOneLine = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** The value for screen readers: "299,792,458, about pi times ten to the eighth, 5.5 percent high". */
export const spokenValue = (
  value: number,
  rounded: RoundedMagnitude,
  divisions: Divisions,
  interval: Range | null,
  language: Language,
): string => {
  const say = sayIn(language);
  const number = say(numberInWords(value, language.locale));
  const symbol = spokenSymbol(rounded, divisions, language);
  const isExact = rounded.rounded === value;
  const about = isExact ? symbol : filled(language.strings.near, { symbol });
  return inOneLine([
    number,
    symbol === number ? '' : about,
    spokenError(rounded.rounded, value, 1, language),
    interval ? say(intervalInWords(interval, language)) : '',
  ]);
};

const signOf = ({ isDivisor }: Leg, i: number): string =>
  isDivisor ? (i ? '÷ ' : '1 ÷ ') : i ? '× ' : '';

/** A factor with its sign: "÷ 40", "30…50". */
const factorInWords = (leg: Leg, i: number, locale: string): string => {
  const ends = leg.range ?? [leg.value];
  return signOf(leg, i) + ends.map((end) => numberInWords(end, locale)).join('…');
};

/** A product of ranges for screen readers: "median 16,000, 90 percent between 11,000 and 22,000". */
const spokenSpread = (product: number, [low, high]: Range, language: Language) => {
  const [median, from, to] = [product, low, high].map((value) =>
    sayIn(language)(roughlyInWords(value, language.locale)),
  );
  return filled(language.strings.median, { product: median, low: from, high: to });
};

/** A product of ranges: "about 16,000, 90% between 11,000 and 22,000". */
const spreadInWords = (product: number, [low, high]: Range, { locale, strings }: Language) =>
  filled(strings.spread, {
    product: roughlyInWords(product, locale),
    low: roughlyInWords(low, locale),
    high: roughlyInWords(high, locale),
  });

/**
 * The readout of an expression: "6 × 7 ≈ π × 10 (−24.7%)", "30…50 × 2 ≈ τπ × 10 · about 77, 90% between 60 and 100".
 */
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

const stepsInWords = ({ isDivisor, rounded }: Leg, { locale, strings }: Language): string => {
  const { steps } = rounded;
  const form = strings.steps?.[pluralForm(Math.abs(steps), locale)] ?? strings.steps?.other;
  const signed = isDivisor ? -steps : steps;
  return filled(form, { steps: formatNumber(signed, locale, { signDisplay: 'exceptZero' }) });
};

/** A factor with its symbol and its steps: "× 0.0723 ≈ τπ × 10⁻² (−5 steps)". */
export const legInWords = (leg: Leg, i: number, divisions: Divisions, language: Language): string =>
  `${factorInWords(leg, i, language.locale)} ≈ ${symbolInWords(leg.rounded, divisions)} (${stepsInWords(leg, language)})`;

/** A factor for screen readers: "times 0.0723, about tripi times ten to the minus second, minus 5 steps". */
export const spokenLeg = (
  leg: Leg,
  i: number,
  divisions: Divisions,
  language: Language,
): string => {
  const say = sayIn(language);
  const symbol = spokenSymbol(leg.rounded, divisions, language);
  return inOneLine([
    say(factorInWords(leg, i, language.locale)),
    filled(language.strings.near, { symbol }),
    say(stepsInWords(leg, language)),
  ]);
};

/** The error of an estimate: "26% low"; empty below half a percent. */
const offInWords = (estimate: number, product: number, { locale, strings }: Language): string => {
  const error = errorOf(estimate, product);
  if (Math.abs(error) < 0.005) return '';
  return filled(error > 0 ? strings.high : strings.low, { error: sizeOf(error, 0, locale) });
};

/** The result of an expression with its exact product or its range: "≈ τπ × 10 = 56.2 (exact 75.915, 26% low)". */
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

/** The result for screen readers: "about tripi times ten, or 56.2, 26 percent low, exactly 75.915". */
export const spokenResult = (calculation: Calculation, language: Language): string => {
  const { estimate, product, spread, divisions } = calculation;
  const { strings, locale } = language;
  const say = sayIn(language);
  const symbol = spokenSymbol(estimate, divisions, language);
  const number = say(numberInWords(estimate.rounded, locale, 3));
  const template = symbol === number ? strings.near : strings.estimated;
  const about = filled(template, { symbol, estimate: number });
  if (spread) return inOneLine([about, spokenSpread(product, spread, language)]);
  const off =
    offInWords(estimate.rounded, product, language) &&
    spokenError(estimate.rounded, product, 0, language);
  const exact = say(numberInWords(product, locale));
  return inOneLine([about, off, filled(strings.exactly, { product: exact })]);
};

/** The readout of an expression for screen readers: its factors and its result. */
export const spokenCalculation = (
  calculation: Calculation,
  interval: Range | null,
  language: Language,
): string => {
  const { legs, spread } = calculation;
  const say = sayIn(language);
  const factors = legs.map((leg, i) => factorInWords(leg, i, language.locale)).join(' ');
  const isApart = interval && !spread;
  return inOneLine([
    say(factors),
    spokenResult(calculation, language),
    isApart ? say(intervalInWords(interval, language)) : '',
  ]);
};
