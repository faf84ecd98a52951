/** What a page of the gallery offers to sites that embed it: the instrument that it is about, in a frame (oembed.com). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import process from 'node:process';
import { parse } from 'parse5';
import { instruments } from './entries.js';
import { root } from './install.js';

const readJson = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const { name, version } = readJson('package.json');

/** Where the gallery will stand; without it the frame is that of the released package. */
const site = process.env.SITE?.replace(/[/]*$/, '/');
const address = site
  ? new URL('frame/index.html', site).href
  : `https://unpkg.com/${name}@${version}/dist/frame/index.html`;

/** The size that each instrument grows to by itself, in CSS pixels, and what it needs below for more than its face. */
const rooms = {
  'probability-meter': [800, 250],
  'decibel-spinner': [320, 320],
  'quarter-dial': [480, 480],
  'slide-rule': [576, 576],
};
const below = { readout: 30, spinnable: 28, controls: 38 };

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
const attributesOf = ({ attrs }) =>
  new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
const isBench = (node) => attributesOf(node).get('id') === 'bench';

/** The attributes of an element that a frame takes, by what the manifest says of it. */
function settingsOf(node) {
  const known = readJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === node.tagName)
    .attributes.map((attribute) => attribute.name)
    .filter((attribute) => !['for', 'name'].includes(attribute));
  // what names the instrument on a bench says nothing elsewhere
  if (!isBench(node)) known.push('aria-label');
  return new Map([...attributesOf(node)].filter(([attribute]) => known.includes(attribute)));
}

/** The answer for a page. The writer of frames comes out of dist/, where the build has just put it. */
async function answerFor(html) {
  const { frameSnippet } = await import('../dist/embedding/index.js');
  const nodes = nodesIn(parse(html));
  const found = nodes.filter(({ tagName }) => instruments.includes(tagName));
  const instrument = found.find(isBench) ?? found[0];
  const title = nodes.find(({ tagName }) => tagName === 'title').childNodes[0].value;
  const settings = settingsOf(instrument);
  const [width, face] = rooms[instrument.tagName];
  const height = Object.entries(below).reduce(
    (sum, [setting, more]) => sum + (settings.has(setting) ? more : 0),
    face,
  );
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    ...(site && { provider_url: site }),
    html: frameSnippet({ tag: instrument.tagName, settings }, { address, height, title }),
    width,
    height,
  };
}

const answerOf = (path) => `oembed/${basename(path, '.html')}.json`;

const discovery = (path, title) => ({
  tag: 'link',
  attrs: {
    rel: 'alternate',
    type: 'application/json+oembed',
    // who follows it may not know where it stood
    href: site ? new URL(answerOf(path), site).href : `./${answerOf(path)}`,
    title,
  },
  injectTo: 'head',
});

/** Writes an answer for each page, beside them, and a link to it into its head. */
export function oembed() {
  const answers = new Map();
  return {
    name: 'oembed',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        const answer = await answerFor(html);
        answers.set(answerOf(path), answer);
        return [discovery(path, answer.title)];
      },
    },
    generateBundle() {
      for (const [fileName, answer] of answers) {
        const source = `${JSON.stringify(answer, undefined, 2)}\n`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
