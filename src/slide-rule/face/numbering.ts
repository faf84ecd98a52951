import type { Gradation } from '../../engraving/gradations.js';
import { setOnLine, type LineText } from '../../engraving/label-layout.js';
import { textWidth } from '../../engraving/text-width.js';
import type { GaugeMark } from '../scales/gauges.js';
import { isAt, marksOf, type Line } from './marks.js';
import { numberText } from '../scales/number-text.js';
import type { Scale } from '../scales/scale.js';

/** A number, a gauge mark's letter or a scale's name, where it stands along the line. */
export interface Engraving extends LineText {
  text: string;
  /** From 0 to 1 along the line. */
  position: number;
  size: number;
}

/** A constant's mark, and its letter if there is room for it. */
export interface EngravedGauge {
  gauge: GaugeMark;
  position: number;
  letter?: Engraving;
}

/** All that is engraved of a scale on a line. */
export interface EngravedScale {
  marks: readonly Gradation[];
  numbers: readonly Engraving[];
  gauges: readonly EngravedGauge[];
  /** The second row's, before those of the first. */
  complements: readonly Engraving[];
  /** On a ring, which has no margin for it. */
  name?: Engraving;
}

// Second digits and letters are smaller, the more so the larger the first ones are; but as long as they can be read.
const [small, smaller] = [0.8, 0.6];
const [smallest, medium, legible] = [9, 10, 6.5];
const halfEm = 0.5;
// Bold ones run wider.
const bold = 1.12;
// Constants are marked without a letter too, if there is room for marks, and the first two always.
const [alwaysMarked, leastLengthOfAll] = [2, 900];

// Some set small letters on whole pixels, and the smaller they are, the wider they run by that.
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

/** Whether its values fall clockwise or from left to right. */
export const falls = ({ span }: Scale): boolean => span[0] > span[1];

/** A scale's letters; with an arrow where it runs the other way. */
export const nameOf = (scale: Scale): string => (falls(scale) ? `←${scale.name}` : scale.name);

const isPowerOfTen = (value: number): boolean =>
  Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;

const isRound = ({ value }: Gradation): boolean => /^0?[.0]*[25]0*$/.test(String(value));

const isIndex = (mark: Gradation): boolean =>
  isPowerOfTen(mark.value) || isAt(0)(mark) || isAt(1)(mark);

/** Runs of neighbours that pass a test, cut where one does not. */
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

/** Whether texts that follow one another have room between them. */
const haveRoom = (line: Line, texts: readonly Engraving[]): boolean =>
  texts.every((text, i) => {
    const last = texts[i - 1];
    if (!last) return true;
    return Math.abs(text.at - last.at) >= (text.width + last.width) / 2 + halfEm * line.em;
  });

// Single tenths would look forgotten: those between two neighbours are there together, but for one or the other that
// a gauge mark stands in the place of.
const tenthsOf = (line: Line, marks: readonly Gradation[], numberAt: NumberAt): Engraving[] =>
  runs(
    marks.filter(({ level }) => level > 1),
    ({ level }) => level === 2,
  )
    .map((run) => run.map(numberAt))
    .filter((run) => haveRoom(line, run))
    .flat();

type NumberAt = (mark: Gradation) => Engraving;

const every = <T>(run: readonly T[], stride: number): T[] => run.filter((_, i) => i % stride === 0);

// Where there is no room for all of a run: as many as there is room for from one of its ends, or every second or third.
const selectionsOf = <T>(run: readonly T[]): (readonly T[])[] => {
  const shorter = run.slice(1).map((_, i) => run.length - 1 - i);
  const fromEnds = shorter.flatMap((count) => [run.slice(0, count), run.slice(-count)]);
  const most = fromEnds.filter(({ length }) => length > run.length / 2);
  return [run, ...most, every(run, 2), every(run, 3), ...fromEnds];
};

// How many figures it takes to write a value.
const figuresOf = ({ value }: Gradation): number =>
  value
    .toPrecision(9)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

// The index first, twos and fives, then the other digits.
const digitsOf = (numbered: readonly Gradation[]): (readonly Gradation[])[] => {
  const indexes = numbered.filter(isIndex);
  const round = numbered.filter((mark) => isRound(mark) && !isIndex(mark));
  const others = runs(numbered, (mark) => !isIndex(mark) && !isRound(mark));
  return [...[...indexes, ...round].map((mark) => [mark]), ...others.flatMap(selectionsOf)];
};

// What takes fewer figures comes first.
const tiersOf = (numbered: readonly Gradation[]): Gradation[][] =>
  [...new Set(numbered.map(figuresOf))]
    .sort((a, b) => a - b)
    .map((figures) => numbered.filter((mark) => figuresOf(mark) === figures));

// A number of the second row stands before its mark's own.
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

// A name stands before the index, as near to it as all numbered digits let it, or else those that take the fewest
// figures.
const nameOn = (scale: Scale, line: Line, tiers: readonly (readonly Engraving[])[]): Engraving => {
  const at = (steps: number): Engraving => {
    const name = textOn(line, nameOf(scale), 0, smallOn(line));
    const width = bold * name.width;
    const before = 1.2 * line.em + width / 2 + (steps * line.em) / 4;
    const position = 1 - before / line.textLength;
    return { ...name, width, position, at: position * line.textLength };
  };
  const steps = Array.from({ length: 60 }, (_, i) => i);
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
 * Engraves a scale: its gradations, and of its numbers and letters those that have room: the most important first,
 * which are digits, gauge marks, halves and then tenths.
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
