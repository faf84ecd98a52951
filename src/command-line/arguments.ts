import { parseArgs } from 'node:util';
import type { Attribute, Instrument } from './manifest.js';

const isFlag = ({ type }: Attribute): boolean => type.text === 'boolean';

/** Attributes of any HTML element that a picture uses as well. */
const borrowed = ['lang', 'aria-label'];

/** Options for the looks of a picture, in addition to the custom properties of its instrument. */
const looks = ['theme', 'width'];

type Options = Record<string, { type: 'string' | 'boolean' }>;

/** Every option of an instrument by its name. */
export const optionsOf = ({ attributes, cssProperties }: Instrument): Options => {
  const properties = cssProperties.map(({ name }) => name.replace(/^--/, ''));
  const named = [...borrowed, ...looks, ...properties];
  return Object.fromEntries([
    ...named.map((name) => [name, { type: 'string' }] as const),
    ...attributes.map((it) => [it.name, { type: isFlag(it) ? 'boolean' : 'string' }] as const),
  ]);
};

/**
 * Joins each option with its text. parseArgs would take the text of `--decibels -3` for an option, and `--words
 * --readout` gives `words` an empty text.
 */
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

const parsed = (options: Options, words: readonly string[]): Map<string, string> => {
  const { values } = parseArgs({ args: withTexts(words, options), options, strict: true });
  return new Map(
    Object.entries(values).map(([name, value]) => [name, value === true ? '' : String(value)]),
  );
};

/** The options of a command, such as `--probability 0.53 --words`, and their texts. Throws for an unknown option. */
export const textsOf = (instrument: Instrument, words: readonly string[]): Map<string, string> =>
  parsed(optionsOf(instrument), words);

/** Options of these names, each with a text. Throws for an unknown option. */
export const optionsNamed = (
  names: readonly string[],
  words: readonly string[],
): Map<string, string> =>
  parsed(Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const)), words);
