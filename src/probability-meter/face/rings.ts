import { svg, type TemplateResult } from 'lit';
import { ticks } from '../../engraving/ticks.js';
import { fixed, type Point } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import type { Track } from '../../engraving/track.js';
import {
  baseline,
  groupsWithoutTouching,
  halfBox,
  withoutTouching,
  type Label,
} from '../../engraving/text-width.js';
import { faceWidth, type Ring } from './geometry.js';
import type { Gradation, Numeral } from './units.js';
import { toFraction, type Mapping } from './mapping.js';

/** The gap between the longest mark and a number, in units of the face. */
const air = 5;
/** The least gap between two numbers in em: with less, −10 and −5 look like one number. */
const between = 0.5;

/** The place of a ring: its track, its distances outward, and the mapping of probabilities along it. */
export interface Seat {
  track: Track;
  ring: Ring;
  mapping: Mapping;
  /** Whether the marks are on a band. */
  isOnBand: boolean;
  /** The height of the drawing; anything below is invisible. */
  height: number;
}

/** The marks of a ring as two paths: the fine ones, and the longer ones for a heavier line. */
export const markPaths = (
  marks: Gradation['marks'],
  { track, ring, mapping }: Seat,
): [fine: string, long: string] => {
  const [finest, fine, middle, major] = marks.map((probabilities, rank) =>
    // On a linear face, tenths of a percent would run together.
    rank === 0 && mapping === 'linear'
      ? ''
      : ticks(
          track,
          probabilities.map((p) => toFraction(p, mapping)),
          ring.base,
          ring.base + ring.lengths[rank],
        ),
  );
  return [finest + fine, middle + major];
};

// The extent of a label's box from its middle toward the marks. Labels are upright, so wide ones need more distance beside
// the marks than above them; with this extent the gap is the same all along the ring.
const reach = (label: Label, turnDegrees: number): number => {
  const [width, height] = halfBox(label);
  const angleRadians = degreesToRadians(turnDegrees);
  return width * Math.abs(Math.sin(angleRadians)) + height * Math.cos(angleRadians);
};

const outwardOf = (label: Label, { base, side, lengths }: Ring, turnDegrees: number): number => {
  const marksEnd = Math.max(side * base, side * (base + lengths[3]));
  return side * (marksEnd + air + reach(label, turnDegrees));
};

const isSeen = (label: Label, height: number): boolean => {
  const [halfWidth, halfHeight] = halfBox(label);
  const { x, y } = label.at;
  return x >= halfWidth && x <= faceWidth - halfWidth && y <= height - halfHeight - air;
};

/** The y coordinate of the base line. The ends of a small arc lie under it, and have no number. */
const baseLine = 248;

// A number at an end of the arc has no room above the base line, but beside the foot, which slopes by 45°.
const besideFoot = (label: Label, side: number): Point => {
  const [halfWidth, halfHeight] = halfBox(label);
  return { x: faceWidth / 2 + side * (336 + halfWidth + halfHeight), y: 244 - halfHeight };
};

const placed = (p: number, text: string, note: Label, seat: Seat): Label => {
  const { track, ring, mapping, height } = seat;
  const fraction = toFraction(p, mapping);
  const label = { ...note, text };
  label.at = track.at(fraction, outwardOf(label, ring, track.turnDegrees(fraction)));
  const isAtFoot = fraction % 1 === 0 && track.at(fraction, 0).y < baseLine;
  if (isAtFoot && !isSeen(label, height)) label.at = besideFoot(label, 2 * fraction - 1);
  return label;
};

/** The `<text>` of a label. */
export const upright = ({ text, at, size }: Label): TemplateResult =>
  svg`<text x="${fixed(at.x)}" y="${fixed(baseline(at.y, size))}">${text}</text>`;

const ringMarks = ([{ marks }, seat]: EngravedRing): TemplateResult => {
  const [fine, long] = markPaths(marks, seat);
  const look = seat.isOnBand ? 'printed' : '';
  return svg`<path class="${look}" d="${fine}"/><path class="${look}" stroke-width="1.5" d="${long}"/>`;
};

// Pairs each numeral with its mirror image, as a scale with only one of its ends numbered would look endless at the other.
const mirrored = (numerals: readonly Numeral[]): Numeral[][] => {
  const pairs = new Map<string, Numeral[]>();
  for (const numeral of numerals) {
    const fromMiddle = Math.abs(numeral.p - 0.5).toFixed(9);
    pairs.set(fromMiddle, [...(pairs.get(fromMiddle) ?? []), numeral]);
  }
  return [...pairs.values()];
};

/** The marks and numbers of a ring, and its place. */
export type EngravedRing = readonly [gradation: Gradation, seat: Seat];

/** The drawing of rings: their marks, and the numbers that have room beside other texts, in the font size of the note. */
export const ringsDrawing = (
  rings: readonly EngravedRing[],
  note: Label,
  others: readonly Label[],
): TemplateResult => {
  const pairs = rings.flatMap(([{ numerals }, seat]) =>
    mirrored(numerals)
      .map((pair) => pair.map(({ p, text }) => placed(p, text, note, seat)))
      .filter((pair) => pair.every((label) => isSeen(label, seat.height))),
  );
  const isFree = (label: Label) => withoutTouching([note, ...others, label], air).includes(label);
  const free = pairs.filter((pair) => pair.every(isFree));
  const kept = groupsWithoutTouching(free, between * note.size);
  return svg`<g part="scale" font-size="${fixed(note.size)}">${rings.map(ringMarks)}<g class="letters">${kept.map(upright)}</g></g>`;
};
