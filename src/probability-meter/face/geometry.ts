import type { Point } from '../../engraving/point.js';
import { degreesToRadians, pointAt } from '../../engraving/polar.js';
import { arcTrack, edgeTrack, type Track } from '../../engraving/track.js';

/** The shape of a meter: an arc, or a straight line between two hypotheses. */
export type Shape = 'arc' | 'line';

/** The width of the face, in its own units. */
export const faceWidth = 800;

/** The least widths in CSS px for each detail of a face. A narrower face omits the detail, or draws wider strokes. */
export const leastWidths = {
  /** Strokes of their nominal width. */
  strokes: 500,
  /** A mark at each degree. */
  fineMarks: 240,
  /** The line about the move from the prior. */
  note: 300,
  /** Numbers above and below a straight meter. Its height is the same without them, which avoids a layout shift. */
  straightNumbers: 260,
  /** Other texts, except words, which are shown wherever they fit. */
  texts: 200,
  /** Any marks. */
  marks: 110,
};

/** Widths in CSS px, the widest first. All faces between two of them have the stroke widths for the lower one. */
export const lineSteps: readonly number[] = [leastWidths.strokes, 340, 240, 160, 110, 75, 50, 30];

/** The largest of the steps that is at most a width in CSS px, or else the smallest one. */
export const lineStepAt = (width: number): number =>
  lineSteps.find((step) => width >= step) ?? lineSteps[lineSteps.length - 1];

/** Whether the event happened. */
export type Known = 'yes' | 'no';

/** A ring of marks: the distance outward of their base, and their lengths from there, from the finest to the longest. */
export interface Ring {
  base: number;
  lengths: readonly [finest: number, fine: number, middle: number, major: number];
  /** The side of its numbers: outward (1) or inward (−1). */
  side: 1 | -1;
}

/** The layout of a shape: distances outward from the middle of its band, in units of the face. */
export interface Form {
  height: number;
  track: Track;
  /** Half the width of the band. */
  band: number;
  /** The inner and the outer edge of the mirror, in which the eye sees whether it is right above the needle. */
  mirror?: readonly [inner: number, outer: number];
  /** Whether the marks are on the band, not beside it. */
  isOnBand: boolean;
  /** The marks of a face with one ring. */
  ring: Ring;
  /** The marks of a face with two rings: outside, and inside. */
  twoSided: readonly [outside: Ring, inside: Ring];
  /** The middle of the arrow from the prior to the needle. */
  move: number;
  /** The inner and the outer end of the interval. */
  wedge: readonly [inner: number, outer: number];
  /** The point of a label at a fraction and a distance from the arc's centre. */
  labelAt(fraction: number, radius: number): Point;
  /** The y coordinate of the line of text about the move. */
  note: number;
  /** The needle at a place from 0 to 1, as the `points` of a polyline. On an arc it narrows towards its tip. */
  needlePoints(place: number, length?: number): string;
  /** The outline of another needle before its transform, as the `d` of a path. */
  needle: string;
  /** The transform of another needle at a place from 0 to 1. */
  needleTransform(place: number): string;
  /** The x coordinate of the needle's line at a place and a y coordinate. */
  needleAt(place: number, y: number): number;
}

/** The centre of an arc, where its needles turn. */
export const centre = { x: 400, y: 570 };
const radius = 506.67;
const sweepDegrees = 90;
const band = 7.9;
/** The length of the reader's needle from the centre of an arc, if no words are in its way. */
export const longNeedle = 538;
/** Half the width of its base. */
const base = 2.5;
/** The y coordinate of the lower end of its halo, above the base line. */
const haloFoot = 244;

const millionths = 1e6;
/** Rounds as far as a matrix of a browser does, so that an angle measured on screen is the needle's. */
const exact = (value: number): number => Math.round(value * millionths) / millionths;

/** The track of an arc with a radius: a quarter of a turn, with even odds at its top. */
export const arcOf = (trackRadius: number): Track =>
  arcTrack(centre, trackRadius, -sweepDegrees / 2, sweepDegrees);

// An arc's needle at a place, from a distance to its tip.
const bladePoints = (place: number, length: number, from: number): string => {
  const angle = degreesToRadians((place - 0.5) * sweepDegrees);
  const foot = pointAt(angle, from, centre);
  const [left, right] = [-1, 1].map((side) =>
    pointAt(angle + (side * Math.PI) / 2, base * (1 - from / length), foot),
  );
  return [left, pointAt(angle, length, centre), right]
    .map(({ x, y }) => `${exact(x)},${exact(y)}`)
    .join(' ');
};

/** The halo of an arc's needle at a place, as the `points` of a polyline. It leaves the base line whole. */
export const haloPoints = (place: number, length: number): string => {
  const angle = degreesToRadians((place - 0.5) * sweepDegrees);
  return bladePoints(place, length, (centre.y - haloFoot) / Math.cos(angle));
};

const arcForm: Form = {
  height: 250,
  track: arcOf(radius),
  band,
  mirror: [480 - radius, 493.5 - radius],
  isOnBand: false,
  ring: { base: 475 - radius, lengths: [-8, -8, -15, -15], side: -1 },
  twoSided: [
    { base: 0, lengths: [5, 8, 15, 22], side: 1 },
    { base: 0, lengths: [-5, -8, -15, -22], side: -1 },
  ],
  move: 487 - radius,
  wedge: [-radius, -band],
  labelAt: (fraction, labelRadius) => arcOf(labelRadius).at(fraction, 0),
  note: 232,
  needlePoints: (place, length = longNeedle) => bladePoints(place, length, 0),
  needle: 'M400,570V32',
  needleTransform: (place) => `rotate(${(place - 0.5) * sweepDegrees} ${centre.x} ${centre.y})`,
  needleAt: (place, y) =>
    centre.x + (centre.y - y) * Math.tan(degreesToRadians((place - 0.5) * sweepDegrees)),
};

const edge = { x: 130, y: 84 };
const edgeLength = faceWidth - 2 * edge.x;

const lineForm: Form = {
  height: 160,
  track: edgeTrack(edge, edgeLength),
  band: 16,
  isOnBand: true,
  ring: { base: -16, lengths: [6, 6, 12, 12], side: -1 },
  twoSided: [
    { base: 16, lengths: [-4, -6, -9, -12], side: 1 },
    { base: -16, lengths: [4, 6, 9, 12], side: -1 },
  ],
  move: 8,
  wedge: [-16, 16],
  // The labels of the two hypotheses are beside the bar, all others under it.
  labelAt: (fraction) => {
    if (fraction <= 0) return { x: edge.x / 2, y: edge.y };
    if (fraction >= 1) return { x: faceWidth - edge.x / 2, y: edge.y };
    return { x: edge.x + fraction * edgeLength, y: edge.y + 36 };
  },
  note: 142,
  needlePoints: (place) => {
    const x = exact(edge.x + place * edgeLength);
    return `${x},106 ${x},62`;
  },
  needle: 'M130,106v-44',
  needleTransform: (place) => `translate(${place * edgeLength} 0)`,
  needleAt: (place) => edge.x + place * edgeLength,
};

/** The layout of each shape. */
export const forms: Readonly<Record<Shape, Form>> = { arc: arcForm, line: lineForm };
