import { gradations, type Gradation } from '../../engraving/gradations.js';
import type { Scale } from '../scales/scale.js';

/** The line that a scale is engraved along, in px. */
export interface Line {
  /** The distance from the left index to the right one, or once around. */
  readonly length: number;
  /** The same along the numerals: less where they are on the inside of a ring. */
  readonly textLength: number;
  /** The position where a straight line begins: marks before it are left out. A ring has none. */
  readonly start?: number;
  /** Whether the line is a ring, whose end is its beginning. */
  readonly isRing: boolean;
  /** The font size of its first numerals. */
  readonly em: number;
  /** The width of the font, relative to `textWidth`. */
  readonly stretch: number;
}

// In px. At a length of 1,000 px it gives the classical gradations, which are half a millimetre apart on rules of 25
// cm.
export const leastGapPixels = 2.16;
// The least distance between marks that the rule of gradations allows, as a share of the gap.
export const nearest = 0.85;

/** Whether a mark is at the left index (0) or the right one (1). */
export const isAt =
  (index: 0 | 1) =>
  ({ position }: Gradation): boolean =>
    Math.abs(position - index) < 1e-9;

// The end of a ring is its beginning. Of two marks that are too near there, or the same, only one stays.
const withoutSeam = (marks: readonly Gradation[], gap: number): Gradation[] => {
  const inOrder = marks.toSorted((a, b) => a.position - b.position);
  const [first, last] = [inOrder[0], inOrder.at(-1)!];
  if (inOrder.length < 2 || first.position + 1 - last.position >= nearest * gap) return inOrder;
  const isLastLess = last.level < first.level || (isAt(0)(first) && last.level === first.level);
  return withoutSeam(isLastLess ? inOrder.slice(0, -1) : inOrder.slice(1), gap);
};

/** The gradations of a scale on a line, without duplicates at the index of a ring. */
export const marksOf = (
  scale: Scale,
  { length, isRing, start = -Infinity }: Pick<Line, 'length' | 'isRing' | 'start'>,
): Gradation[] => {
  const gap = leastGapPixels / length;
  const marks = gradations(scale, gap).filter(({ position }) => position >= start - 1e-9);
  return isRing ? withoutSeam(marks, gap) : marks;
};
