import type { Point } from '../instrument/drag.js';
import { arcTrack, edgeTrack, type Track } from '../engraving/track.js';

/** Which meter: the arc, or the straight one between two hypotheses. */
export type Shape = 'arc' | 'line';

/** The face's width in its own units. */
export const faceWidth = 800;
/** Six bands from impossible to certain, of 15° each on the arc. */
export const bandCount = 6;

/** A row of marks: where they start, and how far outward those of each rank reach from there. */
export interface Ring {
  base: number;
  /** Whether its numbers stand outward (1) or inward (−1) of it. */
  side: 1 | -1;
  lengths: readonly [finest: number, fine: number, middle: number, major: number];
}

/** Where a shape's parts lie: distances outward from the middle of its band, in units of the face. */
export interface Form {
  height: number;
  track: Track;
  /** Sectors are drawn around the origin and put into their place by this. */
  sectorTransform: string;
  band: readonly [inner: number, outer: number];
  /** The marks of a face with one ring. */
  ring: Ring;
  /** Those of the two-sided figure: outside, and inside. */
  twoSided: readonly [outside: Ring, inside: Ring];
  /** Middle of the line that shows how far the belief has moved from the prior. */
  move: number;
  /** Inner end of the interval's wedge. */
  wedge: number;
  /** Where a label stands, at a fraction and at a distance from the arc's centre. */
  labelAt(fraction: number, radius: number): Point;
  /** Where the words about the move stand: at a height, beside the needle's crossing of it. */
  note: { y: number; needleX(place: number): number };
  /** The needle as it stands before it is turned or moved. */
  needle: string;
  /** Brings the needle to a place. */
  needleTransform(place: number): string;
}

const centre = { x: 400, y: 570 };
const radius = 506.67;
const sweepDegrees = 90;
const bandWidth = 15.8;

const arcOf = (trackRadius: number): Track =>
  arcTrack(centre, trackRadius, -sweepDegrees / 2, sweepDegrees);

const turned = (place: number): string =>
  `rotate(${(place - 0.5) * sweepDegrees} ${centre.x} ${centre.y})`;

/** Just above the base line, where the face is empty. */
const noteY = 234;

const arcForm: Form = {
  height: 250,
  track: arcOf(radius),
  sectorTransform: `translate(${centre.x} ${centre.y})`,
  band: [-bandWidth / 2, bandWidth / 2],
  ring: { base: 475 - radius, side: -1, lengths: [-8, -8, -15, -15] },
  twoSided: [
    { base: 0, side: 1, lengths: [5, 8, 15, 22] },
    { base: 0, side: -1, lengths: [-5, -8, -15, -22] },
  ],
  move: 487 - radius,
  wedge: -radius,
  labelAt: (fraction, labelRadius) => arcOf(labelRadius).at(fraction, 0),
  note: {
    y: noteY,
    needleX: (place) =>
      centre.x + (centre.y - noteY) * Math.tan(((place - 0.5) * sweepDegrees * Math.PI) / 180),
  },
  needle: `M${centre.x},${centre.y}V${centre.y - 538}`,
  needleTransform: turned,
};

const edge = { x: 130, y: 84 };
const edgeLength = faceWidth - 2 * edge.x;

const lineForm: Form = {
  height: 160,
  track: edgeTrack(edge, edgeLength),
  sectorTransform: `translate(${edge.x} ${edge.y})`,
  band: [-16, 16],
  ring: { base: -16, side: -1, lengths: [6, 6, 12, 12] },
  twoSided: [
    { base: 16, side: 1, lengths: [-4, -6, -9, -12] },
    { base: -16, side: -1, lengths: [4, 6, 9, 12] },
  ],
  move: 8,
  wedge: -16,
  labelAt: (fraction) => {
    if (fraction <= 0) return { x: edge.x / 2, y: edge.y };
    if (fraction >= 1) return { x: faceWidth - edge.x / 2, y: edge.y };
    return { x: edge.x + fraction * edgeLength, y: edge.y + 36 };
  },
  note: { y: edge.y + 58, needleX: (place) => edge.x + place * edgeLength },
  needle: `M${edge.x},${edge.y + 22}v-44`,
  needleTransform: (place) => `translate(${place * edgeLength} 0)`,
};

/** Where each shape's parts lie. */
export const forms: Readonly<Record<Shape, Form>> = { arc: arcForm, line: lineForm };

/** The arc of the two-sided figure, which has a single line instead of bands. */
export const lineArc = arcOf;
