import { arcsPath, sectorsPath } from './arcs.js';
import { coordinates, type Point } from './point.js';
import { angleRadiansOf, degreesToRadians, fullTurnDegrees, origin, pointAt } from './polar.js';

/**
 * A line that marks are engraved along, from fraction 0 to fraction 1: an arc, a ring or a straight edge. What
 * lies beside it is counted outward: away from an arc's centre, up from an edge.
 */
export interface Track {
  /** The place at a fraction, so far outward. */
  at(fraction: number, outward: number): Point;
  /** How many degrees clockwise a mark or a letter stands from upright. */
  turnDegrees(fraction: number): number;
  /** How many units the whole track is long, so far outward. */
  length(outward: number): number;
  /** The fraction that is nearest to a point; below 0 or above 1 where it lies past the ends. */
  nearest(point: Point): number;
  /** The open line from one fraction to another, so far outward, as the `d` of a path. */
  along(from: number, to: number, outward: number): string;
  /** The outline of the piece between two fractions and two distances outward, as the `d` of a path. */
  sector(from: number, to: number, inner: number, outer: number): string;
}

/** An arc around a centre, from an angle on, over a sweep of at most a turn. */
export const arcTrack = (
  centre: Point,
  radius: number,
  startDegrees: number,
  sweepDegrees: number,
): Track => {
  const [start, sweep] = [startDegrees, sweepDegrees].map(degreesToRadians);
  const angleRadians = (fraction: number) => start + fraction * sweep;
  const between = (from: number, to: number) => ({
    startRadians: angleRadians(from),
    endRadians: angleRadians(to),
  });
  return {
    at: (fraction, outward) => pointAt(angleRadians(fraction), radius + outward, centre),
    turnDegrees: (fraction) => startDegrees + fraction * sweepDegrees,
    length: (outward) => (radius + outward) * sweep,
    nearest: (point) => (angleRadiansOf(point, centre) - start) / sweep,
    along: (from, to, outward) =>
      arcsPath([{ ...between(from, to), radius: radius + outward }], centre),
    sector: (from, to, inner, outer) =>
      sectorsPath(
        [{ ...between(from, to), innerRadius: radius + inner, outerRadius: radius + outer }],
        centre,
      ),
  };
};

/** A ring around 0,0 from the top: its fractions are turns, and outward of it lie radii. */
export const ringTrack = arcTrack(origin, 0, 0, fullTurnDegrees);

/** A straight edge from left to right. */
export const edgeTrack = (start: Point, length: number): Track => {
  const at = (fraction: number, outward: number) => ({
    x: start.x + fraction * length,
    y: start.y - outward,
  });
  const polyline = (points: readonly Point[]) => `M${points.map(coordinates).join('L')}`;
  return {
    at,
    turnDegrees: () => 0,
    length: () => length,
    nearest: ({ x }) => (x - start.x) / length,
    along: (from, to, outward) => polyline([at(from, outward), at(to, outward)]),
    sector: (from, to, inner, outer) =>
      `${polyline([at(from, outer), at(to, outer), at(to, inner), at(from, inner)])}Z`,
  };
};
