import { readNumber } from '../../conversions/index.js';
import { readConstant, readMagnitude } from '../../conversions/magnitude.js';
import { plainSigns } from '../../conversions/signs.js';
import type { Side } from '../scales/layout.js';
import { scaleNamed } from '../scales/names.js';
import { hairlineOn, indexOn, onRing, partOf, timesTen, type Setting } from './setting.js';
import { valueInUnit } from '../scales/number-text.js';
import { startOf, type Scale } from '../scales/scale.js';
import type { MovedPart } from '../face/plan.js';

/** The reason for refusing a typed text: the key of its message in the strings, and the values for the message. */
export interface Refusal {
  reason: 'noNumber' | 'noScale' | 'outside' | 'offEnd' | 'tooFar';
  parts: Readonly<Record<string, string | number>>;
}

/** The new place of a part as a D value, and the power of ten if the text gives one. */
export interface Placed {
  value: number;
  exponent: number | undefined;
}

type ScaleOf = (name: string) => Scale | undefined;

type Located = Placed & { exponent: number };

const numberIn = (text: string): number | undefined => {
  const word = text.replace(/[°%]$/, '').trim();
  return readConstant(word) ?? readMagnitude(word) ?? readNumber(word);
};

// "S 30", or "S30" in one word. "T2" is no 2 on T, as it is the name of a scale.
const split = (
  text: string,
  leading: string,
  named: ScaleOf,
): readonly [name: string, rest: string] => {
  const inOneWord = () => (named(text) ? null : /^([a-z]+)(\d.*|\.\d.*)$/i.exec(text));
  const [, name, rest] = /^(\S+)\s+(.+)$/.exec(text) ?? inOneWord() ?? [];
  return name && (named(name) || /^[a-z]\w*$/i.test(name)) ? [name, rest] : [leading, text];
};

const refuse = (reason: Refusal['reason'], parts: Refusal['parts']): Refusal => ({ reason, parts });

// The number in a message about an end has to be on the scale itself: `round` has the direction.
const short = (value: number, round = Math.round): number => {
  // Near 1, the digits of the difference from 1 count.
  const size = Math.min(Math.abs(value), Math.abs(value - 1)) || Math.abs(value) || 1;
  const digits = Math.min(8, 3 - Math.floor(Math.log10(size)));
  return timesTen(round(timesTen(value, digits)), -digits);
};

/** The largest power of ten, positive or negative, that can be typed or result from a typed value. */
export const mostExponent = 99;

/** The refusal of a power of ten beyond `mostExponent`. */
export const tooFar = refuse('tooFar', { most: String(mostExponent) });

// The first reading of a readout that is pasted back, "D 6.00 · A 36.0", without its gauge mark.
const firstReading = (text: string): string =>
  text.split(/ · (?=[a-z]\w* [-.\d])/i, 1)[0].replace(/ \(.*/, '');

/**
 * Parses a typed text such as `S 30`: a scale and a value on it. A number alone is on D, or on another leading
 * scale. Returns a refusal of other text.
 */
export const readTyped = (
  text: string,
  leading = 'D',
  named: ScaleOf = scaleNamed,
): { scale: Scale; value: number } | Refusal => {
  const [name, rest] = split(firstReading(plainSigns(text)).trim(), leading, named);
  const scale = named(name);
  if (!scale) return refuse('noScale', { name });
  const value = scale.typed?.(rest) ?? numberIn(rest);
  if (value === undefined) return refuse('noNumber', { text: rest });
  return { scale, value: value / valueInUnit(scale, 1) };
};

// A value just outside of a scale, by rounding errors, is on it.
const slack = 1e-9;

// The position of a value on its scale, and how many decades away from it. Undefined if it is on no decade.
const locate = ({
  scale,
  value,
}: {
  scale: Scale;
  value: number;
}): readonly [number, number] | undefined => {
  const position = scale.position(value);
  const [least, greatest] = scale.ends;
  const isPower = scale.power !== 0 || scale.added !== 0;
  if (value >= least - slack * Math.abs(least) && value <= greatest * (1 + slack)) {
    return [position, 0];
  }
  if (!isPower || !Number.isFinite(position)) return undefined;
  const decades = Math.floor(position + slack);
  return [position - decades, decades];
};

const decadeValue = (position: number): number => Number((10 ** position).toPrecision(15));

const clamp = (position: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, position));

/** The place to which a typed value of a scale brings the slide or the hairline; or why there is none. */
export const place = (
  part: MovedPart,
  typed: { scale: Scale; value: number },
  side: Side,
  setting: Setting,
): Placed | Refusal => {
  const { scale } = typed;
  const found = locate(typed);
  if (!found) {
    const [from, to] = scale.ends.map((end) => valueInUnit(scale, end));
    const [least, greatest] = [short(from, Math.ceil), short(to, Math.floor)];
    return refuse('outside', { scale: scale.name, least, greatest });
  }
  const isOnSlide = partOf(scale, side) === 'slide';
  const at = isOnSlide ? besides(part, scale, found, setting) : onBody(found, setting);
  if (!at)
    return refuse('offEnd', { scale: scale.name, value: short(valueInUnit(scale, typed.value)) });
  if (Math.abs(at.exponent) > mostExponent) return tooFar;
  const carries = scale.power !== 0 || scale.added !== 0;
  return { value: at.value, exponent: carries ? at.exponent : undefined };
};

// A place before the index exists only on a ring.
const onBody = (
  [position, decades]: readonly [number, number],
  { isLinear }: Setting,
): Located | undefined => {
  if (position < -slack && isLinear) return undefined;
  const at = position < -slack ? position + 1 : clamp(position, 0, 1);
  return { value: decadeValue(at), exponent: decades };
};

/**
 * For a value on the slide: the hairline goes to it, or it comes under the hairline. Undefined beyond the ends
 * of a rule.
 */
const besides = (
  part: MovedPart,
  scale: Scale,
  [position, decades]: readonly [number, number],
  setting: Setting,
): Located | undefined => {
  const isCursor = part === 'cursor';
  // A scale on both sides of its index has ends on a ring, too.
  const isEnding = setting.isLinear || startOf(scale) < 0;
  const meant = isCursor
    ? (isEnding ? indexOn(setting) : Math.log10(setting.slide)) + position
    : hairlineOn('body', setting) - position;
  const low = isCursor || !setting.isLinear ? 0 : -1;
  if (isEnding && (meant < low - slack || meant > 1 + slack)) return undefined;
  const at = isEnding ? clamp(meant, low, 1) : onRing(meant);
  const { operandExponent, resultExponent } = setting;
  const own = isCursor ? operandExponent + decades : resultExponent - decades;
  return { value: decadeValue(at), exponent: own + Math.round(meant - at) };
};
