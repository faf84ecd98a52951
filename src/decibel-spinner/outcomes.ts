import type { Reader } from '../instrument/attributes/attribute.js';

const namesIn = (text: string): string[] => text.split(',').map((name) => name.trim());

/** Parses the names of the two outcomes, separated by a comma, the fill's first. Other text is refused. */
export const outcomesReader: Reader<string> = {
  initial: 'blue,white',
  expected: 'two names with a comma between',
  read: (input) => {
    const names = typeof input === 'string' ? namesIn(input) : [];
    return names.length === 2 && names.every(Boolean) ? { value: names.join(',') } : undefined;
  },
};

/** The name of the outcome on the fill, or of the other one. */
export const outcomeName = (outcomes: string, isFilled: boolean): string =>
  namesIn(outcomes)[isFilled ? 0 : 1] ?? '';
