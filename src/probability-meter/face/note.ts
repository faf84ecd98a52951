import { halfBox, type Label } from '../../engraving/text-width.js';
import type { Track } from '../../engraving/track.js';
import { centre, faceWidth, forms, type Ring, type Shape } from './geometry.js';

/** The gap between the text and a needle, in units of the face. */
const air = 8;
/** The stretch of DejaVu Serif, one of the widest common fonts of web pages. */
export const wideStretch = 1.15;

/** The text of the line about the move, its size, and the needles that it must avoid. */
export interface NoteSetting {
  text: string;
  size: number;
  stretch: number;
  shape: Shape;
  /** The places of the needles, as fractions from impossible (0) to certain (1). */
  places: readonly number[];
}

/** The label about the move: beside the middle, in the widest gap between the needles. */
export const noteLabel = ({ text, size, stretch, shape, places }: NoteSetting): Label => {
  const { note: y, needleAt } = forms[shape];
  const label = { text, size, stretch, at: { x: 0, y } };
  // With room for wide fonts, the label is at the same place in every font: a picture agrees with the element.
  const half = halfBox({ ...label, stretch: wideStretch })[0] + air;
  const ends = [0, ...places, 1].map((place) => needleAt(place, y)).sort((a, b) => a - b);
  const gaps = ends.slice(1).map((right, i) => ({ left: ends[i], right }));
  const { left, right } = gaps.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
  const isOnLeft = left + right < faceWidth;
  const beside = faceWidth / 2 + (isOnLeft ? -half : half);
  label.at.x = Math.max(left + half, Math.min(right - half, beside));
  return label;
};

/** Whether a label is under the marks inside an arc. */
export const isUnderArc = ({ at, ...text }: Label, track: Track, ring: Ring): boolean => {
  const [halfWidth, halfHeight] = halfBox(text);
  const marksEnd = centre.y - track.at(0.5, ring.base + ring.lengths[3]).y;
  const side = Math.abs(at.x - centre.x) + halfWidth;
  return Math.hypot(side, centre.y - at.y + halfHeight) < marksEnd;
};

/** The label in the corner above the arc that is farther from the needle, which is the last of the places. */
export const inCorner = (label: Label, places: readonly number[]): Label => {
  const [halfWidth, halfHeight] = halfBox({ ...label, stretch: wideStretch });
  const x = air + halfWidth;
  const isLeft = (places.at(-1) ?? 0) > 0.5;
  return { ...label, at: { x: isLeft ? x : faceWidth - x, y: air + halfHeight } };
};
