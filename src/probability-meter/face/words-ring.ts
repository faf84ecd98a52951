import { svg, type TemplateResult } from 'lit';
import { degreesToProbability, estimativeWord, type WordScheme } from '../../conversions/index.js';
import { wholes } from '../../engraving/ticks.js';
import { fixed } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import type { Track } from '../../engraving/track.js';
import { textWidth } from '../../engraving/text-width.js';
import { faceWidth } from './geometry.js';
import { toFraction, type Mapping } from './mapping.js';

/** The words to draw, and their layout. */
export interface WordSetting {
  scheme: WordScheme;
  /** The word for the probability: it stands out, and gets its room first. */
  current: string;
  translate(word: string): string;
  mapping: Mapping;
  track: Track;
  /** The distance outward of the lowest line. */
  outward: number;
  /** The distance outward of the edge of the drawing. */
  room: number;
  /** The measured width of the font relative to `textWidth`. */
  stretch: number;
  /** The preferred font size in units of the face. Words that do not fit on one line are smaller by a sixth. */
  size: number;
}

/** A placed word, with its lines from the outermost to the one nearest to the track. */
interface SetWord {
  word: string;
  /** The width of its letters relative to regular ones. */
  weight: number;
  fraction: number;
  lines: string[];
}

const leading = 1.1;
const ascent = 0.75;
const space = textWidth(' ');
/** The gap between two words, in em, and the narrower one that makes room for the last word of a scheme. */
const [air, narrowAir] = [1, 0.65];
// The current word is bold, and bold letters are wider.
const bold = 1.12;

// A word with a mark is placed there. A word with a band is in the middle of the angles at which it is the
// chosen word, since other bands may be nested in its own.
const degreesOf = (entry: WordScheme['words'][number], scheme: WordScheme): number => {
  if ('degrees' in entry) return entry.degrees;
  const held = wholes(1, 179)
    .map((half) => half / 2)
    .filter((degrees) => estimativeWord(degreesToProbability(degrees), scheme) === entry.word);
  return (held[0] + held.at(-1)!) / 2;
};

const widest = (lines: readonly string[]): number => Math.max(...lines.map(textWidth));

// Breaks a text at the space that makes the longer line shortest.
const onTwoLines = (text: string): string[] => {
  let best = [text];
  for (const { index } of text.matchAll(/ /g)) {
    const lines = [text.slice(0, index), text.slice(index + 1)];
    if (widest(lines) < widest(best)) best = lines;
  }
  return best;
};

const widthOf = ({ lines, weight }: SetWord, row: number): number =>
  weight * textWidth(lines.at(-row) ?? '');

/** The words that keep the gap to every earlier one, in each row of lines. */
const clear = (words: readonly SetWord[], size: number, length: number, gap: number): SetWord[] => {
  const kept: SetWord[] = [];
  const isClear = (a: SetWord, b: SetWord) =>
    [1, 2].every(
      (row) =>
        Math.abs(a.fraction - b.fraction) * length >=
        size * ((widthOf(a, row) + widthOf(b, row)) / 2 + gap),
    );
  for (const word of words) if (kept.every((other) => isClear(word, other))) kept.push(word);
  return kept;
};

// A word that would cross the edge of the picture moves inward along the track.
const inside = (fraction: number, half: number, track: Track, outward: number): number => {
  const { x } = track.at(fraction, outward);
  const cosine = Math.cos(degreesToRadians(track.turnDegrees(fraction)));
  const past = half * cosine + 2 - Math.min(x, faceWidth - x);
  if (past <= 0) return fraction;
  return fraction + (Math.sign(0.5 - fraction) * past) / cosine / track.length(outward);
};

/** The words as they fit: on one line, a little smaller, on two lines, closer, and at last only those that have room. */
const fitted = (setting: WordSetting): readonly [words: SetWord[], size: number] => {
  const { scheme, current, translate, mapping, track, outward, room, size, stretch } = setting;
  const words = scheme.words
    .map((entry) => ({ word: entry.word, degrees: degreesOf(entry, scheme) }))
    .filter(({ degrees }) => degrees >= 0)
    .sort((a, b) => Number(b.word === current) - Number(a.word === current));
  const set = (split: (text: string) => string[], em: number, gap: number): SetWord[] => {
    const all = words.map(({ word, degrees }) => {
      const lines = split(translate(word));
      const fraction = toFraction(degreesToProbability(degrees), mapping);
      const top = outward + (lines.length - 1) * leading * em;
      const weight = word === current ? bold : 1;
      const half = ((weight * widest(lines) + 2) * em * stretch) / 2;
      return { word, weight, lines, fraction: inside(fraction, half, track, top) };
    });
    return clear(all, em * stretch, track.length(outward), gap);
  };
  const small = (size * 5) / 6;
  const hasRoom = (lines: number, em: number) =>
    outward + ((lines - 1) * leading + ascent) * em <= room;
  // Small words on one line make room along the track, not above it.
  const attempts = [
    ...(hasRoom(1, size) ? [size, small].map((em) => [1, em] as const) : []),
    ...[size, small].filter((em) => hasRoom(2, em)).map((em) => [2, em] as const),
  ].map(([lines, em]) => [set(lines === 1 ? Array.of : onTwoLines, em, air), em] as const);
  const close = [hasRoom(2, small) ? set(onTwoLines, small, narrowAir) : [], small] as const;
  const whole = [...attempts, close].find(([it]) => it.length === words.length);
  return whole ?? attempts.at(-1) ?? [[], size];
};

// Scripts from Hebrew on in Unicode stay in one piece: some join their letters or run from right to left.
const pieces = (line: string): string[] => (line > '\u0590' ? [line] : line.split(' '));

// Each piece of a line is straight but has its own rotation, which looks like a curve. Unlike `textPath`,
// this needs no id, and every renderer supports it.
const lineDrawing = (
  line: string,
  fraction: number,
  outward: number,
  /** The font size times the stretch and the weight of the font. */
  size: number,
  track: Track,
): TemplateResult[] => {
  const length = track.length(outward);
  let along = fraction * length - (textWidth(line) * size) / 2;
  return pieces(line).map((piece) => {
    const width = textWidth(piece) * size;
    const middle = (along + width / 2) / length;
    along += width + space * size;
    const { x, y } = track.at(middle, outward);
    return svg`<text transform="translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(track.turnDegrees(middle))})">${piece}</text>`;
  });
};

/** The words along the track; the current one stands out. */
export const wordsDrawing = (setting: WordSetting): TemplateResult => {
  const { current, outward, track, stretch } = setting;
  const [words, size] = fitted(setting);
  return svg`<g class="letters" part="words" font-size="${fixed(size)}">${words.map(
    ({ word, weight, fraction, lines }) =>
      svg`<g class="${word === current ? 'held' : 'aside'}" font-weight="${weight === 1 ? 'normal' : 'bold'}">${lines
        .toReversed()
        .map((line, i) =>
          lineDrawing(line, fraction, outward + i * leading * size, size * stretch * weight, track),
        )}</g>`,
  )}</g>`;
};
