import type { Shown } from './shown.js';

/** Escapes text between HTML tags. Line ends are escaped, too, as a blank line would end the HTML in Markdown. */
export const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

// JSON contains many double quotes, so text with them gets single quotes.
/** Escapes and quotes text as the value of an attribute. */
export const quoted = (text: string): string =>
  text.includes('"') ? `'${escapedText(text).replaceAll("'", '&#39;')}'` : `"${escapedText(text)}"`;

/** An attribute with its text as HTML. A flag, with an empty text, is only its name. */
export const attribute = (name: string, text: string): string =>
  text === '' ? name : `${name}=${quoted(text)}`;

const style = ({ looks = new Map() }: Shown): string =>
  [...looks].map((look) => look.join(': ')).join('; ');

/** All attributes of an instrument as HTML, with its custom properties as `style`. */
export const attributes = (shown: Shown): string[] => {
  const all = [...shown.settings].map(([name, text]) => attribute(name, text));
  const worn = style(shown);
  return worn ? [...all, attribute('style', worn)] : all;
};

/** An element around some markup, in one line. */
export const elementInLine = (shown: Shown, content: string): string =>
  `<${[shown.tag, ...attributes(shown)].join(' ')}>${content}</${shown.tag}>`;

/** An element as HTML: in one line if that is short enough, else with a line for each attribute. */
export const element = (shown: Shown, longestLine = 80): string => {
  const content = escapedText(shown.fallback);
  const line = elementInLine(shown, content);
  if (line.length <= longestLine) return line;
  return `<${[shown.tag, ...attributes(shown)].join('\n  ')}\n>${content}</${shown.tag}>`;
};
