import { svg, type TemplateResult } from 'lit';
import type { Point } from '../instrument/drag.js';
import { ticks } from '../engraving/marks.js';
import { fixed, type Track } from '../engraving/track.js';
import { baseline, halfBox, withoutTouching, type Label } from '../engraving/type.js';
import { faceWidth, type Ring } from './geometry.js';
import type { Gradation, Mark, Numeral } from './gradations.js';
import { toFraction, type Mapping } from './mapping.js';

/** Between the longest mark and a number, and between two numbers, in units of the face. */
export const air = 5;
const margin = 3;

/** Where a ring is drawn: its track, and how the face lays probabilities along it. */
export interface Seat {
  track: Track;
  ring: Ring;
  mapping: Mapping;
  /** The drawing's height, beyond which nothing is seen. */
  height: number;
}

type PlacedNumeral = Numeral & Label;

/** The paths of a ring's marks: the fine ones, and the longer ones in a heavier line. */
export const markPaths = (
  marks: readonly Mark[],
  { track, ring, mapping }: Seat,
): [string, string] => {
  const path = (ranks: readonly number[]) =>
    ranks
      .map((rank) =>
        ticks(
          track,
          marks.filter((mark) => mark.rank === rank).map(({ p }) => toFraction(p, mapping)),
          ring.base,
          ring.base + ring.lengths[rank]!,
        ),
      )
      .join('');
  return [path([0, 1]), path([2, 3])];
};

// How far a box reaches toward the marks from its middle: letters stay upright, so that wide ones stand
// farther off beside the marks than over them, and the air between is the same all along the ring.
const reach = (label: Label, turnDegrees: number): number => {
  const [width, height] = halfBox(label);
  const angle = (turnDegrees * Math.PI) / 180;
  return width * Math.abs(Math.sin(angle)) + height * Math.abs(Math.cos(angle));
};

/** How far outward a number's middle stands. */
export const numeralDistance = (label: Label, ring: Ring, turnDegrees: number): number => {
  const { base, side, lengths } = ring;
  const marksEnd = Math.max(side * base, side * (base + lengths[3]));
  return side * (marksEnd + air + reach(label, turnDegrees));
};

const isSeen = (label: Label, height: number): boolean => {
  const [halfWidth, halfHeight] = halfBox(label);
  const { x, y } = label.at;
  return (
    x - halfWidth >= 0 &&
    x + halfWidth <= faceWidth &&
    y - halfHeight >= 0 &&
    y + halfHeight <= height - margin
  );
};

// Under an end of the arc there is no room above the base line; beside it there is.
const besideEnd = (label: Label, fraction: number, { track, height }: Seat): Point => {
  const [halfWidth, halfHeight] = halfBox(label);
  const y = height - 2 * margin - halfHeight;
  const from = track.at(fraction, 0);
  const along = track.at(fraction, -1);
  const x = from.x + ((along.x - from.x) * (y - from.y)) / (along.y - from.y);
  return { x: x + Math.sign(fraction - 0.5) * (halfWidth + 2 * air), y };
};

const placed = (numeral: Numeral, size: number, seat: Seat): PlacedNumeral => {
  const fraction = toFraction(numeral.p, seat.mapping);
  const label = { ...numeral, size, at: { x: 0, y: 0 } };
  const distance = numeralDistance(label, seat.ring, seat.track.turn(fraction));
  label.at = seat.track.at(fraction, distance);
  const isEnd = fraction === 0 || fraction === 1;
  if (isEnd && !isSeen(label, seat.height)) label.at = besideEnd(label, fraction, seat);
  return label;
};

/** The numbers of a ring that have room, the most important first. */
export const placedNumerals = (
  { numerals }: Gradation,
  size: number,
  seat: Seat,
): PlacedNumeral[] => {
  const byOrder = numerals.toSorted((a, b) => a.order - b.order);
  const seen = byOrder.map((it) => placed(it, size, seat)).filter((it) => isSeen(it, seat.height));
  return withoutTouching(seen, air);
};

/** An upright text around its middle. */
export const upright = ({ text, at, size }: Label): TemplateResult =>
  svg`<text x="${fixed(at.x)}" y="${fixed(baseline(at.y, size))}">${text}</text>`;

/** A ring's marks and numbers. */
export const ringDrawing = (gradation: Gradation, size: number, seat: Seat): TemplateResult => {
  const [fine, long] = markPaths(gradation.marks, seat);
  return svg`<path class="ink" d="${fine}"/><path class="ink" stroke-width="1.5" d="${long}"/><g font-size="${fixed(size)}" text-anchor="middle">${placedNumerals(gradation, size, seat).map(upright)}</g>`;
};
