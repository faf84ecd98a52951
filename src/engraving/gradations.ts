/** A scale to engrave: where its values stand, from 0 to 1 along it, and which of them are numbered. */
export interface Graduated {
  position(value: number): number;
  /** In order, with both ends of the scale. */
  numbered: readonly number[];
}

/** One mark: the longer, the higher its level; the numbered ones have the highest. */
export interface Gradation {
  value: number;
  position: number;
  level: 0 | 1 | 2 | 3;
}

/** How long the marks of each level are, against a numbered one. */
export const levelLengths = [0.4, 0.6, 0.8, 1] as const;

// 1, 0.5, 0.2, 0.1, 0.05 …
const fineness = (i: number): number => [1, 0.5, 0.2][i % 3] / 10 ** Math.floor(i / 3);

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

const leastGap = ({ position }: Graduated, from: number, to: number, step: number): number =>
  Math.min(
    Math.abs(position(from + step) - position(from)),
    Math.abs(position(to) - position(to - step)),
  );

/** The finest of the steps 1, 2 and 5 that divides an interval and keeps the least gap; none where none does. */
const stepBetween = (scale: Graduated, from: number, to: number, gap: number): number => {
  const unit = 10 ** Math.floor(Math.log10(to - from) + 1e-9);
  let finest = 0;
  for (let i = 0; ; i++) {
    const step = unit * fineness(i);
    if (leastGap(scale, from, to, step) < gap) return finest;
    if (isWhole((to - from) / step)) finest = step;
  }
};

const marksBetween = (scale: Graduated, from: number, to: number, gap: number): Gradation[] => {
  const marks: Gradation[] = [{ value: from, position: scale.position(from), level: 3 }];
  const step = stepBetween(scale, from, to, gap);
  if (!step) return marks;
  for (let count = Math.round(from / step) + 1; count < Math.round(to / step); count++) {
    const value = multiple(count, step);
    marks.push({ value, position: scale.position(value), level: levelOf(value, step) });
  }
  return marks;
};

/**
 * The marks of a scale by the one rule that makes the classical gradations: between two numbered marks stands the
 * finest step of the 1-2-5 series whose gaps are nowhere less than so much of the scale's length. Each mark is there
 * once. 0.00216 is the gap of the classical rules of 25 cm; a screen needs about 3 px.
 * @param gap as a fraction of the scale's length, above 0
 */
export const gradations = (scale: Graduated, gap: number): Gradation[] => {
  const { numbered, position } = scale;
  const end = numbered[numbered.length - 1];
  const marks = numbered.slice(1).flatMap((to, i) => marksBetween(scale, numbered[i], to, gap));
  return [...marks, { value: end, position: position(end), level: 3 }];
};
