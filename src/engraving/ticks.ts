import { coordinates } from './point.js';
import type { Track } from './track.js';

/** Short strokes across a track, all in one path: drawing costs by the path, not by the mark. */
export const ticks = (
  track: Track,
  fractions: readonly number[],
  inner: number,
  outer: number,
): string =>
  fractions
    .map(
      (fraction) =>
        `M${coordinates(track.at(fraction, inner))}L${coordinates(track.at(fraction, outer))}`,
    )
    .join('');

/** A triangle on a track, so wide at its foot, as the `d` of a path: the point is at one distance and the foot at another. */
export const wedge = (
  track: Track,
  fraction: number,
  width: number,
  point: number,
  foot: number,
): string =>
  `M${[
    track.at(fraction, point),
    track.at(fraction - width / 2, foot),
    track.at(fraction + width / 2, foot),
  ]
    .map(coordinates)
    .join('L')}`;

/** The whole numbers from one to another: marks are made from these, never by adding fractions. */
export const wholes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
