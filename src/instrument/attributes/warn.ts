const longestText = 80;
const mostRemembered = 500;
const said = new Set<string>();

/**
 * A value as text of at most 80 characters. For an object or a function it is only the type, as `toString` may throw.
 */
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

/** Clears the record of warnings, so that each text warns again. */
export const forgetWarnings = (): void => said.clear();

/**
 * Logs a warning: the element, the attribute, the input, what became of it and the expected input. The same text for
 * the same attribute warns once in a page's life, however many elements have it.
 */
export const warn = (
  tag: string,
  attribute: string,
  got: unknown,
  result: string,
  expected: string,
): void => {
  const subject = `<${tag} ${attribute}="${textOf(got)}">`;
  if (said.has(subject)) return;
  remember(subject);
  console.warn(`${subject}: ${result}. Expected ${expected}.`);
};
