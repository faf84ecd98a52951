import type { Point } from './point.js';

/** An upright text on a face. `at` is its middle. */
export interface Label {
  text: string;
  at: Point;
  /** The font size, in units of the drawing. */
  size: number;
  /** The measured width of the font relative to `textWidth`; 1 by default. */
  stretch?: number;
}

// Letters of Chinese, Japanese and Korean, with their punctuation, and pictures fill a square in every font.
const fullWidth =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60ー]/u;

// Average widths in em of common text fonts. `TextMetrics` measures the page's own font relative to them.
const widths = new Map(
  [
    [" ijl.,:;'|!", 0.28],
    ['frt', 0.36],
    ['cksvxyz', 0.51],
    ['abdeghnopqu', 0.54],
    ['ABCDEFGHIJKLNOPQRSTUVXYZ0123456789+−°', 0.57],
    ['mwMW%—∞←', 0.85],
  ].flatMap(([letters, width]) =>
    Array.from(letters as string, (letter) => [letter, width as number]),
  ),
);

const letterWidth = (letter: string): number =>
  widths.get(letter) ?? (fullWidth.test(letter) ? 1 : 0.51);

/** The width of bold text relative to that of regular text. */
export const boldStretch = 1.12;

/** The approximate width of a text, in em. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

const capHeight = 0.72;

/** Half the width and half the height of a label's text, in units of the drawing. */
export const halfBox = ({
  text,
  size,
  stretch = 1,
}: Omit<Label, 'at'>): readonly [number, number] => [
  (textWidth(text) * size * stretch) / 2,
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

/** The groups of labels that fit as a whole without touching an earlier one; the most important groups come first. */
export const groupsWithoutTouching = <T extends Label>(
  groups: readonly (readonly T[])[],
  gap: number,
): T[] => {
  const kept: T[] = [];
  for (const group of groups) {
    const touches = (label: T, i: number) =>
      [...kept, ...group.slice(0, i)].some((other) => touch(label, other, gap));
    if (!group.some(touches)) kept.push(...group);
  }
  return kept;
};

/** The labels that fit without touching an earlier one; the most important labels come first. */
export const withoutTouching = <T extends Label>(labels: readonly T[], gap: number): T[] =>
  groupsWithoutTouching(
    labels.map((label) => [label]),
    gap,
  );

/** The baseline that centres capitals and digits on a height. */
export const baseline = (middle: number, size: number): number => middle + (capHeight * size) / 2;
