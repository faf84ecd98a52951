/** An element with its attributes as a page would write it. */

/** Attributes by name, in the order in which they are written. */
export type Settings = ReadonlyMap<string, string>;

const longestLine = 54;

// JSON is full of double quotes.
const quoted = (text: string): string => {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text.includes('"') ? `'${safe.replaceAll("'", '&#39;')}'` : `"${safe}"`;
};

const written = ([name, text]: readonly [string, string]): string =>
  text === '' ? name : `${name}=${quoted(text)}`;

/** One line where it fits, else a line for each attribute. */
export const markupOf = (tag: string, settings: Settings, fallback: string): string => {
  const attributes = [...settings].map(written);
  const line = `<${[tag, ...attributes].join(' ')}>${fallback}</${tag}>`;
  if (line.length <= longestLine) return line;
  return `<${[tag, ...attributes].join('\n  ')}\n>${fallback}</${tag}>`;
};
