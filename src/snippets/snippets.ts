import { attribute, element, elementInLine, escapedText } from './markup.js';
import { inlinePicture, schemeColours } from './inline.js';
import { readoutRules, roomRule, schemeRules } from './room.js';
import { scriptTag } from './script-tag.js';
import type { Release, Shown } from './shown.js';

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => line && `  ${line}`)
    .join('\n');

const styleTag = (rules: string): string => `<style>\n${indented(rules)}</style>`;

/**
 * The HTML for one instrument. It has no blank lines, as one would end it in Markdown. If there is a picture,
 * the reserved space has its height.
 */
export const htmlSnippet = (shown: Shown, release: Release, picture?: string): string =>
  [scriptTag(shown.tag, release), styleTag(roomRule(shown, picture)), element(shown)].join('\n');

/** The same with a picture as the fallback. Feeds show it, and the page does until the instrument replaces it. */
export const pictureSnippet = (shown: Shown, release: Release, picture: string): string => {
  const isSaid = shown.settings.has('readout');
  const rules = [
    roomRule(shown, picture),
    isSaid ? readoutRules(shown) : '',
    schemeRules(shown, schemeColours(picture)),
  ].join('');
  const content = inlinePicture(picture) + (isSaid ? escapedText(shown.fallback) : '');
  return [scriptTag(shown.tag, release), styleTag(rules), elementInLine(shown, content)].join('\n');
};

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** Characters that have a meaning in Markdown, its tables and its templates. */
const MARKED = /[|`*_~[\]\\]|\{(?=[{%])/g;

/** One line for a Markdown text. The script tag comes first: Markdown leaves the rest of such a line unchanged. */
export const markdownLine = (shown: Shown, release: Release): string =>
  scriptTag(shown.tag, release) +
  elementInLine(shown, escapedText(shown.fallback)).replaceAll(MARKED, entity);

/** The query in the address of a frame: the element, its attributes and its custom properties. */
export const frameQuery = ({ tag, settings, looks = new Map() }: Shown): string => {
  const written = ([name, text]: [string, string]): string =>
    text === '' ? encodeURIComponent(name) : [name, text].map(encodeURIComponent).join('=');
  return [`element=${tag}`, ...[...settings, ...looks].map(written)].join('&');
};

/** An iframe: the address of its page, its height in CSS pixels, and its title. */
export interface Frame {
  address: string;
  height: number;
  title: string;
}

/** An iframe for places that allow no script, and a script that fits its height where scripts are allowed. */
export const frameSnippet = (shown: Shown, { address, height, title }: Frame): string => {
  const all: [string, string][] = [
    ['data-number-sense', ''],
    ['src', `${address}?${frameQuery(shown)}`],
    ['title', title],
    ['width', '100%'],
    ['height', String(Math.ceil(height))],
    ['sandbox', 'allow-scripts'],
    ['loading', 'lazy'],
    ['style', 'border: 0'],
  ];
  const host = new URL('frame-host.js', address).href;
  const frame = `<iframe ${all.map(([name, text]) => attribute(name, text)).join(' ')}></iframe>`;
  return `${frame}\n<script defer ${attribute('src', host)}></script>`;
};

const needsBraces = (text: string): boolean => /["&{}<>\\\n]/.test(text);

/** A name alone is `true` in JSX: right for a flag, but not a scheme of `words`. */
const bareInJsx = (name: string): string => (name === 'words' ? 'words="kent"' : name);

const jsxAttribute = ([name, text]: readonly [string, string]): string => {
  if (text === '') return bareInJsx(name);
  return needsBraces(text) ? `${name}={${JSON.stringify(text)}}` : `${name}="${text}"`;
};

const jsxStyle = (looks: ReadonlyMap<string, string>): string =>
  `style={${JSON.stringify(Object.fromEntries(looks))}}`;

/** An element as JSX for React, Preact and Solid, with the import that registers it. */
export const jsxSnippet = ({ tag, settings, looks, fallback }: Shown): string => {
  const worn = looks?.size ? [jsxStyle(looks)] : [];
  const lines = [`<${tag}`, ...[...settings].map(jsxAttribute), ...worn].join('\n  ');
  const content = needsBraces(fallback) ? `{${JSON.stringify(fallback)}}` : fallback;
  return `import 'number-sense/${tag}';\n\n${lines}\n>${content}</${tag}>`;
};
