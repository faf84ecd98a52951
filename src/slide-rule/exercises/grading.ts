import { decimalsOf, uncertainty, type Seen } from '../reading/sentence.js';
import { hairlineAt, readingOn, timesTen, type Setting } from '../reading/setting.js';
import type { Plan as Face } from '../face/plan.js';
import type { Scale } from '../scales/scale.js';
import type { Plan } from '../solving/plan.js';
import type { CalculationQuestion, Way } from './questions.js';

/** The grade of an answer. */
export interface Grade {
  /** The scale with the answer. */
  readonly scale: Scale;
  readonly answer: number;
  readonly exact: number;
  /** The relative error of the answer, and the largest one that counts as right. */
  readonly error: number;
  readonly most: number;
  readonly isRight: boolean;
}

// Tolerance for rounding errors.
const dust = 1e-9;

const gradeOf = (scale: Scale, answer: number, exact: number, most: number): Grade => {
  const error = Math.abs(answer - exact) / (Math.abs(exact) || 1);
  return { scale, answer, exact, error, most, isRight: error <= most + dust };
};

// The largest relative error that counts as a miss across an index.
const nearIndex = 0.1;

// The decade of a value on a scale and its continuations, which repeat it. The end of the scale is still on it.
const decadeOn = (scale: Scale, value: number): number => {
  const position = scale.position(value);
  return position >= 1 && position <= 1 + dust ? 0 : Math.floor(position + dust);
};

/**
 * A number with the power of ten of the exact value, as a scale has only the digits: 1 for 5.7. Close to an index it may
 * be in the next decade: 10 for 9.98.
 */
const inDecadeOf = (exact: number, value: number, scale: Scale): number => {
  const decades = decadeOn(scale, exact) - decadeOn(scale, value);
  if (!scale.power || !Number.isFinite(decades)) return value;
  const [same, ...others] = [0, 1, -1].map((more) =>
    timesTen(value, (decades + more) * scale.power),
  );
  const isNear = (number: number) => Math.abs(number - exact) <= nearIndex * Math.abs(exact);
  return others.find(isNear) ?? same;
};

const halfPixel = 0.5;

/** The length of a scale on a face, in px. A scale of the other face is as long as the shortest of this one. */
const lengthOf = ({ bands }: Face, scale: Scale): number => {
  const found = bands.find((band) => band.scale === scale);
  return found?.line.length ?? Math.min(...bands.map(({ line }) => line.length));
};

const gradeOn = (scale: Scale, value: number, { value: exact, spread }: Plan, face: Face): Grade =>
  gradeOf(scale, inDecadeOf(exact, value, scale), exact, spread(halfPixel / lengthOf(face, scale)));

const settingsOf = ({ plan, at }: Way, setting: Setting, face: Face): Grade[] =>
  at.map(({ scale, on }) => {
    const read = readingOn(scale, on, setting)?.value;
    // Beyond its end, the scale is continued.
    return gradeOn(scale, read ?? scale.value(hairlineAt(scale, on, setting)), plan, face);
  });

// A quotient is at the index of the slide, before the hairline is moved there.
const atIndex = ({ plan, at }: Way, { slide }: Setting, face: Face): Grade[] =>
  at
    .filter(({ scale, on }) => on === 'body' && scale.name === 'D')
    .map(({ scale }) => gradeOn(scale, slide, plan, face));

/** Grades the setting of a rule as an answer: each setting and the reading may be half a pixel off. */
export const gradeSetting = (
  { kind, ways }: CalculationQuestion,
  setting: Setting,
  face: Face,
): Grade => {
  const grades = ways.flatMap((way) => [
    ...settingsOf(way, setting, face),
    ...(kind === 'divide' ? atIndex(way, setting, face) : []),
  ]);
  return grades.find(({ isRight }) => isRight) ?? grades[0];
};

/** Grades a typed reading: it may be off by half a pixel plus half of the last digit that the engraving supports. */
export const gradeReading = (seen: Seen, exact: number, typed: number): Grade => {
  const { scale } = seen;
  const most = uncertainty(seen) + 0.5 * 10 ** -decimalsOf(seen);
  const answer = inDecadeOf(exact, typed, scale);
  return gradeOf(scale, answer, exact, most / (Math.abs(exact) || 1));
};
