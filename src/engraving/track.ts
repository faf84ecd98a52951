import { arcsPath, sectorsPath } from './arcs.js';
import { coordinates, type Point } from './point.js';
import { angleRadiansOf, degreesToRadians, fullTurnDegrees, origin, pointAt } from './polar.js';

/**
 * A line along which marks are engraved, from fraction 0 to fraction 1: an arc, a ring or a straight edge. Distances
 * beside the line are outward: away from an arc's centre, up from an edge.
 */
export interface Track {
  /** The point at a fraction and a distance outward. */
  at(fraction: number, outward: number): Point;
  /** The rotation of a mark or a letter at a fraction, in degrees clockwise from upright. */
  turnDegrees(fraction: number): number;
  /** The length of the whole track at a distance outward, in units of the drawing. */
  length(outward: number): number;
  /** The fraction nearest to a point; below 0 or above 1 if the point is past the ends. */
  nearest(point: Point): number;
  /** The open line between two fractions at a distance outward, as the `d` of a path. */
  along(from: number, to: number, outward: number): string;
  /** The outline of the area between two fractions and two distances outward, as the `d` of a path. */
  sector(from: number, to: number, inner: number, outer: number): string;
}

/** An arc around a centre that starts at an angle and sweeps at most one turn clockwise. */
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

/** A ring around 0,0 that starts at the top: its fractions are turns, and its distances outward are radii. */
export const ringTrack = arcTrack(origin, 0, 0, fullTurnDegrees);

/** A straight edge from left to right: outward is up. */
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
