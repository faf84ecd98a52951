import type { Reader } from '../instrument/attributes/attribute.js';

const namesIn = (text: string): string[] => text.split(',').map((name) => name.trim());

/** The names of the two outcomes, the fill's first, as one text with a comma. */
export const outcomesReader: Reader<string> = {
  initial: 'blue,white',
  expected: 'two names with a comma between',
  read: (input) => {
    const names = typeof input === 'string' ? namesIn(input) : [];
    return names.length === 2 && names.every(Boolean) ? { value: names.join(',') } : undefined;
  },
};

/** The name of the outcome on the fill, or of the other. */
export const outcomeName = (outcomes: string, isFilled: boolean): string =>
  namesIn(outcomes)[isFilled ? 0 : 1] ?? '';
