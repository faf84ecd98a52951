/** A scale to engrave: the position of each value, from 0 to 1 along the scale, and the numbered values. */
export interface Graduated {
  position(value: number): number;
  /** The values with a numeral, in ascending order. */
  readonly numbered: readonly number[];
  /** The ends of the scale, the lesser first, if they have no numerals. */
  readonly ends?: readonly [least: number, greatest: number];
}

/** A mark of a scale. Marks of a higher level are longer; numbered ones have level 3. */
export interface Gradation {
  value: number;
  position: number;
  level: 0 | 1 | 2 | 3;
}

/** The length of the marks of each level, as a fraction of a numbered mark. */
export const levelLengths = [0.4, 0.6, 0.8, 1] as const;

// The steps from a power of ten down: 1, 0.5, 0.2, 0.1, 0.05 … Parsed, as engines differ in the last digit of powers.
const stepAt = (i: number, exponent: number): number =>
  Number(`${[10, 5, 2][i % 3]}e${exponent - 1 - Math.floor(i / 3)}`);

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

// One division of whole numbers gives the nearest double, as in 11 / 10; repeated addition would not.
const multiple = (count: number, step: number): number =>
  step < 1 ? count / Math.round(1 / step) : count * step;

// In a group of ten steps the fifth mark is longer than the others, and the tenth is longer still.
const levelOf = (value: number, step: number): 0 | 1 | 2 => {
  const leading = Number(step.toExponential()[0]);
  const ten = (10 * step) / leading;
  const [long, middle] = leading === 5 ? [5 * ten, ten] : [ten, leading === 1 ? ten / 2 : ten];
  return isWhole(value / long) ? 2 : isWhole(value / middle) ? 1 : 0;
};

const gapAt = ({ position }: Graduated, value: number, step: number): number =>
  Math.abs(position(value + step / 2) - position(value - step / 2));

// Gaps change along an interval. The gap in its middle is compared with the least gap, so that the step changes at the
// numeral nearest to the place where the gaps become too narrow. The gaps at its ends may be a little narrower. The scale
// T needs the 0.99: its step changes at 25°, where the gap is less than 1 % too narrow.
const [ofMiddle, ofEnds] = [0.99, 0.85];

const isWideEnough = (
  scale: Graduated,
  from: number,
  to: number,
  step: number,
  gap: number,
): boolean =>
  gapAt(scale, (from + to) / 2, step) >= ofMiddle * gap &&
  gapAt(scale, from + step / 2, step) >= ofEnds * gap &&
  gapAt(scale, to - step / 2, step) >= ofEnds * gap;

// An end without a numeral need not be on a step. The marks come as near to it as they can.
const isOnStep = ({ numbered }: Graduated, end: number, step: number): boolean =>
  !numbered.includes(end) || isWhole(end / step);

/** The finest step of 1, 2 or 5 × 10ⁿ that divides an interval and is wide enough; 0 if there is none. */
const stepBetween = (scale: Graduated, from: number, to: number, gap: number): number => {
  const exponent = Math.floor(Math.log10(to - from) + 1e-9);
  let finest = 0;
  for (let i = 0; ; i++) {
    const step = stepAt(i, exponent);
    if (!isWideEnough(scale, from, to, step, gap)) return finest;
    if (isOnStep(scale, from, step) && isOnStep(scale, to, step)) finest = step;
  }
};

/** The marks inside an interval, without its ends. */
const marksBetween = (scale: Graduated, from: number, to: number, gap: number): Gradation[] => {
  const marks: Gradation[] = [];
  const step = stepBetween(scale, from, to, gap);
  if (!step) return marks;
  for (let count = Math.floor(from / step + 1e-6) + 1; count < to / step - 1e-6; count++) {
    const value = multiple(count, step);
    marks.push({ value, position: scale.position(value), level: levelOf(value, step) });
  }
  return marks;
};

/**
 * The marks of a scale, by the rule that gives the classical gradations. Two numbered marks are divided by the finest step
 * of the 1-2-5 series whose gaps are at least `gap` in the middle (to 1 %), and at least 0.85 of it at the ends. Each
 * mark is there once. 0.00216 is the gap of the classical rules of 25 cm; a screen needs 2 or 3 px.
 * @param gap the least distance of two marks, as a fraction of the scale's length, above 0
 */
export const gradations = (scale: Graduated, gap: number): Gradation[] => {
  const { numbered, position, ends } = scale;
  const stops = [...new Set([...(ends ?? []), ...numbered])].sort((a, b) => a - b);
  return stops.flatMap((from, i) => {
    const to = stops[i + 1];
    const between = to === undefined ? [] : marksBetween(scale, from, to, gap);
    const mark = { value: from, position: position(from), level: 3 as const };
    return numbered.includes(from) ? [mark, ...between] : between;
  });
};
