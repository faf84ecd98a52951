import type { Reader } from '../../instrument/attributes/attribute.js';

/**
 * Reads an attribute that needs a part of the kit missing in `dist/cdn/slide-rule.js`. It is refused, with a
 * warning that names the script with that part.
 * @param part the name of the missing part, for the warning
 */
export const leftOut = (part: string): Reader<''> => ({
  initial: '',
  expected: `number-sense.js in the place of slide-rule.js, which has no ${part}`,
  read: (input) => (input === '' ? { value: '' } : undefined),
});
