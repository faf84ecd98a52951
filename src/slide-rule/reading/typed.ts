import { readNumber } from '../../conversions/index.js';
import { readMagnitude } from '../../conversions/magnitude.js';
import { plainSigns } from '../../conversions/signs.js';
import type { Side } from '../scales/layout.js';
import { scaleNamed } from '../scales/names.js';
import { hairlineOn, indexOn, onRing, partOf, timesTen, type Setting } from './setting.js';
import { valueInUnit } from '../scales/number-text.js';
import { startOf, type Scale } from '../scales/scale.js';
import type { MovedPart } from '../face/plan.js';

/** Why a typed text is impossible: the key of what is said, and its parts. */
export interface Refusal {
  reason: 'noNumber' | 'noScale' | 'outside' | 'offEnd' | 'tooFar';
  parts: Readonly<Record<string, string | number>>;
}

/** A part's new place, as a D value, and the power of ten that came with it if it came with one. */
export interface Placed {
  value: number;
  exponent: number | undefined;
}

type ScaleOf = (name: string) => Scale | undefined;

type Located = Placed & { exponent: number };

const constants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  π: Math.PI,
  e: Math.E,
  tau: 2 * Math.PI,
  τ: 2 * Math.PI,
};

const numberIn = (text: string): number | undefined => {
  const word = text.replace(/[°%]$/, '').trim();
  const constant = word.toLowerCase();
  if (Object.hasOwn(constants, constant)) return constants[constant];
  return readMagnitude(word) ?? readNumber(word);
};

// "S 30", and "S30" where that is not another scale's name.
const split = (
  text: string,
  leading: string,
  named: ScaleOf,
): readonly [name: string, rest: string] => {
  const [, name, rest] = /^(\S+)\s+(.+)$/.exec(text) ?? /^([a-z]+)(\d.*|\.\d.*)$/i.exec(text) ?? [];
  return name && (named(name) || /^[a-z]\w*$/i.test(name)) ? [name, rest] : [leading, text];
};

const refuse = (reason: Refusal['reason'], parts: Refusal['parts']): Refusal => ({ reason, parts });

// What is told of an end must itself be on the scale.
const short = (value: number, round = Math.round): number => {
  // Near one, what matters is how far from it.
  const size = Math.min(Math.abs(value), Math.abs(value - 1)) || Math.abs(value) || 1;
  const digits = Math.min(8, 3 - Math.floor(Math.log10(size)));
  return timesTen(round(timesTen(value, digits)), -digits);
};

/** The largest power of ten, either way, that can be typed or carried along. */
export const mostExponent = 99;

/** Refuses a power of ten beyond that. */
export const tooFar = refuse('tooFar', { most: String(mostExponent) });

// Of a readout pasted back, "D 6.00 · A 36.0", the first reading; without the gauge mark that it is at.
const firstReading = (text: string): string =>
  text.split(/ · (?=[a-z]\w* [-.\d])/i, 1)[0].replace(/ \(.*/, '');

/** A scale and a value on it, as `S 30` says it; of a number alone on D, or on another scale that leads. */
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

// Just outside of a scale by what is lost in its last digits is on it.
const slack = 1e-9;

// Where on its scale a value is, and how many decades away from it.
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

/** Where a typed value of a scale brings the slide or the hairline. */
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

// What lies before the index has a place on a ring alone.
const onBody = (
  [position, decades]: readonly [number, number],
  { isLinear }: Setting,
): Located | undefined => {
  if (position < -slack && isLinear) return undefined;
  const at = position < -slack ? position + 1 : clamp(position, 0, 1);
  return { value: decadeValue(at), exponent: decades };
};

/** Of a value on the slide: the hairline goes to it, or it comes under the hairline; not beyond a rule's ends. */
const besides = (
  part: MovedPart,
  scale: Scale,
  [position, decades]: readonly [number, number],
  setting: Setting,
): Located | undefined => {
  const isCursor = part === 'cursor';
  // What goes both ways from its index has ends on a ring too.
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
