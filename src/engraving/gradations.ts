/** A scale to engrave: where its values stand, from 0 to 1 along it, and which of them are numbered. */
export interface Graduated {
  position(value: number): number;
  /** From the least to the greatest. */
  readonly numbered: readonly number[];
  /** Where it begins and ends, the lesser first, if that is not at numbers. */
  readonly ends?: readonly [least: number, greatest: number];
}

/** One mark: the longer, the higher its level; the numbered ones have the highest. */
export interface Gradation {
  value: number;
  position: number;
  level: 0 | 1 | 2 | 3;
}

/** How long the marks of each level are, against a numbered one. */
export const levelLengths = [0.4, 0.6, 0.8, 1] as const;

// From a power of ten on: 1, 0.5, 0.2, 0.1, 0.05 … By their text, as engines differ in the last digit of powers.
const stepAt = (i: number, exponent: number): number =>
  Number(`${[10, 5, 2][i % 3]}e${exponent - 1 - Math.floor(i / 3)}`);

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

// From whole numbers and one division, never by adding: 1.1 is 11 / 10.
const multiple = (count: number, step: number): number =>
  step < 1 ? count / Math.round(1 / step) : count * step;

// In a group of ten the fifth is longer.
const levelOf = (value: number, step: number): 0 | 1 | 2 => {
  const leading = Number(step.toExponential()[0]);
  const ten = (10 * step) / leading;
  const [long, middle] = leading === 5 ? [5 * ten, ten] : [ten, leading === 1 ? ten / 2 : ten];
  return isWhole(value / long) ? 2 : isWhole(value / middle) ? 1 : 0;
};

const gapAt = ({ position }: Graduated, value: number, step: number): number =>
  Math.abs(position(value + step / 2) - position(value - step / 2));

// Gaps change along an interval. Its middle decides, so that a step changes at the number that is nearest to where its
// gap is the least; but at neither end may they be much less. T's own change, at 25°, lies within the last hundredth.
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

// An end that is no number is on no step: marks come as near to it as they can.
const isOnStep = ({ numbered }: Graduated, end: number, step: number): boolean =>
  !numbered.includes(end) || isWhole(end / step);

/** The finest of the steps 1, 2 and 5 that divides an interval and is wide enough; none where none is. */
const stepBetween = (scale: Graduated, from: number, to: number, gap: number): number => {
  const exponent = Math.floor(Math.log10(to - from) + 1e-9);
  let finest = 0;
  for (let i = 0; ; i++) {
    const step = stepAt(i, exponent);
    if (!isWideEnough(scale, from, to, step, gap)) return finest;
    if (isOnStep(scale, from, step) && isOnStep(scale, to, step)) finest = step;
  }
};

/** The marks in an interval, without those at its ends. */
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
 * The marks of a scale by the one rule that makes the classical gradations: between two numbered marks stands the
 * finest step of the 1-2-5 series whose gaps are as wide as asked for in the middle, and nowhere less than 0.85 of it.
 * Each mark is there once. 0.00216 is the gap of the classical rules of 25 cm; a screen needs 2 or 3 px.
 * @param gap as a fraction of the scale's length, above 0
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
