import { kent, type WordScheme } from '../conversions/index.js';
import { icd203, ipcc } from '../conversions/schemes.js';
import type { Reader } from '../instrument/attribute.js';

/** The schemes that ship. */
export const schemes = { kent, 'icd-203': icd203, ipcc } as const;

/** The name of a scheme that ships. */
export type SchemeName = keyof typeof schemes;

/** Reads a scheme's name; the bare attribute is Kent's. */
export const schemeName: Reader<SchemeName | null> = {
  initial: null,
  expected: 'kent, icd-203 or ipcc',
  read: (input) => {
    const name = input === '' || input === true ? 'kent' : input;
    if (name === false) return { value: null };
    return Object.hasOwn(schemes, String(name)) ? { value: name as SchemeName } : undefined;
  },
};

const mostWords = 30;

const isWithin = (value: unknown, most: number): boolean =>
  Number(value) >= 0 && Number(value) <= most;

const isEntry = (
  entry: { word?: unknown; degrees?: unknown; from?: unknown; to?: unknown } | null,
): boolean =>
  typeof entry?.word === 'string' &&
  (isWithin(entry.degrees, 90) || (isWithin(entry.from, 1) && isWithin(entry.to, 1)));

/** Checks a scheme that a page gives as data. */
export const schemeReader: Reader<WordScheme | null> = {
  initial: null,
  expected: `{words: [{word, degrees} or {word, from, to}, …]}, at most ${mostWords} words`,
  read: (input) => {
    const { words } = input as Partial<WordScheme>;
    const isGood = Array.isArray(words) && words.length <= mostWords && words.every(isEntry);
    return isGood ? { value: input as WordScheme } : undefined;
  },
};
