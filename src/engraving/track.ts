import type { Point } from '../instrument/drag.js';

/** Numbers in drawings keep two decimals: a hundredth of a unit is less than any screen shows. */
export const fixed = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/**
 * A line that marks are engraved along, from fraction 0 to fraction 1: an arc or a straight edge. What
 * lies beside it is counted outward: away from an arc's centre, up from an edge.
 */
export interface Track {
  /** The place at a fraction, so far outward. */
  at(fraction: number, outward: number): Point;
  /** How many degrees clockwise a mark or a letter stands from upright. */
  turn(fraction: number): number;
  /** How many units the whole track is long, so far outward. */
  length(outward: number): number;
  /** The fraction that is nearest to a point; below 0 or above 1 where it lies past the ends. */
  nearest(point: Point): number;
  /** The outline of the piece between two fractions and two distances outward. */
  sector(from: number, to: number, inner: number, outer: number): string;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** An arc around a centre; angles are in degrees clockwise from upright. */
export const arcTrack = (
  centre: Point,
  radius: number,
  startDegrees: number,
  sweepDegrees: number,
): Track => {
  const turn = (fraction: number) => startDegrees + fraction * sweepDegrees;
  const at = (fraction: number, outward: number) => {
    const angle = radians(turn(fraction));
    return {
      x: centre.x + (radius + outward) * Math.sin(angle),
      y: centre.y - (radius + outward) * Math.cos(angle),
    };
  };
  return {
    at,
    turn,
    length: (outward) => (radius + outward) * radians(sweepDegrees),
    nearest: ({ x, y }) => {
      const degrees = (Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI;
      return (degrees - startDegrees) / sweepDegrees;
    },
    sector: (from, to, inner, outer) => {
      const [a, b, c, d] = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)].map(
        place,
      );
      const [wide, narrow] = [radius + outer, radius + inner].map(
        (r) => `A${fixed(r)},${fixed(r)},0,0,`,
      );
      return `M${a}${wide}1,${b}L${c}${narrow}0,${d}Z`;
    },
  };
};

/** A straight edge from left to right. */
export const edgeTrack = (origin: Point, length: number): Track => {
  const at = (fraction: number, outward: number) => ({
    x: origin.x + fraction * length,
    y: origin.y - outward,
  });
  return {
    at,
    turn: () => 0,
    length: () => length,
    nearest: ({ x }) => (x - origin.x) / length,
    sector: (from, to, inner, outer) =>
      `M${place(at(from, outer))}H${fixed(at(to, 0).x)}V${fixed(at(to, inner).y)}H${fixed(at(from, 0).x)}Z`,
  };
};
