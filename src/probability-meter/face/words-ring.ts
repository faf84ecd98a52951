import { svg, type TemplateResult } from 'lit';
import { degreesToProbability, estimativeWord, type WordScheme } from '../../conversions/index.js';
import { wholes } from '../../engraving/ticks.js';
import { fixed } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import type { Track } from '../../engraving/track.js';
import { textWidth } from '../../engraving/text-width.js';
import { faceWidth } from './geometry.js';
import { toFraction, type Mapping } from './mapping.js';

/** What words are set, and where. */
export interface WordSetting {
  scheme: WordScheme;
  /** The word that holds now: it stands out, and has room before all others. */
  current: string;
  translate(word: string): string;
  mapping: Mapping;
  track: Track;
  /** Where the lowest line stands, outward. */
  outward: number;
  /** How far outward there is something to be seen. */
  room: number;
  /** How wide the font runs, against `textWidth`. */
  stretch: number;
  /** The size that is wanted, in units; it may come out smaller by a sixth. */
  size: number;
}

/** A word as it is set, with its lines from the outermost to the one nearest to the track. */
interface SetWord {
  word: string;
  fraction: number;
  lines: string[];
}

const leading = 1.1;
const ascent = 0.75;
const space = 0.32;
/** Between two words, in em. */
const air = 1;

// A word with a mark stands there; one with a band in the middle of the angles at which it is the word,
// since others may be nested in its band.
const degreesOf = (entry: WordScheme['words'][number], scheme: WordScheme): number => {
  if ('degrees' in entry) return entry.degrees;
  const held = wholes(1, 179)
    .map((half) => half / 2)
    .filter((degrees) => estimativeWord(degreesToProbability(degrees), scheme) === entry.word);
  return (held[0] + held.at(-1)!) / 2;
};

const widest = (lines: readonly string[]): number => Math.max(...lines.map(textWidth));

// Broken at the space that makes the longer line shortest.
const onTwoLines = (text: string): string[] => {
  let best = [text];
  for (const { index } of text.matchAll(/ /g)) {
    const lines = [text.slice(0, index), text.slice(index + 1)];
    if (widest(lines) < widest(best)) best = lines;
  }
  return best;
};

const widthOf = ({ lines }: SetWord, row: number): number => textWidth(lines.at(-row) ?? '');

/** Of words, those that stand clear of every one before them, in each row of lines. */
const clear = (words: readonly SetWord[], size: number, length: number): SetWord[] => {
  const kept: SetWord[] = [];
  const isClear = (a: SetWord, b: SetWord) =>
    [1, 2].every(
      (row) =>
        Math.abs(a.fraction - b.fraction) * length >=
        size * ((widthOf(a, row) + widthOf(b, row)) / 2 + air),
    );
  for (const word of words) if (kept.every((other) => isClear(word, other))) kept.push(word);
  return kept;
};

// A word that would stick out beside the picture moves inward along the track.
const inside = (fraction: number, half: number, track: Track, outward: number): number => {
  const { x } = track.at(fraction, outward);
  const cosine = Math.cos(degreesToRadians(track.turnDegrees(fraction)));
  const past = half * cosine + 2 - Math.min(x, faceWidth - x);
  if (past <= 0) return fraction;
  return fraction + (Math.sign(0.5 - fraction) * past) / cosine / track.length(outward);
};

/** The words as large as they fit: on one line, on two, smaller, and in the end fewer. */
const fitted = (setting: WordSetting): readonly [words: SetWord[], size: number] => {
  const { scheme, current, translate, mapping, track, outward, room, size, stretch } = setting;
  const words = scheme.words
    .map((entry) => ({ word: entry.word, degrees: degreesOf(entry, scheme) }))
    .filter(({ degrees }) => degrees >= 0)
    .sort((a, b) => Number(b.word === current) - Number(a.word === current));
  const set = (split: (text: string) => string[], em: number): SetWord[] => {
    const all = words.map(({ word, degrees }) => {
      const lines = split(translate(word));
      const fraction = toFraction(degreesToProbability(degrees), mapping);
      const top = outward + (lines.length - 1) * leading * em;
      return {
        word,
        lines,
        fraction: inside(fraction, ((widest(lines) + 2) * em * stretch) / 2, track, top),
      };
    });
    return clear(all, em * stretch, track.length(outward));
  };
  const small = (size * 5) / 6;
  const hasRoom = (lines: number, em: number) =>
    outward + ((lines - 1) * leading + ascent) * em <= room;
  const attempts = [
    [1, size],
    [2, size],
    [2, small],
  ]
    .filter(([lines, em]) => hasRoom(lines, em))
    .map(([lines, em]) => [set(lines === 1 ? Array.of : onTwoLines, em), em] as const);
  return attempts.find(([it]) => it.length === words.length) ?? attempts.at(-1) ?? [[], size];
};

// Scripts that join their letters, or run from right to left, stay in one piece: those from Hebrew on.
const pieces = (line: string): string[] => (line > '\u0590' ? [line] : line.split(' '));

// Each piece of a line is set straight at its own turn, which the eye takes for the curve; unlike
// `textPath` it needs no id, and every renderer knows it.
const lineDrawing = (
  line: string,
  fraction: number,
  outward: number,
  /** The em, as wide as the font runs. */
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

/** The words along the track; the one that holds stands out. */
export const wordsDrawing = (setting: WordSetting): TemplateResult => {
  const { current, outward, track, stretch } = setting;
  const [words, size] = fitted(setting);
  return svg`<g class="letters" part="words" font-size="${fixed(size)}">${words.map(
    ({ word, fraction, lines }) =>
      svg`<g class="${word === current ? 'held' : 'aside'}">${lines
        .toReversed()
        .map((line, i) =>
          lineDrawing(line, fraction, outward + i * leading * size, size * stretch, track),
        )}</g>`,
  )}</g>`;
};
