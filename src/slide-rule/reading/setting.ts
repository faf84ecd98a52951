import type { OtherHairline } from '../face/other-hairlines.js';
import type { Side } from '../scales/layout.js';
import { startOf, type Scale } from '../scales/scale.js';

/** How a rule is set. */
export interface Setting {
  /** Whether it ends, where a ring goes on. */
  readonly isLinear: boolean;
  /** The D value under the slide's index, and its power of ten. */
  readonly slide: number;
  readonly operandExponent: number;
  /** The D value under the hairline, and its power of ten. */
  readonly cursor: number;
  readonly resultExponent: number;
  /** Other hairlines, which stand still. */
  readonly cursors?: readonly OtherHairline[] | null;
  /** How many times a lens magnifies; 0 or none without one. */
  readonly power?: number;
}

/** How a rule with these properties is set. */
export const settingOf = ({
  shape,
  slide,
  operandExponent,
  cursor,
  resultExponent,
  cursors,
  _power: power = 0,
}: Omit<Setting, 'isLinear' | 'power'> & {
  readonly shape: 'circular' | 'linear';
  readonly _power?: number;
}): Setting => ({
  isLinear: shape === 'linear',
  slide,
  operandExponent,
  cursor,
  resultExponent,
  cursors,
  power,
});

/** What is under the hairline on a scale. */
export interface ScaleReading {
  readonly scale: Scale;
  /** Where on it: 0 at its left index, 1 at its right one. */
  readonly position: number;
  readonly value: number;
  /** The power of ten of the part that the scale is on, which each scale carries in its own way. */
  readonly exponent: number;
}

// What is lost in the last digits of two logarithms and their difference.
const dust = 1e-12;

/** A position on a ring, from 0 up to but not 1: what is a hair below the index is on it. */
export const onRing = (position: number): number => {
  const turned = position - Math.floor(position);
  return turned > 1 - dust ? 0 : turned;
};

/** Where the hairline is on the body, or on the slide; on the slide of a linear rule it can be off its ends. */
export const hairlineOn = (
  part: 'body' | 'slide',
  { isLinear, slide, cursor }: Setting,
): number => {
  if (part === 'body') return Math.log10(cursor);
  const position = Math.log10(cursor) - Math.log10(slide);
  return isLinear ? position : onRing(position);
};

// The number under the hairline on a part's own D or C, without the detour by logarithms.
const numberOn = (part: 'body' | 'slide', position: number, { slide, cursor }: Setting): number => {
  if (part === 'body') return position < 0 ? cursor / 10 : cursor;
  const quotient = cursor / slide;
  const decades = Math.round(Math.log10(quotient) - position);
  return decades < 0 ? (10 * cursor) / slide : quotient / 10 ** decades;
};

// By C = D / slide, in which both have their exponents, and C its own.
const slideExponent = (setting: Setting): number => {
  const { slide, cursor, operandExponent, resultExponent } = setting;
  const over = Math.log10(cursor) - Math.log10(slide) - hairlineOn('slide', setting);
  return resultExponent - operandExponent + Math.round(over);
};

/** The part of a face that a scale is on; where it is not, the one that it is on by custom. */
export const partOf = (scale: Scale, side: Side): 'body' | 'slide' => {
  if (side.slide.includes(scale)) return 'slide';
  return [...side.upper, ...side.lower].includes(scale) ? 'body' : scale.side;
};

const isOn = (scale: Scale, at: number): boolean =>
  at >= startOf(scale) - dust && at <= scale.position(scale.span[1]) + dust;

/** Where the slide's index is seen on the body: on a ring from 0 to 1, wherever it was turned to. */
export const indexOn = ({ isLinear, slide }: Setting): number => {
  const position = Math.log10(slide);
  return isLinear || (position >= 0 && position <= 1) ? position : onRing(position);
};

/**
 * Where the hairline is on a scale of a part. What goes both ways from its index does not go on around a ring: beyond an
 * end a likelihood ratio of 1,000 is not one of 1/1,000.
 */
export const hairlineAt = (scale: Scale, part: 'body' | 'slide', setting: Setting): number => {
  const position = hairlineOn(part, setting);
  const start = startOf(scale);
  if (setting.isLinear || !start) return position;
  if (part === 'slide') return Math.log10(setting.cursor) - indexOn(setting);
  return position > 1 + start ? position - 1 : position;
};

/** What is under the hairline on a scale of a part; undefined where it is off the scale. */
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

/** A number by a power of ten, to the last digit where the power is whole: as its text has it. */
export const timesTen = (value: number, exponent: number): number => {
  if (exponent === 0) return value;
  if (!Number.isInteger(exponent)) return value * 10 ** exponent;
  const [mantissa, own] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(own) + exponent}`);
};

/** A value with the power of ten that its scale carries: 10²ⁿ on A, n more on L, none on a sine. */
export const carried = ({ scale, value, exponent }: ScaleReading): number =>
  timesTen(value, scale.power * exponent) + exponent * scale.added;

// Twelve digits of a number from 1 to 10.
const handDigits = 1e11;

/** The number at a position, as a hand means it: to twelve digits, which are more than a hand can tell apart. */
export const numberAt = (position: number): number =>
  Math.round(10 ** position * handDigits) / handDigits;
