import { pointRadial } from 'd3-shape';
import type { Point } from './point.js';

// All angles follow d3-shape's convention: clockwise from twelve o'clock. Names give the unit: `angleRadians`,
// `angleDegrees`, or `turns`, of which one is the whole circle.

/** A whole turn, in radians. */
export const fullTurnRadians = 2 * Math.PI;
/** A whole turn, in degrees. */
export const fullTurnDegrees = 360;

/** Radians of an angle in turns. */
export const turnsToRadians = (turns: number): number => turns * fullTurnRadians;

/** Radians of an angle in degrees. */
export const degreesToRadians = (degrees: number): number =>
  (degrees / fullTurnDegrees) * fullTurnRadians;

/** Degrees of an angle in radians. */
export const radiansToDegrees = (radians: number): number =>
  (radians / fullTurnRadians) * fullTurnDegrees;

/** The centre of drawings that lie around 0,0. */
export const origin: Point = { x: 0, y: 0 };

/** The point at an angle and a distance from a centre. */
export const pointAt = (angleRadians: number, radius: number, centre = origin): Point => {
  const [x, y] = pointRadial(angleRadians, radius);
  return { x: centre.x + x, y: centre.y + y };
};

/** The angle at which a point is seen from a centre, in radians from −π to π. */
export const angleRadiansOf = ({ x, y }: Point, centre = origin): number =>
  Math.atan2(x - centre.x, centre.y - y);
