import { pointRadial } from 'd3-shape';
import type { Point } from './point.js';

// All angles follow d3-shape's convention: clockwise from twelve o'clock. Names give the unit: `angleRadians`,
// `angleDegrees`, or `turns`, where 1 is the whole circle.

/** One turn in radians. */
export const fullTurnRadians = 2 * Math.PI;
/** One turn in degrees. */
export const fullTurnDegrees = 360;

/** Converts an angle from turns to radians. */
export const turnsToRadians = (turns: number): number => turns * fullTurnRadians;

/** Converts an angle from degrees to radians. */
export const degreesToRadians = (degrees: number): number =>
  (degrees / fullTurnDegrees) * fullTurnRadians;

/** Converts an angle from radians to degrees. */
export const radiansToDegrees = (radians: number): number =>
  (radians / fullTurnRadians) * fullTurnDegrees;

/** The centre of drawings around 0,0. */
export const origin: Point = { x: 0, y: 0 };

/** The point at an angle and a distance from a centre. */
export const pointAt = (angleRadians: number, radius: number, centre = origin): Point => {
  const [x, y] = pointRadial(angleRadians, radius);
  return { x: centre.x + x, y: centre.y + y };
};

/** The angle of a point around a centre, in radians from −π to π. */
export const angleRadiansOf = ({ x, y }: Point, centre = origin): number =>
  Math.atan2(x - centre.x, centre.y - y);
