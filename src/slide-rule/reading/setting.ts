import type { OtherHairline } from '../face/other-hairlines.js';
import type { Side } from '../scales/layout.js';
import { startOf, type Scale } from '../scales/scale.js';

/** The setting of a rule. */
export interface Setting {
  /** Whether the rule has ends, unlike a ring. */
  readonly isLinear: boolean;
  /** The D value under the slide's index, and its power of ten. */
  readonly slide: number;
  readonly operandExponent: number;
  /** The D value under the hairline, and its power of ten. */
  readonly cursor: number;
  readonly resultExponent: number;
  /** Fixed hairlines. */
  readonly cursors?: readonly OtherHairline[] | null;
  /** How many times a lens magnifies; 0 or none without one. */
  readonly power?: number;
}

/** The properties of a rule that are its setting. */
type SetRule = Omit<Setting, 'isLinear' | 'power'> & { readonly shape: 'circular' | 'linear' };

/**
 * The setting of a rule.
 * @param power how many times its lens magnifies; 0 without one
 */
export const settingOf = (
  { shape, slide, operandExponent, cursor, resultExponent, cursors }: SetRule,
  power = 0,
): Setting => ({
  isLinear: shape === 'linear',
  slide,
  operandExponent,
  cursor,
  resultExponent,
  cursors,
  power,
});

/** The reading under the hairline on a scale. */
export interface ScaleReading {
  readonly scale: Scale;
  /** The position on it: 0 at its left index, 1 at its right one. */
  readonly position: number;
  readonly value: number;
  /** The power of ten of the scale's part. What a scale makes of it depends on its `power` and `added`. */
  readonly exponent: number;
}

// Tolerance for the rounding errors of two logarithms and their difference.
const dust = 1e-12;

/** A position on a ring, from 0 up to but not including 1. Just below the index it is 0. */
export const onRing = (position: number): number => {
  const turned = position - Math.floor(position);
  return turned > 1 - dust ? 0 : turned;
};

/**
 * The position of the hairline on the body or on the slide. On the slide of a linear rule it can be beyond the
 * ends.
 */
export const hairlineOn = (
  part: 'body' | 'slide',
  { isLinear, slide, cursor }: Setting,
): number => {
  if (part === 'body') return Math.log10(cursor);
  const position = Math.log10(cursor) - Math.log10(slide);
  return isLinear ? position : onRing(position);
};

// The number under the hairline on a part's own D or C, without logarithms, which lose digits.
const numberOn = (part: 'body' | 'slide', position: number, { slide, cursor }: Setting): number => {
  if (part === 'body') return position < 0 ? cursor / 10 : cursor;
  const quotient = cursor / slide;
  const decades = Math.round(Math.log10(quotient) - position);
  return decades < 0 ? (10 * cursor) / slide : quotient / 10 ** decades;
};

// The power of ten on C follows from C = D / slide, where each has its own.
const slideExponent = (setting: Setting): number => {
  const { slide, cursor, operandExponent, resultExponent } = setting;
  const over = Math.log10(cursor) - Math.log10(slide) - hairlineOn('slide', setting);
  return resultExponent - operandExponent + Math.round(over);
};

/** The part of a face with a scale. For a scale that is on neither, it is the part where that usually is. */
export const partOf = (scale: Scale, side: Side): 'body' | 'slide' => {
  if (side.slide.includes(scale)) return 'slide';
  return [...side.upper, ...side.lower].includes(scale) ? 'body' : scale.side;
};

const isOn = (scale: Scale, at: number): boolean =>
  at >= startOf(scale) - dust && at <= scale.position(scale.span[1]) + dust;

/** The position of the slide's index on the body. On a ring it is from 0 to 1, however far the slide was turned. */
export const indexOn = ({ isLinear, slide }: Setting): number => {
  const position = Math.log10(slide);
  return isLinear || (position >= 0 && position <= 1) ? position : onRing(position);
};

/**
 * The position of the hairline on a scale of a part. A scale on both sides of its index does not continue
 * around a ring: beyond an end, a likelihood ratio of 1,000 is not one of 1/1,000.
 */
export const hairlineAt = (scale: Scale, part: 'body' | 'slide', setting: Setting): number => {
  const position = hairlineOn(part, setting);
  const start = startOf(scale);
  if (setting.isLinear || !start) return position;
  if (part === 'slide') return Math.log10(setting.cursor) - indexOn(setting);
  return position > 1 + start ? position - 1 : position;
};

/** The reading under the hairline on a scale of a part. Undefined if the hairline is off the scale. */
export const readingOn = (
  scale: Scale,
  part: 'body' | 'slide',
  setting: Setting,
): ScaleReading | undefined => {
  const position = hairlineAt(scale, part, setting);
  if (!isOn(scale, position)) return undefined;
  const exponent = part === 'slide' ? slideExponent(setting) : setting.resultExponent;
  return { scale, position, value: scale.over(numberOn(part, position, setting)), exponent };
};

/**
 * A number times a power of ten. If the exponent is whole, all digits stay: only the exponent in the number's
 * text changes.
 */
export const timesTen = (value: number, exponent: number): number => {
  if (exponent === 0) return value;
  if (!Number.isInteger(exponent)) return value * 10 ** exponent;
  const [mantissa, own] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(own) + exponent}`);
};

/** A value with the power of ten of its scale: times 10²ⁿ on A, plus n on L, unchanged on a scale of sines. */
export const carried = ({ scale, value, exponent }: ScaleReading): number =>
  timesTen(value, scale.power * exponent) + exponent * scale.added;

// Twelve digits of a number from 1 to 10.
const handDigits = 1e11;

/** The number on D at a position, to twelve digits: a drag can't distinguish as many. */
export const numberAt = (position: number): number =>
  Math.round(10 ** position * handDigits) / handDigits;
