const longestText = 80;
const mostRemembered = 500;
const said = new Set<string>();

/** A value as text: of an object only its kind, as what it says of itself may throw; at most 80 letters. */
export const textOf = (value: unknown): string => {
  const text =
    (typeof value === 'object' && value) || typeof value === 'function'
      ? typeof value
      : String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
};

const remember = (key: string): void => {
  if (said.size >= mostRemembered) said.clear();
  said.add(key);
};

/** Warns of every text anew. */
export const forgetWarnings = (): void => said.clear();

/**
 * The one warning of the kit: which element, which attribute, what it got, what it expected and what it
 * kept. The same text for the same attribute warns once in a page's life, however many elements have it.
 */
export const warn = (
  tag: string,
  attribute: string,
  got: unknown,
  expected: string,
  kept: unknown,
): void => {
  const subject = `<${tag} ${attribute}="${textOf(got)}">`;
  if (said.has(subject)) return;
  remember(subject);
  console.warn(`${subject}: expected ${expected}; kept ${textOf(kept)}.`);
};
