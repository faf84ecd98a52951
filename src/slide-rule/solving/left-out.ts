import type { Reader } from '../../instrument/attributes/attribute.js';

/** The script with all parts of a rule, for a warning. */
export const expected = 'number-sense.js in its place';

/** What `dist/cdn/slide-rule.js` lacks, for a warning. */
export const lacks = (part: string): string => `slide-rule.js has no ${part}`;

/**
 * Reads an attribute that needs a part of the kit missing in `dist/cdn/slide-rule.js`. It is refused, with a
 * warning that names the script with that part.
 * @param part the name of the missing part, for the warning
 */
export const leftOut = (part: string): Reader<''> => ({
  initial: '',
  expected,
  read: (input) => (input === '' ? { value: '' } : lacks(part)),
});
