import { formatNumber } from '../../conversions/index.js';
import { superscript } from '../../conversions/magnitude.js';
import { asShown, type Say } from '../../instrument/language/spoken.js';
import { gaugeText } from '../face/bands.js';
import { magnifiedLength, type Band, type Plan } from '../face/plan.js';
import { scales } from '../scales/catalogue.js';
import { startOf } from '../scales/scale.js';
import { leadingOn } from './leading.js';
import {
  carried,
  hairlineAt,
  indexOn,
  readingOn,
  timesTen,
  type ScaleReading,
  type Setting,
} from './setting.js';

/** A reading, with the length of its scale on the screen or in the lens, which limits the precision. */
export interface Seen extends ScaleReading {
  /** In px, from index to index or once around. */
  length: number;
  /** Only where the hairline is off the scale: whether it is below or above `value`, the end of the scale. */
  beyond?: '<' | '>';
}

const partWith = ({ on }: Band): 'body' | 'slide' => (on === 'slide' ? 'slide' : 'body');

// A scale on both sides of its index has no other end to continue from. Off its end, it is read as below or above
// that end.
const seenBeyond = (band: Band, setting: Setting, length: number): Seen[] => {
  const { scale } = band;
  const start = startOf(scale);
  if (!start) return [];
  const isBelow = hairlineAt(scale, partWith(band), setting) < start;
  const value = scale.span[isBelow ? 0 : 1];
  const position = scale.position(value);
  return [{ scale, position, value, exponent: 0, length, beyond: isBelow ? '<' : '>' }];
};

/** The readings of the scales of a face that are under the hairline. A scale that a part has twice is read once. */
export const seenOn = ({ bands }: Plan, setting: Setting): Seen[] => {
  const magnified = setting.power && magnifiedLength({ bands }, setting.power);
  return bands.flatMap((band, i) => {
    const { scale, line } = band;
    const part = partWith(band);
    const isSame = (other: Band) => other.scale === scale && partWith(other) === part;
    if (bands.findIndex(isSame) < i) return [];
    const reading = readingOn(scale, part, setting);
    const length = magnified || line.length;
    return reading ? [{ ...reading, length }] : seenBeyond(band, setting, length);
  });
};

// The eye reads to half a pixel. A digit is shown as long as half of its unit is more than that.
const halfPixel = 0.5;
// Limits for numbers without a power of ten, by the power of ten of their first digit.
const [mostPlain, leastPlain] = [6, -4];
const mostZeros = 7;

/** The largest error of a reading under the hairline, in units of the value. */
export const uncertainty = ({ scale, position, length }: Seen): number => {
  const start = startOf(scale);
  const [from, to] = [-1, 1].map((way) =>
    Math.min(1, Math.max(start, position + (way * halfPixel) / length)),
  );
  return Math.abs(scale.value(to) - scale.value(from)) / 2;
};

// The power of ten of a number's first digit.
const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]);

/** How many decimals the engraving supports. Below 0, it does not support all digits before the point. */
export const decimalsOf = (seen: Seen): number => {
  const decimals = Math.floor(-Math.log10(uncertainty(seen) / 2));
  // A double has no more digits.
  const size = exponentOf(seen.value);
  return Math.min(15 - Math.min(0, size), Math.max(-15 - Math.max(0, size), decimals));
};

const toDecimals = (value: number, decimals: number): number =>
  decimals < 0 ? timesTen(Math.round(timesTen(value, decimals)), -decimals) : value;

const fraction = (decimals: number, isPadded: boolean): Intl.NumberFormatOptions => {
  const most = Math.min(20, Math.max(0, decimals));
  return { minimumFractionDigits: isPadded ? most : 0, maximumFractionDigits: most };
};

const plain = (value: number, decimals: number, locale: string, isPadded: boolean): string => {
  return formatNumber(toDecimals(value, decimals), locale, fraction(decimals, isPadded));
};

