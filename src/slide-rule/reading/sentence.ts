import { formatNumber } from '../../conversions/index.js';
import { superscript } from '../../conversions/magnitude.js';
import { gaugeText } from '../face/bands.js';
import type { Plan } from '../face/plan.js';
import { carried, readingOn, timesTen, type ScaleReading, type Setting } from './setting.js';

/** A reading, and how long its scale is on the screen: what a look at it is worth. */
export interface Seen extends ScaleReading {
  /** In px, from index to index or once around. */
  length: number;
}

/** What is under the hairline on each scale of a face that it is on. */
export const seenOn = ({ bands }: Plan, setting: Setting): Seen[] =>
  bands.flatMap(({ scale, on, line }) => {
    const reading = readingOn(scale, on === 'slide' ? 'slide' : 'body', setting);
    return reading ? [{ ...reading, length: line.length }] : [];
  });

// A look is half a pixel off, and a figure is worth showing as long as half of its last unit is more than that.
const halfPixel = 0.5;
// By the power of ten of the first figure.
const [mostPlain, leastPlain] = [6, -4];

const onScale = (position: number): number => Math.min(1, Math.max(0, position));

/** By how much the value under the hairline can be taken wrong. */
const uncertainty = ({ scale, position, length }: Seen): number => {
  const [from, to] = [-1, 1].map((way) => onScale(position + (way * halfPixel) / length));
  return Math.abs(scale.value(to) - scale.value(from)) / 2;
};

/** How many decimals the engraving supports; below 0 it does not support all that stand before the point. */
const decimalsOf = (seen: Seen): number => {
  const decimals = Math.floor(-Math.log10(uncertainty(seen) / 2));
  return Math.min(15, Math.max(-15, decimals));
};

const toDecimals = (value: number, decimals: number): number =>
  decimals < 0 ? timesTen(Math.round(timesTen(value, decimals)), -decimals) : value;

const plain = (value: number, decimals: number, locale: string, isPadded: boolean): string => {
  const most = Math.min(20, Math.max(0, decimals));
  return formatNumber(toDecimals(value, decimals), locale, {
    minimumFractionDigits: isPadded ? most : 0,
    maximumFractionDigits: most,
  });
};

// The exponent of a number's first figure.
const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]);

/** A reading in figures: with its power of ten apart where it is large or small. */
const figures = (seen: Seen, locale: string, isPadded: boolean): string => {
  const { scale, value, exponent } = seen;
  const decimals = decimalsOf(seen);
  if (scale.told) return scale.told(carried(seen), locale);
  if (scale.added) return plain(carried(seen), decimals, locale, isPadded);
  const power = scale.power * exponent;
  if (!power) return plain(value, decimals, locale, isPadded) + scale.unit;
  // Half a power is no shift of the point.
  const shift = Math.floor(power);
  const shifted = value * 10 ** (power - shift);
  const first = exponentOf(shifted) + shift;
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

/** A reading: "A 6.25", and the gauge mark that it is at. */
export const readingInWords = (seen: Seen, locale: string, isPadded = false): string =>
  `${seen.scale.name} ${figures(seen, locale, isPadded)}${gaugeUnder(seen, locale)}`;

/** All that is under the hairline, for the ear: "D 6, A 36, C 3". */
export const spokenReadings = (all: readonly Seen[], locale: string): string =>
  all.map((seen) => readingInWords(seen, locale)).join(', ');

/** All that is under the hairline, for the eye, each figure that the engraving supports: "D 6.00 · A 36.0". */
export const shownReadings = (all: readonly Seen[], locale: string): string =>
  all.map((seen) => readingInWords(seen, locale, true).replaceAll(' ', '\u00a0')).join('\u00a0· ');

/** A number on D with its power of ten: "D 2.5". */
export const plainReading = (value: number, exponent: number, locale: string): string => {
  const number = formatNumber(value, locale, { maximumSignificantDigits: 4 });
  return `D ${number}${exponent ? ` × 10${superscript(exponent)}` : ''}`;
};
