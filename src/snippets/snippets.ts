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
 * What a page needs for one instrument, in lines without a blank one: Markdown would end there. The picture of it, where
 * there is one, tells how much room it needs.
 */
export const htmlSnippet = (shown: Shown, release: Release, picture?: string): string =>
  [scriptTag(shown.tag, release), styleTag(roomRule(shown, picture)), element(shown)].join('\n');

/**
 * The same with a picture as what readers without the script see: it stands in feeds, and on the page until the
 * instrument takes its place.
 */
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

/** Signs that Markdown, its tables and its templates would take for their own. */
const MARKED = /[|`*_~[\]\\]|\{(?=[{%])/g;

/** One line for a Markdown text. The script comes first: from there to the end of the line all is left as it is. */
export const markdownLine = (shown: Shown, release: Release): string =>
  scriptTag(shown.tag, release) +
  elementInLine(shown, escapedText(shown.fallback)).replaceAll(MARKED, entity);

/** What a frame shows, as the query of its address. */
export const frameQuery = ({ tag, settings, looks = new Map() }: Shown): string => {
  const written = ([name, text]: [string, string]): string =>
    text === '' ? encodeURIComponent(name) : [name, text].map(encodeURIComponent).join('=');
  return [`element=${tag}`, ...[...settings, ...looks].map(written)].join('&');
};

/** A frame as a page has it: where its page is, how high it is in CSS pixels, and what it shows in words. */
export interface Frame {
  address: string;
  height: number;
  title: string;
}

/** A frame for places that allow no script, and the script that lets it have the height that it needs elsewhere. */
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

/** A name alone is `true` in JSX, which is a flag's value, and no scheme of words. */
const bareInJsx = (name: string): string => (name === 'words' ? 'words="kent"' : name);

const jsxAttribute = ([name, text]: readonly [string, string]): string => {
  if (text === '') return bareInJsx(name);
  return needsBraces(text) ? `${name}={${JSON.stringify(text)}}` : `${name}="${text}"`;
};

const jsxStyle = (looks: ReadonlyMap<string, string>): string =>
  `style={${JSON.stringify(Object.fromEntries(looks))}}`;

/** An element as React, Preact and Solid have it, with the import that registers it. */
export const jsxSnippet = ({ tag, settings, looks, fallback }: Shown): string => {
  const worn = looks?.size ? [jsxStyle(looks)] : [];
  const lines = [`<${tag}`, ...[...settings].map(jsxAttribute), ...worn].join('\n  ');
  const content = needsBraces(fallback) ? `{${JSON.stringify(fallback)}}` : fallback;
  return `import 'number-sense/${tag}';\n\n${lines}\n>${content}</${tag}>`;
};
