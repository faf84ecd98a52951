import { gradations, type Gradation } from '../../engraving/gradations.js';
import { setOnLine, type LineText } from '../../engraving/label-layout.js';
import { textWidth } from '../../engraving/text-width.js';
import { leastGapPixels, nearest } from '../face/marks.js';
import type { Band } from '../face/plan.js';
import { onRing } from '../reading/setting.js';
import type { GaugeMark } from '../scales/gauges.js';
import { numberText } from '../scales/number-text.js';
import { endsOf, type Scale } from '../scales/scale.js';
import type { View } from './view.js';

/** A text in a row of the lens, with its middle at `at`. */
export interface RowText extends LineText {
  readonly text: string;
  readonly size: number;
}

/** The part of a scale that is in the lens. */
export interface Row {
  readonly band: Band;
  /** The x coordinates of the marks, by level. */
  readonly marks: readonly (readonly number[])[];
  readonly numbers: readonly RowText[];
  readonly complements: readonly RowText[];
  readonly gauges: readonly { readonly gauge: GaugeMark; readonly at: number }[];
  readonly letters: readonly RowText[];
}

/** A value with a numeral in the lens, or an end of a scale, which may have none. */
interface Stop extends Gradation {
  readonly isEnd?: boolean;
}

interface Mark extends Gradation {
  readonly at: number;
  /** The turn of the ring that the mark is on, relative to the first. */
  readonly turn: number;
}

// In em: the distance of numerals, which has room for the longest.
const numberEms = 5;
const small = 0.82;
const gapEms = 0.25;
// Some fonts set small text wider.
const wide = 1.08;

const kept = new WeakMap<Scale, { readonly gap: number; readonly stops: readonly Stop[] }>();

// A scale with its own notation, such as hours and minutes, may round. A numeral would then stand for another value.
const isExact = ({ written, typed }: Scale, value: number): boolean => {
  if (!written) return true;
  const turns = Math.log10((typed?.(written(value)) ?? NaN) / value);
  return Math.abs(turns - Math.round(turns)) < 1e-9;
};

const madeStops = (scale: Scale, gap: number): Stop[] => {
  const isWritable = ({ value }: Gradation) =>
    scale.numbered.includes(value) || isExact(scale, value);
  const ends = scale.ends
    .filter((end) => !scale.numbered.includes(end))
    .map((value) => ({ value, position: scale.position(value), level: 0 as const, isEnd: true }));
  return [...gradations(scale, gap).filter(isWritable), ...ends].sort(
    (one, other) => one.position - other.position,
  );
};

/** The values with numerals on a scale. They follow the rule of its marks, with a gap that has room for texts. */
const stopsOn = (scale: Scale, gap: number): readonly Stop[] => {
  const last = kept.get(scale);
  if (last?.gap === gap) return last.stops;
  const stops = madeStops(scale, gap);
  kept.set(scale, { gap, stops });
  return stops;
};

/** The marks between two positions: those with numerals, and between them the finest steps that have room. */
const marksFrom = (
  scale: Scale,
  stops: readonly Stop[],
  gap: number,
  [from, to]: readonly [number, number],
): Gradation[] => {
  const first = Math.max(
    0,
    stops.findLastIndex(({ position }) => position <= from),
  );
  const last = stops.findIndex(({ position }) => position >= to);
  const near = stops.slice(first, last < 0 ? undefined : last + 1);
  const ends = endsOf([...near.map(({ value }) => value)].sort((a, b) => a - b));
  const numbered = near
    .filter(({ isEnd }) => !isEnd)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  return gradations({ position: scale.position, numbered, ends }, gap).filter(
    ({ position }) => position >= from && position <= to,
  );
};

/** The position of the hairline on the line of a band. */
const hairlineOn = ({ on }: Band, { stand }: View): number =>
  stand.cursor - (on === 'slide' ? stand.slide : 0);

// On a ring, the lens may show both sides of the index.
const turnsIn = ({ isRing }: View): readonly number[] => (isRing ? [-1, 0, 1] : [0]);

const onTurn = (position: number, { isRing }: View): number =>
  isRing ? onRing(position) : position;

/**
 * The x coordinates of a position in the lens, while another position is under the hairline. On a ring there is one
 * for each visible turn.
 */
