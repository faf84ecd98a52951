import { coordinates } from './point.js';
import type { Track } from './track.js';

/** Ticks across a track as the `d` of one path: browsers draw one path of many strokes faster than many paths. */
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

/**
 * A triangle on a track, as the `d` of a path. `width` is the width of its foot as a fraction of the track; `point` and
 * `foot` are the distances outward of its tip and its foot.
 */
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

/** The whole numbers from one to another, ends included. Marks computed from them collect no rounding errors. */
export const wholes = (from: number, to: number): number[] => {
  const numbers: number[] = [];
  for (let number = from; number <= to; number++) numbers.push(number);
  return numbers;
};
