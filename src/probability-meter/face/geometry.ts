import type { Point } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import { arcTrack, edgeTrack, type Track } from '../../engraving/track.js';

/** Which meter: the arc, or the straight one between two hypotheses. */
export type Shape = 'arc' | 'line';

/** The face's width in its own units. */
export const faceWidth = 800;

/** The widths in CSS px from which on a face on the screen shows more; narrower, it shows less, or draws it wider. */
export const leastWidths = {
  /** Its strokes are as wide as they are drawn. */
  strokes: 500,
  /** A mark at each degree. */
  fineMarks: 240,
  /** The line about the move from the prior. */
  note: 300,
  /** Numbers above and below a straight meter, whose height does not grow with them: a page would jump. */
  straightNumbers: 260,
  /** Other texts, but for words where they fit. */
  texts: 200,
  /** Marks at all. */
  marks: 110,
};

/** Widths in CSS px, the widest first: a face from one of them to the next has lines that can be seen at the lower one. */
export const lineSteps: readonly number[] = [leastWidths.strokes, 340, 240, 160, 110, 75, 50, 30];

/** The step that a face of a width stands on. */
export const lineStepAt = (width: number): number =>
  lineSteps.find((step) => width >= step) ?? lineSteps[lineSteps.length - 1];

/** Whether the event happened. */
export type Known = 'yes' | 'no';

/** A row of marks: where they start, and how far outward the finest … the longest reach from there. */
export interface Ring {
  base: number;
  lengths: readonly [finest: number, fine: number, middle: number, major: number];
  /** Whether its numbers stand outward (1) or inward (−1) of it. */
  side: 1 | -1;
}

/** Where a shape's parts lie: distances outward from the middle of its band, in units of the face. */
export interface Form {
  height: number;
  track: Track;
  /** Half the width of the band. */
  band: number;
  /** Whether marks stand on the band, not beside it. */
  isOnBand: boolean;
  /** The marks of a face with one ring. */
  ring: Ring;
  /** Those of the two-sided figure: outside, and inside. */
  twoSided: readonly [outside: Ring, inside: Ring];
  /** Middle of the line that shows how far the belief has moved from the prior. */
  move: number;
  /** The interval's inner and outer end. */
  wedge: readonly [inner: number, outer: number];
  /** Where a label stands, at a fraction and at a distance from the arc's centre. */
  labelAt(fraction: number, radius: number): Point;
  /** Height of the line of text about the move. */
  note: number;
  /** The needle as it stands before it is turned or moved. */
  needle: string;
  /** Brings the needle to a place. */
  needleTransform(place: number): string;
  /** Where the line of a needle at a place is, at a height. */
  needleAt(place: number, y: number): number;
}

/** Where an arc's needles turn. */
export const centre = { x: 400, y: 570 };
const radius = 506.67;
const sweepDegrees = 90;
const band = 7.9;

/** The meter's arc at another radius: a quarter of a turn, even at its top. */
export const arcOf = (trackRadius: number): Track =>
  arcTrack(centre, trackRadius, -sweepDegrees / 2, sweepDegrees);

const arcForm: Form = {
  height: 250,
  track: arcOf(radius),
  band,
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
  // The two hypotheses stand beside the bar, all others under it.
  labelAt: (fraction) => {
    if (fraction <= 0) return { x: edge.x / 2, y: edge.y };
    if (fraction >= 1) return { x: faceWidth - edge.x / 2, y: edge.y };
    return { x: edge.x + fraction * edgeLength, y: edge.y + 36 };
  },
  note: 142,
  needle: 'M130,106v-44',
  needleTransform: (place) => `translate(${place * edgeLength} 0)`,
  needleAt: (place) => edge.x + place * edgeLength,
};

/** Where each shape's parts lie. */
export const forms: Readonly<Record<Shape, Form>> = { arc: arcForm, line: lineForm };
