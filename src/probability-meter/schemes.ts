import { kent, type WordScheme } from '../conversions/index.js';
import { icd203, ipcc } from '../conversions/schemes.js';
import type { Reader } from '../instrument/attributes/attribute.js';
import { textOf } from '../instrument/attributes/warn.js';

/** The built-in schemes of words. */
export const schemes = { kent, 'icd-203': icd203, ipcc } as const;

/** The name of a built-in scheme. */
export type SchemeName = keyof typeof schemes;

/** Parses the name of a built-in scheme; the bare attribute means Kent's. Other text is refused. */
export const schemeName: Reader<SchemeName | null> = {
  initial: null,
  expected: 'kent, icd-203 or ipcc',
  read: (input) => {
    // Astro writes a bare name as the text "true".
    const name = input === '' || input === true || input === 'true' ? 'kent' : input;
    if (name === false) return { value: null };
    return Object.hasOwn(schemes, textOf(name)) ? { value: name as SchemeName } : undefined;
  },
};

const mostWords = 30;

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

const isEntry = (
  entry: { word?: unknown; degrees?: unknown; from?: unknown; to?: unknown } | null,
): boolean =>
  typeof entry?.word === 'string' &&
  (isWithin(entry.degrees, 0, 90) ||
    (isWithin(entry.from, 0, 1) && isWithin(entry.to, Number(entry.from), 1)));

/** Validates a scheme that the page gives as data; a bad one is refused. */
export const schemeReader: Reader<WordScheme | null> = {
  initial: null,
  expected: `{words: [{word, degrees} or {word, from, to}, …]}, at most ${mostWords} words`,
  read: (input) => {
    const { words } = input as Partial<WordScheme>;
    const isGood =
      Array.isArray(words) && words.length > 0 && words.length <= mostWords && words.every(isEntry);
    return isGood ? { value: input as WordScheme } : undefined;
  },
};