/** The digits of a reading. A very large or very small one has its power of ten apart. */
const figures = (seen: Seen, locale: string, isPadded: boolean): string => {
  const { scale, value, exponent } = seen;
  const decimals = decimalsOf(seen);
  if (scale.unit === '%')
    return formatNumber(value, locale, { style: 'percent', ...fraction(decimals - 2, isPadded) });
  if (scale.told) return scale.told(carried(seen), locale);
  if (scale.added) return plain(carried(seen), decimals, locale, isPadded);
  const power = scale.power * exponent;
  // Without powers of ten, only a scale of the page can have such large or small values.
  const isShort = !value || Math.abs(Math.log10(Math.abs(value))) < mostZeros;
  if (!power && isShort) return plain(value, decimals, locale, isPadded) + scale.unit;
  // A fraction of a power does not shift the decimal point.
  const shift = Math.floor(power);
  const shifted = value * 10 ** (power - shift);
  const first = exponentOf(Number(shifted.toPrecision(12))) + shift;
  if (first >= leastPlain && first < mostPlain) {
    return plain(timesTen(shifted, shift), decimals - shift, locale, isPadded);
  }
  const mantissa = plain(
    timesTen(shifted, shift - first),
    decimals - shift + first,
    locale,
    isPadded,
  );
  return `${mantissa} × 10${superscript(first)}`;
};

const gaugeUnder = ({ scale, position, length }: Seen, locale: string): string => {
  const gauge = scale.gauges.find(
    ({ value }) => Math.abs(scale.position(value) - position) * length < halfPixel,
  );
  const written = (value: number) => formatNumber(value, locale, { maximumSignificantDigits: 5 });
  return gauge ? ` (${gaugeText(gauge, written)})` : '';
};

const notedBeside = ({ scale, value, beyond }: Seen, locale: string): string =>
  scale.noted && !beyond ? ` (${scale.noted(value, locale)})` : '';

/** The text of a reading: "A 6.25", with the gauge mark under the hairline. At the end of a scale: "LR > 1,000". */
export const readingInWords = (seen: Seen, locale: string, isPadded = false): string => {
  const { scale, beyond } = seen;
  const sign = beyond ? `${beyond} ` : '';
  const beside = gaugeUnder(seen, locale) + notedBeside(seen, locale);
  return `${scale.name} ${sign}${figures(seen, locale, isPadded && !beyond)}${beside}`;
};

/** All readings for a screen reader: "D 6, A 36, C 3". */
export const spokenReadings = (all: readonly Seen[], locale: string, say: Say): string =>
  all.map((seen) => say(readingInWords(seen, locale))).join(', ');

/** All readings for the readout, with each digit that the engraving supports: "D 6.00 · A 36.0". */
export const shownReadings = (all: readonly Seen[], locale: string): string =>
  all.map((seen) => readingInWords(seen, locale, true).replaceAll(' ', '\u00a0')).join('\u00a0· ');

/**
 * The text of a place on the body: the number on D with its power of ten, "D 2.5". On a face without numbers of
 * D, it is the value on the first scale of the body: "Pr 1%".
 */
const placeInWords = (plan: Plan, number: number, exponent: number, locale: string): string => {
  const scale = leadingOn(plan);
  if (scale !== scales.D) {
    const { length } = plan.bands.find((band) => band.scale === scale)!.line;
    const position = Math.log10(number);
    return readingInWords({ scale, position, value: scale.over(number), exponent, length }, locale);
  }
  const digits = formatNumber(number, locale, { maximumSignificantDigits: 4 });
  return `D ${digits}${exponent ? ` × 10${superscript(exponent)}` : ''}`;
};

/** The text of the place of the slide's index. */
export const slideInWords = (plan: Plan, setting: Setting, locale: string): string => {
  const { slide, operandExponent } = setting;
  const number = leadingOn(plan) === scales.D ? slide : 10 ** indexOn(setting);
  return placeInWords(plan, number, operandExponent, locale);
};

/** The texts of the fixed hairlines: "x: D 2.5". */
export const othersInWords = (
  plan: Plan,
  { cursors }: Setting,
  locale: string,
  say = asShown,
): string[] =>
  (cursors ?? []).map(
    ({ value, label }) => `${label}: ${say(placeInWords(plan, value, 0, locale))}`,
  );
