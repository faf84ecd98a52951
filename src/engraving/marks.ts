import { fixed, type Track } from './track.js';

/** Short strokes across a track, all in one path: drawing costs by the path, not by the mark. */
export const ticks = (
  track: Track,
  fractions: readonly number[],
  inner: number,
  outer: number,
): string =>
  fractions
    .map((fraction) => {
      const from = track.at(fraction, inner);
      const to = track.at(fraction, outer);
      return `M${fixed(from.x)},${fixed(from.y)}L${fixed(to.x)},${fixed(to.y)}`;
    })
    .join('');

/** 0, 1, … up to `count`, each times a step: marks are made from whole numbers, never by adding fractions. */
export const multiples = (count: number, step = 1, from = 0): number[] =>
  Array.from({ length: count + 1 }, (_, i) => (from + i) * step);
