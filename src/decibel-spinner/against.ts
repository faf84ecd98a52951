import type { Reader } from '../instrument/attributes/attribute.js';
import { decibels } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';

/** The parsed attribute `against`: the belief that an equivalent bet starts from. */
export interface Against {
  /** The text as the page wrote it, trimmed. */
  readonly text: string;
  /** The belief to start from, in decibels; null if the text is not a belief. */
  readonly decibels: number | null;
  /** The id of the instrument that holds the belief; empty if the text is not an id. */
  readonly id: string;
}

/** Parses a belief, or else the id of an instrument; the bare attribute has neither. Other text is refused. */
export const againstReader: Reader<Against | null> = {
  initial: null,
  expected: 'a belief like 3 dB, 66% or 2:1, or the id of an instrument of belief',
  read: (input) => {
    if (input === false) return { value: null };
    const text = input === true ? '' : textOf(input).trim();
    if (!text) return { value: { text, decibels: null, id: '' } };
    const reading = decibels.read(typeof input === 'string' ? text : input);
    if (typeof reading === 'object')
      return { value: { text, decibels: reading.value, id: '' }, clamped: reading.clamped };
    const isId = typeof input === 'string' && !/\s/.test(text);
    return isId ? { value: { text, decibels: null, id: text } } : undefined;
  },
  shown: (against) => against && against.text,
};
