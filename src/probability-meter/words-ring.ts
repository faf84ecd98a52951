import { svg, type TemplateResult } from 'lit';
import { probabilityToDegrees, type WordScheme } from '../conversions/index.js';
import { fixed, type Track } from '../engraving/track.js';
import { textWidth } from '../engraving/type.js';
import { toFraction, toProbability, type Mapping } from './mapping.js';

type Entry = WordScheme['words'][number];

/** A word of a scheme, where it belongs on the face. */
interface Place {
  key: string;
  text: string;
  fraction: number;
}

/** A word as it is set: on one line or two, the last one nearest to the track. */
interface SetWord extends Place {
  lines: string[];
}

/** The words in the order in which they may take room: the one that holds now, then the others. */
export interface WordSetting {
  scheme: WordScheme;
  current: string;
  translate(word: string): string;
  mapping: Mapping;
  track: Track;
  /** Where the lowest line stands, outward. */
  outward: number;
  /** The size that is wanted, and the least that can be read, in units. */
  sizes: readonly [wanted: number, least: number];
}

const leading = 1.1;
/** Between two words, in em. */
const air = 0.7;
const space = textWidth(' ');

// A band that others nest in is named in the part where none of them holds: that is where it is the word.
const middleOf = (entry: Entry, scheme: WordScheme): number => {
  if ('degrees' in entry) return 1 - entry.degrees / 90;
  const toFraction = (p: number) => 1 - probabilityToDegrees(p) / 90;
  const width = entry.to - entry.from;
  let { from, to } = entry;
  for (const other of scheme.words) {
    if ('degrees' in other || other === entry || other.to - other.from >= width) continue;
    if (other.from <= from && other.to > from) from = Math.min(to, other.to);
    if (other.to >= to && other.from < to) to = Math.max(from, other.from);
  }
  return (toFraction(from) + toFraction(to)) / 2;
};

const places = ({ scheme, translate, mapping }: WordSetting): Place[] =>
  scheme.words
    .map((entry) => ({
      key: entry.word,
      text: translate(entry.word),
      fraction: toFraction(toProbability(middleOf(entry, scheme), 'degrees'), mapping),
    }))
    .sort((a, b) => a.fraction - b.fraction);

const widest = (lines: readonly string[]): number => Math.max(...lines.map(textWidth));

/** A text on two lines, broken at the space that makes the longer one shortest. */
const broken = (text: string): string[] => {
  const words = text.split(' ');
  const breaks = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
};

const halfWidth = (word: SetWord, size: number): number => (widest(word.lines) * size) / 2;

const isClear = (a: SetWord, b: SetWord, size: number, length: number): boolean =>
  Math.abs(a.fraction - b.fraction) * length >=
  halfWidth(a, size) + halfWidth(b, size) + air * size;

const areClear = (words: readonly SetWord[], size: number, length: number): boolean =>
  words.every((word, i) => i === 0 || isClear(words[i - 1]!, word, size, length));

// The word that holds comes first, and then those with most room; the others are left out.
const thinned = (
  words: readonly SetWord[],
  current: string,
  size: number,
  length: number,
): SetWord[] => {
  const byRank = words.toSorted(
    (a, b) => Number(b.key === current) - Number(a.key === current) || nearEven(a) - nearEven(b),
  );
  return byRank.reduce<SetWord[]>(
    (kept, word) => (kept.every((it) => isClear(it, word, size, length)) ? [...kept, word] : kept),
    [],
  );
};

const nearEven = ({ fraction }: Place): number => Math.abs(fraction - 0.5);

/** The words as large as they fit: on one line, on two, smaller, and in the end fewer. */
export const setWords = (setting: WordSetting): { size: number; words: SetWord[] } => {
  const [wanted, least] = setting.sizes;
  const length = setting.track.length(setting.outward);
  const all = places(setting);
  const inOneLine = all.map((place) => ({ ...place, lines: [place.text] }));
  const inTwoLines = all.map((place) => ({ ...place, lines: broken(place.text) }));
  for (const size of [wanted, (wanted + least) / 2, least]) {
    for (const words of [inOneLine, inTwoLines]) {
      if (areClear(words, size, length)) return { size, words };
    }
  }
  return { size: least, words: thinned(inTwoLines, setting.current, least, length) };
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff]/;

// Each word of a line is set straight at its own turn, which the eye takes for the curve; unlike
// `textPath` it needs no id and every renderer knows it. Joined scripts stay in one piece.
const pieces = (line: string): string[] => (rightToLeft.test(line) ? [line] : line.split(' '));

const lineDrawing = (
  line: string,
  fraction: number,
  outward: number,
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
    return svg`<text textLength="${fixed(width)}" transform="translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(track.turn(middle))})">${piece}</text>`;
  });
};

const wordDrawing = (word: SetWord, size: number, setting: WordSetting): TemplateResult => {
  const last = word.lines.length - 1;
  const isCurrent = word.key === setting.current;
  return svg`<g class="${isCurrent ? 'word current' : 'word quiet'}">${word.lines.map((line, i) =>
    lineDrawing(
      line,
      word.fraction,
      setting.outward + (last - i) * leading * size,
      size,
      setting.track,
    ),
  )}</g>`;
};

/** The words along the track; the one that holds stands out. */
export const wordsDrawing = (setting: WordSetting): TemplateResult => {
  const { size, words } = setWords(setting);
  return svg`<g part="words" font-size="${fixed(size)}" text-anchor="middle">${words.map((word) => wordDrawing(word, size, setting))}</g>`;
};
