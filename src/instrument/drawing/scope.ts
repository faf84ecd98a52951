// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): short, and far apart for sheets that differ little.
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return sum.toString(36);
};

/**
 * The class of the root of a picture, to which the rules of its style sheet apply. It is a hash of the rules, so
 * pictures that share it in a page have the same rules.
 */
export const scopeOf = (sheet: string): string => `number-sense-${hash(sheet)}`;
