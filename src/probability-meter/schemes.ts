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
  expected: `one of ${Object.keys(schemes).join(', ')}, or the bare attribute`,
  read: (input) => {
    if (input === '' || input === true) return { value: 'kent' };
    if (input === false) return { value: null };
    return Object.hasOwn(schemes, String(input)) ? { value: input as SchemeName } : undefined;
  },
};

const mostWords = 30;
const longestWord = 60;

type Entry = WordScheme['words'][number];

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && value >= 0 && value <= most;

const isEntry = (entry: unknown): entry is Entry => {
  if (typeof entry !== 'object' || entry === null) return false;
  const { word, degrees, from, to } = entry as Record<string, unknown>;
  if (typeof word !== 'string' || word.length > longestWord) return false;
  return isWithin(degrees, 90) || (isWithin(from, 1) && isWithin(to, 1) && from! <= to!);
};

/** Checks a scheme that a page gives as data. */
export const schemeReader: Reader<WordScheme | null> = {
  initial: null,
  expected: `a scheme {words: [{word, degrees} or {word, from, to}, …]} of at most ${mostWords} words`,
  read: (input) => {
    if (typeof input !== 'object' || input === null) return undefined;
    const { words } = input as Partial<WordScheme>;
    const isGood = Array.isArray(words) && words.length <= mostWords && words.every(isEntry);
    return isGood ? { value: input as WordScheme } : undefined;
  },
};
