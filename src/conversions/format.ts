import { convertBelief } from './convert.js';
import { requireBelief, type BeliefUnit } from './units.js';

/** What a belief can be shown as: its units, and percent. */
export type BeliefFormat = BeliefUnit | 'percent';

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const SCIENTIFIC = { notation: 'scientific', maximumSignificantDigits: 2 } as const;

const MOST_FORMATTERS = 100;
const formatters = new Map<string, Intl.NumberFormat>();

const tryFormatter = (locale?: string, options?: Intl.NumberFormatOptions) => {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return undefined;
  }
};

/**
 * A language that Intl does not know is the page's mistake and no reason to show nothing: the default one serves. Nor is
 * a `signDisplay` that an engine does not know, such as `negative` before 2023.
 */
const createFormatter = (locale?: string, options?: Intl.NumberFormatOptions) => {
  const plain = { ...options, signDisplay: 'auto' } as const;
  return (
    tryFormatter(locale, options) ??
    tryFormatter(undefined, options) ??
    tryFormatter(locale, plain) ??
    new Intl.NumberFormat(undefined, plain)
  );
};

/**
 * The kit's one door to `Intl.NumberFormat`, whose objects are dear to make and are kept. A bad locale is the default
 * one. Minus is U+2212, as wide as a plus, where Intl has a hyphen.
 */
export const formatNumber = (
  value: number,
  locale?: string,
  options?: Intl.NumberFormatOptions,
): string => {
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    if (formatters.size >= MOST_FORMATTERS) formatters.clear();
    formatters.set(key, (formatter = createFormatter(locale, options)));
  }
  return formatter.format(value).replaceAll('-', '−');
};

/** `least` decimals, and more where the distance to the nearer end, 0 or `top`, needs them to show two digits of itself. */
const nearEnds = (value: number, top: number, least: number): Intl.NumberFormatOptions => {
  const distance = Math.min(value, top - value);
  if (!distance) return {};
  // So near, it is the lower end: doubles leave no such room under the upper one.
  if (distance < 1e-16) return SCIENTIFIC;
  return { maximumFractionDigits: Math.max(least, 1 - Math.floor(Math.log10(distance))) };
};

/** At most two decimals, and never "−0". */
const formatLogOdds = (value: number, locale?: string, signed?: boolean): string =>
  formatNumber(value, locale, {
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });

const formatRatio = (ratio: number, locale?: string): string =>
  formatNumber(ratio, locale, ratio < 1e6 ? TWO_DECIMALS : SCIENTIFIC);

/** A weight of evidence such as "5.22 dB", with at most two decimals; `signed` puts a plus before what speaks for. */
export const formatDecibels = (decibels: number, locale?: string, signed?: boolean): string =>
  formatLogOdds(requireBelief(decibels, 'decibels'), locale, signed) + ' dB';

/** A probability in percent: at most one decimal, and two digits of what is missing to an end. */
export const formatPercent = (p: number, locale?: string): string =>
  formatNumber(p, locale, { style: 'percent', ...nearEnds(100 * p, 100, 1) });

/** Degrees from certain: at most two decimals, and two digits of what is missing to an end. */
export const formatDegrees = (degrees: number, locale?: string): string =>
  formatNumber(degrees, locale, nearEnds(degrees, 90, 2)) + '°';

/** Odds for and against, one of them 1: "2.00 : 1", "1 : 2.00". */
export const formatOdds = (odds: number, locale?: string): string =>
  odds < 1
    ? `${formatNumber(1, locale)} : ${formatRatio(1 / odds, locale)}`
    : `${formatRatio(odds, locale)} : ${formatNumber(1, locale)}`;

const FORMATS: Record<BeliefFormat, (value: number, locale?: string) => string> = {
  percent: formatPercent,
  probability: (p, locale) => formatNumber(p, locale, nearEnds(p, 1, 3)),
  degrees: formatDegrees,
  odds: formatOdds,
  decibels: formatDecibels,
  nats: (nats, locale) => formatLogOdds(nats, locale) + ' nat',
  bits: (bits, locale) => formatLogOdds(bits, locale) + ' bit',
};

/**
 * A probability as people write it: "53%", "43.28°", "1.13 : 1", "0.52 dB", with the digits and signs of a language
 * (BCP 47; a bad one is the default one). Only an impossible one is shown as 0%, only a certain one as 100%. A p out of 0 … 1 is a RangeError.
 */
export const formatBelief = (p: number, unit: BeliefFormat = 'percent', locale?: string): string =>
  FORMATS[unit](convertBelief(p, 'probability', unit === 'percent' ? 'probability' : unit), locale);
