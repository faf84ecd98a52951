import {
  clampBelief,
  decibelsToProbability,
  degreesToProbability,
  oddsToProbability,
  readBelief,
  readNumber,
  type BeliefUnit,
} from '../conversions/index.js';
import type { Reader, Reading } from './attribute.js';
import { textOf } from './warn.js';

const clamp = (value: number, min: number, max: number): Reading<number> => {
  const inside = Math.min(max, Math.max(min, value));
  return { value: inside + 0, clamped: inside !== value };
};

/** A boolean attribute: there or not. Frameworks assign `''` for the bare attribute. */
export const flag: Reader<boolean> = {
  initial: false,
  expected: 'the bare attribute, or none',
  read: (input) => ({ value: input === '' || Boolean(input) }),
};

/** One of a few words; the first is the initial one. */
export const choice = <T extends string>(...words: readonly [T, ...T[]]): Reader<T> => ({
  initial: words[0],
  expected: `one of ${words.join(', ')}`,
  read: (input) => (words.includes(input as T) ? { value: input as T } : undefined),
});

/** Any text. */
export const text: Reader<string> = {
  initial: '',
  expected: 'text',
  read: (input) => (typeof input === 'string' ? { value: input } : undefined),
};

/** Whatever a script assigns. */
export const anything: Reader<null> = {
  initial: null,
  expected: '',
  read: (input) => ({ value: input as null }),
};

/** A plain decimal number from `min` to `max`. */
export const number = (initial: number, min: number, max: number): Reader<number> => ({
  initial,
  expected: `a number from ${min} to ${max}`,
  read: (input) => {
    const value = typeof input === 'number' ? input : readNumber(textOf(input));
    return value === undefined || !Number.isFinite(value) ? undefined : clamp(value, min, max);
  },
});

/** The units of belief as an instrument has them, and what stands behind a number of each in text. */
export const beliefUnits = {
  probability: '',
  percent: '%',
  degrees: '°',
  odds: ':1',
  decibels: 'dB',
} as const;

// The units that a text can say.
const toProbability: Partial<Record<BeliefUnit, (value: number) => number>> = {
  probability: Number,
  degrees: degreesToProbability,
  odds: oddsToProbability,
  decibels: decibelsToProbability,
};

const readText = (text: string): Reading<number> | undefined => {
  try {
    const { value, unit } = readBelief(text);
    const inside = clampBelief(value, unit);
    return { value: toProbability[unit]!(inside), clamped: inside !== value };
  } catch {
    return undefined;
  }
};

/** A belief in any unit that `readBelief` knows, kept as a probability in [0, 1]. */
export const belief = <T extends number | null>(initial: T): Reader<number | T> => ({
  initial,
  expected: 'a belief like 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3',
  read: (input) => {
    if (typeof input === 'string') return readText(input);
    return Number.isFinite(input) ? clamp(input as number, 0, 1) : undefined;
  },
});
