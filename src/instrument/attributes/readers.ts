import {
  clampBelief,
  decibelsToProbability,
  degreesToDecibels,
  degreesToProbability,
  oddsToDecibels,
  oddsToProbability,
  probabilityToOdds,
  readBelief,
  readNumber,
  type Belief,
  type BeliefUnit,
} from '../../conversions/index.js';
import { readMagnitude } from '../../conversions/magnitude.js';
import type { Reader, Reading } from './attribute.js';
import { textOf } from './warn.js';

const clamp = (value: number, min: number, max: number): Reading<number> => {
  const inside = Math.min(max, Math.max(min, value));
  return { value: inside + 0, clamped: inside !== value };
};

/** A boolean attribute, present or absent. Frameworks assign `''` for the bare attribute. */
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

/** Any value that a script assigns. */
export const anything: Reader<null> = {
  initial: null,
  expected: '',
  read: (input) => ({ value: input as null }),
};

/** A value that can be unset: by an empty text, or by null. */
export const unsettable = <T>(reader: Reader<T>): Reader<T | null> => ({
  ...(reader as Reader<T | null>),
  isNullable: true,
  read: (input) =>
    input === null || (typeof input === 'string' && !input.trim())
      ? { value: null }
      : reader.read(input),
});

/** A plain decimal number from `min` to `max`; others are clamped. */
export const number = (initial: number, min: number, max: number): Reader<number> => ({
  initial,
  expected: `a number from ${min} to ${max}`,
  read: (input) => {
    const value = typeof input === 'number' ? input : readNumber(textOf(input));
    return value === undefined || !Number.isFinite(value) ? undefined : clamp(value, min, max);
  },
});

/** The units of belief, each with the text that follows its number. A bare number is in the instrument's own unit. */
export const beliefUnits = {
  probability: '/1',
  percent: '%',
  degrees: '°',
  odds: ':1',
  decibels: 'dB',
} as const;

// Conversions from each unit that a text can have.
type Conversions = Partial<Record<BeliefUnit, (value: number) => number>>;

const toProbability: Conversions = {
  probability: Number,
  degrees: degreesToProbability,
  odds: oddsToProbability,
  decibels: decibelsToProbability,
};

const toDecibels: Conversions = {
  // Through the odds, which keeps 75% as exact as 3:1.
  probability: (p) => oddsToDecibels(probabilityToOdds(p)),
  degrees: degreesToDecibels,
  odds: oddsToDecibels,
  decibels: Number,
};

// Most texts of a page are plain decimals, which need no parser. Longer ones may be beyond the doubles.
const plainDecimal = /^-?\d{1,20}(\.\d{1,20})?$/;

const readUnit = (text: string, bare: BeliefUnit): Belief =>
  plainDecimal.test(text) ? { value: Number(text) + 0, unit: bare } : readBelief(text, bare);

const readText = (
  text: string,
  bare: BeliefUnit,
  conversions: Conversions,
): Reading<number> | undefined => {
  try {
    const { value, unit } = readUnit(text, bare);
    const inside = clampBelief(value, unit);
    return { value: conversions[unit]!(inside), clamped: inside !== value };
  } catch {
    return undefined;
  }
};

/** A belief in any unit of `readBelief`, kept as a probability; numbers outside 0 … 1 are clamped. */
export const belief = <T extends number | null>(initial: T): Reader<number | T> => ({
  initial,
  expected: 'a belief like 0.53, 53%, 43.28°, 3 dB, 3:2 or 1/3',
  read: (input) => {
    if (typeof input === 'string') return readText(input, 'probability', toProbability);
    return Number.isFinite(input) ? clamp(input as number, 0, 1) : undefined;
  },
});

const mostDecibels = 300;

const clampDecibels = ({ value, clamped }: Reading<number>): Reading<number> => {
  if (Math.abs(value) === Infinity) return { value, clamped };
  const reading = clamp(value, -mostDecibels, mostDecibels);
  return { value: reading.value, clamped: clamped || reading.clamped };
};

/** A belief in any unit of `readBelief`, kept in decibels: clamped to −300 … 300, or infinite. */
export const decibels: Reader<number> = {
  initial: 0,
  expected: 'decibels from -300 to 300 or ±Infinity, or a belief like 75%, 3:1 or 60°',
  read: (input) => {
    const reading =
      typeof input === 'string'
        ? readText(input, 'decibels', toDecibels)
        : { value: input as number };
    return typeof reading?.value === 'number' && !Number.isNaN(reading.value)
      ? clampDecibels(reading)
      : undefined;
  },
};

/** A whole number from `min` to `max`; others are rounded or clamped. */
export const whole = (initial: number, min: number, max: number): Reader<number> => {
  const reader = number(initial, min, max);
  const read = (input: unknown) => {
    const reading = reader.read(input);
    if (typeof reading !== 'object') return reading;
    const value = Math.round(reading.value);
    return { value, clamped: reading.clamped || value !== reading.value };
  };
  return { initial, expected: `a whole number from ${min} to ${max}`, read };
};

/** A function that a script assigns. */
export const callable = <T extends (...input: never[]) => unknown>(
  expected: string,
): Reader<T | null> => ({
  initial: null,
  expected,
  read: (input) => (typeof input === 'function' ? { value: input as T } : undefined),
});

/** Any positive finite number. */
export const magnitude = <T extends number | null>(initial: T): Reader<number | T> => ({
  initial,
  expected: 'a number above 0 like 42000, 3e8, 299 792 458 or 3×10^8',
  read: (input) => {
    const value = typeof input === 'number' ? input : readMagnitude(textOf(input));
    return value !== undefined && value > 0 && value < Infinity ? { value } : undefined;
  },
});
