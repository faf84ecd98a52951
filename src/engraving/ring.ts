import { coordinates, fixed, type Point } from './track.js';

/** The place on a circle around 0,0, at so many turns clockwise from the top. */
export const onRing = (radius: number, turns: number): Point => {
  const angle = turns * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
};

/** Strokes across a ring, all in one path. */
export const ringTicks = (turns: readonly number[], inner: number, outer: number): string =>
  turns
    .map((turn) => `M${coordinates(onRing(inner, turn))}L${coordinates(onRing(outer, turn))}`)
    .join('');

/** An arc of less than a turn, to go on from where a path is: clockwise where it ends later than it starts. */
export const ringArc = (radius: number, from: number, to: number): string =>
  `A${fixed(radius)},${fixed(radius)},0,${Math.abs(to - from) > 0.5 ? 1 : 0},${to > from ? 1 : 0},${coordinates(onRing(radius, to))}`;

/** A sector of a disc, as far as its rim. */
export const ringSector = (radius: number, from: number, to: number): string =>
  `M0,0L${coordinates(onRing(radius, from))}${ringArc(radius, from, to)}Z`;
