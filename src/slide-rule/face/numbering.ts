import type { Gradation } from '../../engraving/gradations.js';
import { setOnLine, type LineText } from '../../engraving/label-layout.js';
import { textWidth } from '../../engraving/text-width.js';
import { wholes } from '../../engraving/ticks.js';
import type { GaugeMark } from '../scales/gauges.js';
import { isAt, marksOf, type Line } from './marks.js';
import { numberText } from '../scales/number-text.js';
import type { Scale } from '../scales/scale.js';

/** A text on a line: a numeral, the letter of a gauge mark, or the name of a scale. */
export interface Engraving extends LineText {
  text: string;
  /** From 0 to 1 along the line. */
  position: number;
  size: number;
}

/** A gauge mark, with its letter if there is room for it. */
export interface EngravedGauge {
  gauge: GaugeMark;
  position: number;
  letter?: Engraving;
}

/** Everything that is engraved for one scale on a line. */
export interface EngravedScale {
  marks: readonly Gradation[];
  numbers: readonly Engraving[];
  gauges: readonly EngravedGauge[];
  /** The numerals of the second row, each before that of the first. */
  complements: readonly Engraving[];
  /** The name of the scale; only on a ring, which has no margin for it. */
  name?: Engraving;
}

// Second numerals and letters are smaller than the first. The larger the first, the smaller the ratio, but all
// stay legible.
const [small, smaller] = [0.8, 0.6];
const [smallest, medium, legible] = [9, 10, 6.5];
const halfEm = 0.5;
// Bold text is wider.
const bold = 1.12;
// Gauge marks are drawn without their letter on a line of this length (in px) or more. The first two are always
// drawn.
const [alwaysMarked, leastLengthOfAll] = [2, 900];

// Some renderers place small letters on whole pixels. This widens a text the more, the smaller it is.
const widthOf = (text: string, size: number, { stretch }: Line): number =>
  textWidth(text) * size * stretch * (1 + Math.max(0, smallest - size) / 10);

const textOn = (line: Line, text: string, position: number, size: number): Engraving => {
  const width = widthOf(text, size, line);
  return { text, position, size, width, at: position * line.textLength };
};

const smallOn = ({ em }: Line): number =>
  Math.max(Math.min(em, legible), Math.min(small * em, Math.max(medium, smaller * em)));

const numberOn = (scale: Scale, line: Line, { value, position, level }: Gradation): Engraving =>
  textOn(line, numberText(scale, value), position, level === 3 ? line.em : smallOn(line));

/** Whether the values of a scale fall clockwise or from left to right. */
export const falls = ({ span }: Scale): boolean => span[0] > span[1];

/** The name of a scale as engraved, with an arrow if its values fall. */
export const nameOf = (scale: Scale): string => (falls(scale) ? `←${scale.name}` : scale.name);

const isPowerOfTen = (value: number): boolean =>
  Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;

const isRound = ({ value }: Gradation): boolean => /^0?[.0]*[25]0*$/.test(String(value));

const isIndex = (mark: Gradation): boolean =>
  isPowerOfTen(mark.value) || isAt(0)(mark) || isAt(1)(mark);

/** Groups neighbours that pass a test into runs. */
const runs = <T>(items: readonly T[], test: (item: T) => boolean): T[][] =>
  items.reduce<T[][]>(
    (all, item) => {
      if (test(item)) all.at(-1)!.push(item);
      else if (all.at(-1)!.length > 0) all.push([]);
      return all;
    },
    [[]],
  );

const isMiddle = (marks: readonly Gradation[], i: number): boolean => {
  const isNumbered = ({ level }: Gradation) => level === 3;
  const next = marks.slice(i).find(isNumbered);
  const last = marks.slice(0, i).findLast(isNumbered);
  return Boolean(next && last) && Math.abs(next!.value + last!.value - 2 * marks[i].value) < 1e-9;
};

/** Whether successive texts have room between them. */
const haveRoom = (line: Line, texts: readonly Engraving[]): boolean =>
  texts.every((text, i) => {
    const last = texts[i - 1];
    if (!last) return true;
    return Math.abs(text.at - last.at) >= (text.width + last.width) / 2 + halfEm * line.em;
  });

// The number of significant digits of a value.
const figuresOf = ({ value }: Gradation): number =>
  value
    .toPrecision(9)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

const withFewestFigures = (marks: readonly Gradation[]): Gradation[] => {
  const fewest = Math.min(...marks.map(figuresOf));
  return marks.filter((mark) => figuresOf(mark) === fewest);
};

// Single tenths would look like mistakes: the tenths between two neighbours are all set, or none. A gauge mark
// may take the place of one. On a long line the marks between tenths are as long as those at tenths.
const tenthsOf = (line: Line, marks: readonly Gradation[], numberAt: NumberAt): Engraving[] =>
  runs(
    marks.filter(({ level }) => level > 1),
    ({ level }) => level === 2,
  ).flatMap((run) => {
    const choices = [run, withFewestFigures(run)].map((choice) => choice.map(numberAt));
    return choices.find((choice) => haveRoom(line, choice)) ?? [];
  });

