import { convertBelief } from './convert.js';
import { requireBelief, type BeliefUnit } from './units.js';

/** The formats of a belief: its units, and percent. */
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
 * Creates a number format, with a fallback where the constructor throws. A bad locale is replaced by the default one. A
 * `signDisplay` that an engine does not support, such as `negative` before 2023, is replaced by `auto`.
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
 * Formats a number with `Intl.NumberFormat`. A bad locale is replaced by the default one. Minus is U+2212, as wide as a
 * plus, where Intl writes a hyphen. All numbers of the kit are formatted here: Intl objects are slow to create, so this
 * caches them.
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

/** At most `least` decimals, but more near 0 or `top`, so that two digits of the distance to that end are shown. */
const nearEnds = (value: number, top: number, least: number): Intl.NumberFormatOptions => {
  const distance = Math.min(value, top - value);
  if (!distance) return {};
  // So small a distance is always to the lower end: doubles near the upper one are further apart.
  if (distance < 1e-16) return SCIENTIFIC;
  return { maximumFractionDigits: Math.max(least, 1 - Math.floor(Math.log10(distance))) };
};

/** Log-odds with at most two decimals, and never "−0". */
const formatLogOdds = (value: number, locale?: string, signed?: boolean): string =>
  formatNumber(value, locale, {
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });

const formatRatio = (ratio: number, locale?: string): string =>
  formatNumber(ratio, locale, ratio < 1e6 ? TWO_DECIMALS : SCIENTIFIC);

/** Formats a weight of evidence, such as "5.22 dB", with at most two decimals. `signed` adds a plus to positive ones. */
export const formatDecibels = (decibels: number, locale?: string, signed?: boolean): string =>
  formatLogOdds(requireBelief(decibels, 'decibels'), locale, signed) + ' dB';

/** Formats a probability in percent: at most one decimal, but near 0% or 100% two digits of the distance to that end. */
export const formatPercent = (p: number, locale?: string): string =>
  formatNumber(p, locale, { style: 'percent', ...nearEnds(100 * p, 100, 1) });

/** Formats degrees from certain: at most two decimals, but near 0° or 90° two digits of the distance to that end. */
export const formatDegrees = (degrees: number, locale?: string): string =>
  formatNumber(degrees, locale, nearEnds(degrees, 90, 2)) + '°';

/** Formats odds as for : against, where the smaller number is 1: "2.00 : 1", "1 : 2.00". */
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
 * Formats a probability in a unit: "53%", "43.28°", "1.13 : 1", "0.52 dB". The locale (BCP 47) chooses digits and signs;
 * a bad one is replaced by the default one. Only p = 0 is shown as 0% and only p = 1 as 100%. A p outside 0 … 1 throws
 * a RangeError.
 */
export const formatBelief = (p: number, unit: BeliefFormat = 'percent', locale?: string): string =>
  FORMATS[unit](convertBelief(p, 'probability', unit === 'percent' ? 'probability' : unit), locale);
