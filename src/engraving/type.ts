import type { Point } from '../instrument/drag.js';

/** A text on a face: upright, or turned with its track, around its middle. */
export interface Label {
  text: string;
  at: Point;
  /** Height of the letters' em, in units of the drawing. */
  size: number;
}

// Widths in em of common book faces, on the wide side: a label must not touch its neighbour in any font.
const narrow = /[ijl.,:;'|!]/;
const wide = /[mwMW%@—∞]/;
const large = /[A-Z0-9+−°]/;

const letterWidth = (letter: string): number => {
  if (narrow.test(letter)) return 0.3;
  if (wide.test(letter)) return 0.86;
  return large.test(letter) ? 0.57 : letter === ' ' ? 0.26 : 0.53;
};

/** About how wide a text is, in em. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

const capHeight = 0.72;

/** Half the width and half the height of a label's letters, in units of the drawing. */
export const halfBox = ({ text, size }: Label): readonly [width: number, height: number] => [
  (textWidth(text) * size) / 2,
  (capHeight * size) / 2,
];

const touch = (a: Label, b: Label, gap: number): boolean => {
  const [aWidth, aHeight] = halfBox(a);
  const [bWidth, bHeight] = halfBox(b);
  return (
    Math.abs(a.at.x - b.at.x) < aWidth + bWidth + gap &&
    Math.abs(a.at.y - b.at.y) < aHeight + bHeight + gap
  );
};

/** Whether upright labels touch each other. */
export const areTouching = (labels: readonly Label[], gap: number): boolean =>
  labels.some((label, i) => labels.slice(0, i).some((earlier) => touch(label, earlier, gap)));

/** Of upright labels, the most important first, those that fit without touching one before. */
export const withoutTouching = <T extends Label>(labels: readonly T[], gap: number): T[] =>
  labels.reduce<T[]>(
    (kept, label) => (kept.some((other) => touch(label, other, gap)) ? kept : [...kept, label]),
    [],
  );

/** The baseline that puts the middle of capitals and figures at a height. */
export const baseline = (middle: number, size: number): number => middle + (capHeight * size) / 2;