type NumberAt = (mark: Gradation) => Engraving;

const every = <T>(run: readonly T[], stride: number): T[] => run.filter((_, i) => i % stride === 0);

// Candidates for a run without room for all: most of it from one end, every second, every third, or fewer from
// one end.
const selectionsOf = <T>(run: readonly T[]): (readonly T[])[] => {
  const shorter = run.slice(1).map((_, i) => run.length - 1 - i);
  const fromEnds = shorter.flatMap((count) => [run.slice(0, count), run.slice(-count)]);
  const most = fromEnds.filter(({ length }) => length > run.length / 2);
  return [run, ...most, every(run, 2), every(run, 3), ...fromEnds];
};

// In order of importance: the indices, twos and fives, then the other digits.
const digitsOf = (numbered: readonly Gradation[]): (readonly Gradation[])[] => {
  const indexes = numbered.filter(isIndex);
  const round = numbered.filter((mark) => isRound(mark) && !isIndex(mark));
  const others = runs(numbered, (mark) => !isIndex(mark) && !isRound(mark));
  return [...[...indexes, ...round].map((mark) => [mark]), ...others.flatMap(selectionsOf)];
};

// Groups of marks by their significant digits, the fewest first.
const tiersOf = (numbered: readonly Gradation[]): Gradation[][] =>
  [...new Set(numbered.map(figuresOf))]
    .sort((a, b) => a - b)
    .map((figures) => numbered.filter((mark) => figuresOf(mark) === figures));

// A numeral of the second row is placed before that of the same mark.
const complementsOf = (
  { complement }: Scale,
  line: Line,
  numbered: readonly Gradation[],
  numberAt: NumberAt,
): Engraving[] => {
  if (!complement) return [];
  return numbered.map((mark) => {
    const beside = textOn(line, String(complement(mark.value)), mark.position, smallOn(line));
    const at = beside.at - (beside.width + numberAt(mark).width + 1.01 * line.em) / 2;
    return { ...beside, at, position: at / line.textLength };
  });
};

const lettersOf = (scale: Scale, line: Line): Engraving[] =>
  scale.gauges.map(({ sign, value }) => textOn(line, sign, scale.position(value), smallOn(line)));

const isFree = (line: Line, text: Engraving, others: readonly Engraving[]): boolean =>
  setOnLine([others, [text]], halfEm * line.em, line.textLength).includes(text);

// A name is placed before the index: as near as all numerals let it, or else as near as those with the fewest
// digits do.
const nameOn = (scale: Scale, line: Line, tiers: readonly (readonly Engraving[])[]): Engraving => {
  const at = (steps: number): Engraving => {
    const name = textOn(line, nameOf(scale), 0, smallOn(line));
    const width = bold * name.width;
    const before = 1.2 * line.em + width / 2 + (steps * line.em) / 4;
    const position = 1 - before / line.textLength;
    return { ...name, width, position, at: position * line.textLength };
  };
  const steps = wholes(0, 59);
  const firstFree = (digits: readonly Engraving[]) =>
    steps.find((count) => digits.every((digit) => isFree(line, at(count), [digit])));
  return at(firstFree(tiers.flat()) ?? firstFree(tiers[0]) ?? 0);
};

const gaugesOn = (scale: Scale, line: Line, set: readonly Engraving[]): EngravedGauge[] =>
  lettersOf(scale, line)
    .map((text, i) => ({
      gauge: scale.gauges[i],
      position: text.position,
      letter: set.find((other) => other.text === text.text && other.at === text.at),
    }))
    .filter(({ letter }, i) => letter ?? (i < alwaysMarked || line.length >= leastLengthOfAll));

/**
 * Engraves a scale: its gradations, and the numerals and letters that have room. The most important come first:
 * digits, then gauge marks, halves and tenths.
 */
export const engrave = (scale: Scale, line: Line): EngravedScale => {
  const marks = marksOf(scale, line);
  const numberAt: NumberAt = (mark) => numberOn(scale, line, mark);
  const numbered = marks.filter(({ level }) => level === 3);
  const tiers = tiersOf(numbered).map((tier) => tier.map(numberAt));
  const name = line.isRing ? nameOn(scale, line, tiers) : undefined;
  const letters = lettersOf(scale, line);
  const middle = marks.filter((mark, i) => mark.level === 2 && isMiddle(marks, i));
  const complements = complementsOf(scale, line, numbered, numberAt);
  const single = [
    ...complements,
    ...letters,
    ...middle.map(numberAt),
    ...tenthsOf(line, marks, numberAt),
  ];
  const groups = [
    name ? [name] : [],
    ...tiersOf(numbered)
      .flatMap(digitsOf)
      .map((run) => run.map(numberAt)),
    ...single.map((text) => [text]),
  ];
  const set = setOnLine(groups, halfEm * line.em, line.isRing ? line.textLength : Infinity);
  const others = [...complements, ...letters, name];
  const isSet = (text: Engraving) => set.includes(text);
  return {
    ...{ marks, name },
    numbers: set.filter((text) => !others.includes(text)),
    complements: complements.filter(isSet),
    gauges: gaugesOn(scale, line, set),
  };
};
