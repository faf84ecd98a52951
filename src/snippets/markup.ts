import type { Shown } from './shown.js';

/** Text as HTML has it between tags. A blank line would end it in Markdown. */
export const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

// JSON is full of double quotes.
/** Text as the value of an attribute. */
export const quoted = (text: string): string =>
  text.includes('"') ? `'${escapedText(text).replaceAll("'", '&#39;')}'` : `"${escapedText(text)}"`;

/** An attribute with its text; a flag is its name alone. */
export const attribute = (name: string, text: string): string =>
  text === '' ? name : `${name}=${quoted(text)}`;

const style = ({ looks = new Map() }: Shown): string =>
  [...looks].map((look) => look.join(': ')).join('; ');

/** All attributes of an instrument, each as HTML has it. */
export const attributes = (shown: Shown): string[] => {
  const all = [...shown.settings].map(([name, text]) => attribute(name, text));
  const worn = style(shown);
  return worn ? [...all, attribute('style', worn)] : all;
};

/** An element around some markup, in one line. */
export const elementInLine = (shown: Shown, content: string): string =>
  `<${[shown.tag, ...attributes(shown)].join(' ')}>${content}</${shown.tag}>`;

/** An element as a page would write it: in one line where that is short enough, else a line for each attribute. */
export const element = (shown: Shown, longestLine = 80): string => {
  const content = escapedText(shown.fallback);
  const line = elementInLine(shown, content);
  if (line.length <= longestLine) return line;
  return `<${[shown.tag, ...attributes(shown)].join('\n  ')}\n>${content}</${shown.tag}>`;
};
