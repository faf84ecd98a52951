import { parseArgs } from 'node:util';
import type { Attribute, Instrument } from './manifest.js';

const isFlag = ({ type }: Attribute): boolean => type.text === 'boolean';

/** What a page says of any element, and a picture shows. */
const borrowed = ['lang', 'aria-label'];

type Options = Record<string, { type: 'string' | 'boolean' }>;

const optionsOf = ({ attributes }: Instrument): Options =>
  Object.fromEntries([
    ...borrowed.map((name) => [name, { type: 'string' }] as const),
    ...attributes.map((it) => [it.name, { type: isFlag(it) ? 'boolean' : 'string' }] as const),
  ]);

/** Every option with its text: `--decibels -3` has one with a sign, and `--words --readout` an empty one. */
const withTexts = (words: readonly string[], options: Options): string[] => {
  const all: string[] = [];
  let awaited: number | undefined;
  for (const word of words) {
    const takesText = word.startsWith('--') && options[word.slice(2)]?.type === 'string';
    if (all.length - 1 === awaited && !word.startsWith('--')) all[awaited] += word;
    else all.push(takesText ? `${word}=` : word);
    awaited = takesText ? all.length - 1 : undefined;
  }
  return all;
};

const textsOf = (options: Options, words: readonly string[]): Map<string, string> => {
  const { values } = parseArgs({ args: withTexts(words, options), options, strict: true });
  return new Map(
    Object.entries(values).map(([name, value]) => [name, value === true ? '' : String(value)]),
  );
};

/** Attributes as options of a command: `--probability 0.53 --words`. What is none of this element's is an error. */
export const settingsOf = (instrument: Instrument, words: readonly string[]): Map<string, string> =>
  textsOf(optionsOf(instrument), words);

/** Options of these names, each with a text. Another one is an error. */
export const optionsNamed = (
  names: readonly string[],
  words: readonly string[],
): Map<string, string> =>
  textsOf(Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const)), words);
