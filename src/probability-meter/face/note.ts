import { halfBox, type Label } from '../../engraving/text-width.js';
import { faceWidth, forms, type Shape } from './geometry.js';

/** Between the text and a needle, in units of the face. */
const air = 8;
/** How wide DejaVu Serif runs, about the widest that pages are set in. */
const wideStretch = 1.15;

/** What the line about the move says, in what size, and which needles stand on the face. */
export interface NoteSetting {
  text: string;
  size: number;
  stretch: number;
  shape: Shape;
  /** Where the needles stand, as fractions of the way from impossible to certain. */
  places: readonly number[];
}

/** The line about the move: beside the middle, in the widest gap that the needles leave. */
export const noteLabel = ({ text, size, stretch, shape, places }: NoteSetting): Label => {
  const { note: y, needleAt } = forms[shape];
  const label = { text, size, stretch, at: { x: 0, y } };
  // In the same place in every font, so that a picture is what is shown: with room for wide ones.
  const half = halfBox({ ...label, stretch: wideStretch })[0] + air;
  const ends = [0, ...places, 1].map((place) => needleAt(place, y)).sort((a, b) => a - b);
  const gaps = ends.slice(1).map((right, i) => ({ left: ends[i], right }));
  const { left, right } = gaps.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
  const isOnLeft = left + right < faceWidth;
  const beside = faceWidth / 2 + (isOnLeft ? -half : half);
  label.at.x = Math.max(left + half, Math.min(right - half, beside));
  return label;
};
