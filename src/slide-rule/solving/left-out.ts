import type { Reader } from '../../instrument/attributes/attribute.js';

/**
 * Refuses what needs a part of the kit that `dist/cdn/slide-rule.js` has not: the warning says which script has it.
 * @param part what is missing, in a word
 */
export const leftOut = (part: string): Reader<''> => ({
  initial: '',
  expected: `number-sense.js in the place of slide-rule.js, which has no ${part}`,
  read: (input) => (input === '' ? { value: '' } : undefined),
});