export const placesAt = (position: number, under: number, view: View): number[] => {
  const { hairline, length, inside, right } = view;
  return turnsIn(view)
    .map((turn) => hairline + (position + turn - onTurn(under, view)) * length)
    .filter((at) => at >= inside - 1e-6 && at <= right + 1e-6);
};

// The end of a ring is its beginning. Of two marks that are too near there, the longer one stays, or else the one at
// the beginning.
const withoutSeam = (marks: readonly Mark[]): Mark[] => {
  const ordered = marks.toSorted((one, other) => one.at - other.at);
  const isBeaten = (mark: Mark, other?: Mark) => {
    if (!other || other.turn === mark.turn) return false;
    const isNear = Math.abs(mark.at - other.at) < nearest * leastGapPixels;
    const isLess = other.level - mark.level || other.turn - mark.turn;
    return isNear && isLess > 0;
  };
  return ordered.filter(
    (mark, i) => !isBeaten(mark, ordered[i - 1]) && !isBeaten(mark, ordered[i + 1]),
  );
};

const marksIn = (band: Band, view: View): Mark[] => {
  const { scale, line } = band;
  const { length, hairline, inside, right, em } = view;
  const here = onTurn(hairlineOn(band, view), view);
  const stops = stopsOn(scale, (numberEms * em * line.stretch) / length);
  const gap = leastGapPixels / length;
  const start = (line.start ?? -Infinity) - 1e-9;
  const marks = turnsIn(view).flatMap((turn) => {
    const [from, to] = [inside, right].map((x) => here - turn + (x - hairline) / length);
    const window = [Math.max(from, start), to] as const;
    return marksFrom(scale, stops, gap, window).map((mark) => ({
      ...mark,
      turn,
      at: hairline + (mark.position + turn - here) * length,
    }));
  });
  return view.isRing ? withoutSeam(marks) : marks;
};

/** The numerals of the second row, each to the left of the main numeral of its mark. */
const complementsOf = (
  { complement }: Scale,
  main: readonly Mark[],
  textAt: TextAt,
  numberOf: (mark: Mark) => RowText,
): RowText[] => {
  if (!complement) return [];
  return main.map((mark) => {
    const beside = textAt(String(complement(mark.value)), mark.at);
    const apart = (beside.width + numberOf(mark).width) / 2 + beside.size / 2;
    return { ...beside, at: mark.at - apart };
  });
};

type TextAt = (text: string, at: number, isMain?: boolean) => RowText;

const textsIn =
  ({ line }: Band, { em }: View): TextAt =>
  (text, at, isMain = false) => {
    const size = isMain ? em : small * em;
    return { text, at, size, width: textWidth(text) * size * line.stretch * wide };
  };

/** The texts that have room. The most important ones come first. */
const setIn = (texts: readonly RowText[], { em, inside, right }: View): ReadonlySet<RowText> => {
  const isInside = ({ at, width }: RowText) =>
    at - width / 2 >= inside + 1 && at + width / 2 <= right - 1;
  const groups = texts.filter(isInside).map((text) => [text]);
  return new Set(setOnLine(groups, gapEms * em));
};

/** The part of a scale in the lens, engraved for its length there. */
export const rowOf = (band: Band, view: View): Row => {
  const { scale } = band;
  const marks = marksIn(band, view);
  const textAt = textsIn(band, view);
  const isMain = ({ value }: Mark) => scale.numbered.includes(value);
  const numberOf = (mark: Mark) => textAt(numberText(scale, mark.value), mark.at, isMain(mark));
  const numbered = marks.filter(({ level }) => level === 3);
  const main = numbered.filter(isMain);
  const gauges = scale.gauges.flatMap((gauge) =>
    placesAt(scale.position(gauge.value), hairlineOn(band, view), view).map((at) => ({
      gauge,
      at,
    })),
  );
  const complements = complementsOf(scale, main, textAt, numberOf);
  const letters = gauges.map(({ gauge, at }) => textAt(gauge.sign, at));
  const [first, last] = [main, numbered.filter((mark) => !isMain(mark))].map((some) =>
    some.map(numberOf),
  );
  const set = setIn([...first, ...complements, ...letters, ...last], view);
  const isSet = (text: RowText) => set.has(text);
  return {
    ...{ band, gauges },
    marks: [0, 1, 2, 3].map((level) =>
      marks.filter((mark) => mark.level === level).map(({ at }) => at),
    ),
    numbers: [...first, ...last].filter(isSet),
    complements: complements.filter(isSet),
    letters: letters.filter(isSet),
  };
};
