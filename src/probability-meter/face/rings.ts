import { svg, type TemplateResult } from 'lit';
import { ticks } from '../../engraving/ticks.js';
import { fixed, type Point } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import type { Track } from '../../engraving/track.js';
import {
  baseline,
  groupsWithoutTouching,
  halfBox,
  type Label,
} from '../../engraving/text-width.js';
import { faceWidth, type Ring } from './geometry.js';
import type { Gradation, Numeral } from './units.js';
import { toFraction, type Mapping } from './mapping.js';

/** Between the longest mark and a number, and between two numbers, in units of the face. */
const air = 5;

/** Where a ring is drawn: its track, and how the face lays probabilities along it. */
export interface Seat {
  track: Track;
  ring: Ring;
  mapping: Mapping;
  /** Whether its marks stand on a band. */
  isOnBand: boolean;
  /** The drawing's height, beyond which nothing is seen. */
  height: number;
}

/** A ring's marks: the fine ones, and the longer ones for a heavier line. */
export const markPaths = (
  marks: Gradation['marks'],
  { track, ring, mapping }: Seat,
): [fine: string, long: string] => {
  const [finest, fine, middle, major] = marks.map((probabilities, rank) =>
    // Where percent stand evenly, tenths of one would run together.
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

// How far a box reaches toward the marks from its middle: letters stay upright, so that wide ones stand
// farther off beside the marks than over them, and the air between is the same all along the ring.
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

// Under an end of the arc there is no room above the base line; beside its foot, which falls by 45°, there is.
const besideFoot = (label: Label, side: number): Point => {
  const [halfWidth, halfHeight] = halfBox(label);
  return { x: faceWidth / 2 + side * (336 + halfWidth + halfHeight), y: 244 - halfHeight };
};

const placed = (p: number, text: string, note: Label, seat: Seat): Label => {
  const { track, ring, mapping, height } = seat;
  const fraction = toFraction(p, mapping);
  const label = { ...note, text };
  label.at = track.at(fraction, outwardOf(label, ring, track.turnDegrees(fraction)));
  if (fraction % 1 === 0 && !isSeen(label, height)) label.at = besideFoot(label, 2 * fraction - 1);
  return label;
};

/** An upright text around its middle. */
export const upright = ({ text, at, size }: Label): TemplateResult =>
  svg`<text x="${fixed(at.x)}" y="${fixed(baseline(at.y, size))}">${text}</text>`;

const ringMarks = ([{ marks }, seat]: EngravedRing): TemplateResult => {
  const [fine, long] = markPaths(marks, seat);
  const look = seat.isOnBand ? 'printed' : '';
  return svg`<path class="${look}" d="${fine}"/><path class="${look}" stroke-width="1.5" d="${long}"/>`;
};

// A scale that shows one of its ends and not the other looks as if it went on there: 0 % stays with 100 %.
const mirrored = (numerals: readonly Numeral[]): Numeral[][] => {
  const pairs = new Map<string, Numeral[]>();
  for (const numeral of numerals) {
    const fromMiddle = Math.abs(numeral.p - 0.5).toFixed(9);
    pairs.set(fromMiddle, [...(pairs.get(fromMiddle) ?? []), numeral]);
  }
  return [...pairs.values()];
};

/** What a ring carries, and where it is. */
export type EngravedRing = readonly [gradation: Gradation, seat: Seat];

/** The marks of rings, and those of their numbers that have room beside other texts, in the size of a note. */
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
  const labels = pairs.flat();
  const kept = groupsWithoutTouching(
    [[note], ...others.map((label) => [label]), ...pairs],
    air,
  ).filter((label) => labels.includes(label));
  return svg`<g part="scale" font-size="${fixed(note.size)}">${rings.map(ringMarks)}<g class="letters">${kept.map(upright)}</g></g>`;
};
