import type { Reader } from '../../instrument/attributes/attribute.js';
import { whole } from '../../instrument/attributes/readers.js';

/** The least, the greatest and the default power of a lens. */
export const [leastPower, mostPower, usualPower] = [2, 20, 5];

const reader = whole(0, leastPower, mostPower);

/** Reads the initial magnification of a lens; 0 without a lens. The property returns whether there is a lens. */
export const power: Reader<number> = {
  ...reader,
  expected: `the bare attribute, or ${reader.expected}`,
  read: (input) => {
    if (input === '' || input === true) return { value: usualPower };
    return input === false ? { value: 0 } : reader.read(input);
  },
  shown: (value) => value > 0,
};
