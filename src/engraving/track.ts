/** A place in a drawing, in its own units. */
export interface Point {
  x: number;
  y: number;
}

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

/** Numbers in drawings keep two decimals: a hundredth of a unit is less than any screen shows. */
export const fixed = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A point as a path has it. */
export const coordinates = ({ x, y }: Point): string => `${fixed(x)},${fixed(y)}`;

const radians = Math.PI / 180;

/** An arc of less than half a turn around a centre; angles are in degrees clockwise from upright. */
export const arcTrack = (
  centre: Point,
  radius: number,
  startDegrees: number,
  sweepDegrees: number,
): Track => {
  const turn = (fraction: number) => startDegrees + fraction * sweepDegrees;
  const at = (fraction: number, outward: number) => ({
    x: centre.x + (radius + outward) * Math.sin(turn(fraction) * radians),
    y: centre.y - (radius + outward) * Math.cos(turn(fraction) * radians),
  });
  const along = (outward: number, sweep: 0 | 1, fraction: number) =>
    `A${fixed(radius + outward)},${fixed(radius + outward)},0,0,${sweep},${coordinates(at(fraction, outward))}`;
  return {
    at,
    turn,
    length: (outward) => (radius + outward) * sweepDegrees * radians,
    nearest: ({ x, y }) =>
      (Math.atan2(x - centre.x, centre.y - y) / radians - startDegrees) / sweepDegrees,
    sector: (from, to, inner, outer) =>
      `M${coordinates(at(from, outer))}${along(outer, 1, to)}L${coordinates(at(to, inner))}${along(inner, 0, from)}Z`,
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
      `M${[at(from, outer), at(to, outer), at(to, inner), at(from, inner)].map(coordinates).join('L')}Z`,
  };
};
