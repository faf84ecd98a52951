import { convertBelief } from './convert.js';
import { requireBelief, type BeliefUnit } from './units.js';

/** What a belief can be shown as: its units, and percent. */
export type BeliefFormat = BeliefUnit | 'percent';

const MOST_FORMATTERS = 100;
const formatters = new Map<string, Intl.NumberFormat>();

/** A language that Intl does not know is the page's mistake and no reason to show nothing: the default one serves. */
const createFormatter = (locale?: string, options?: Intl.NumberFormatOptions) => {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat(undefined, options);
  }
};

/** The kit's one door to `Intl.NumberFormat`, whose objects are dear to make and are kept. A bad locale is the default one. */
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
  return formatter.format(value);
};

/** `least` decimals, and more where the distance to the nearer end of the scale needs them to show two digits of itself. */
const nearEnds = (distance: number, least: number): Intl.NumberFormatOptions => {
  if (!distance) return {};
  // So near, it is the lower end: doubles leave no such room under the upper one.
  if (distance < 1e-16) return { notation: 'scientific', maximumSignificantDigits: 2 };
  return { maximumFractionDigits: Math.max(least, 1 - Math.floor(Math.log10(distance))) };
};

const formatPercent = (p: number, locale?: string): string =>
  formatNumber(p, locale, { style: 'percent', ...nearEnds(100 * Math.min(p, 1 - p), 1) });

const formatProbability = (p: number, locale?: string): string =>
  formatNumber(p, locale, nearEnds(Math.min(p, 1 - p), 3));

const formatDegrees = (degrees: number, locale?: string): string =>
  formatNumber(degrees, locale, nearEnds(Math.min(degrees, 90 - degrees), 2)) + '°';

/** At most two decimals, and never "−0". */
const formatLogOdds = (value: number, unit: string, locale?: string, signed = false): string =>
  formatNumber(Math.round(value * 100) / 100 + 0, locale, {
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }) + unit;

/** Two decimals, as in "1.13", but none from a thousand and only two digits from a thousand million. */
const formatRatio = (ratio: number, locale?: string): string => {
  const digits = ratio < 1e3 ? 2 : 0;
  return formatNumber(
    ratio,
    locale,
    ratio < 1e9 || ratio === Infinity
      ? { minimumFractionDigits: digits, maximumFractionDigits: digits }
      : { notation: 'scientific', maximumSignificantDigits: 2 },
  );
};

const formatOdds = (odds: number, locale?: string): string => {
  const one = formatNumber(1, locale);
  return odds < 1
    ? `${one} : ${formatRatio(1 / odds, locale)}`
    : `${formatRatio(odds, locale)} : ${one}`;
};

/** A weight of evidence such as "5.22 dB", with at most two decimals; `signed` puts a plus before what speaks for. */
export const formatDecibels = (decibels: number, locale?: string, signed?: boolean): string =>
  formatLogOdds(requireBelief(decibels, 'decibels'), ' dB', locale, signed);

const FORMATS: Record<BeliefUnit, (value: number, locale?: string) => string> = {
  probability: formatProbability,
  degrees: formatDegrees,
  odds: formatOdds,
  decibels: formatDecibels,
  nats: (nats, locale) => formatLogOdds(nats, ' nat', locale),
  bits: (bits, locale) => formatLogOdds(bits, ' bit', locale),
};

/**
 * A probability as people write it: "53%", "43.28°", "1.13 : 1", "0.52 dB", with the digits and signs of a language
 * (BCP 47; a bad one is the default one). Only an impossible one is shown as 0%, only a certain one as 100%. A p out of 0 … 1 is a RangeError.
 */
export const formatBelief = (p: number, unit: BeliefFormat = 'percent', locale?: string): string =>
  unit === 'percent'
    ? formatPercent(requireBelief(p, 'probability'), locale)
    : FORMATS[unit](convertBelief(p, 'probability', unit), locale);
