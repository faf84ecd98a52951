/** The oEmbed answer of each page of the gallery: an iframe with its instrument (https://oembed.com). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import process from 'node:process';
import { parse } from 'parse5';
import { instruments } from '../../tools/entries.js';
import { root } from '../../tools/install.js';
import { built } from './built.js';

const readJson = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const { name, version } = readJson('package.json');

/** The address of the gallery. Without it the iframe shows the page of the released package. */
const site = process.env.SITE?.replace(/[/]*$/, '/');
/** The height of what these attributes show below the face, in CSS pixels; an expression has three factors. */
const below = { readout: 30, spinnable: 28, controls: 38, expression: 112 };
const line = 20;

const pixels = 16;

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
const attributesOf = ({ attrs }) =>
  new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
const isBench = (node) => attributesOf(node).get('id') === 'bench';

/** `data-embed` marks the instrument of a page without a bench; it may say how many lines its readout has. */
const isChosen = (node) => isBench(node) || attributesOf(node).has('data-embed');

const languageOf = (node) =>
  node && (attributesOf({ attrs: [], ...node }).get('lang') ?? languageOf(node.parentNode));

/** The attributes of an element that the page for iframes accepts: those in the manifest. */
function settingsOf(node) {
  const known = readJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === node.tagName)
    .attributes.map((attribute) => attribute.name)
    .filter((attribute) => !['for', 'name'].includes(attribute));
  // the label of the instrument on a bench means nothing elsewhere
  if (!isBench(node)) known.push('aria-label');
  return new Map([...attributesOf(node)].filter(([attribute]) => known.includes(attribute)));
}

/** The height of a face as wide as its room. A straight rule keeps its numbers legible, and so the height of its picture. */
async function faceHeight({ tagName }, settings, [width, ratio]) {
  if (settings.get('shape') !== 'linear') {
    const [wide, high = wide] = ratio.split(' / ').map(Number);
    return (width * high) / wide;
  }
  const { draw } = await import(built('dist/command-line/draw.js'));
  return Math.ceil(Number(/viewBox="\S+ \S+ \S+ (\S+)"/.exec(draw(tagName, settings))[1]));
}

/** The answer for a page. The writer of iframes comes out of dist/, so it is imported after the build. */
async function answerFor(html) {
  const { frameAddress, frameSnippet, rooms } = await import(built('dist/snippets/index.js'));
  const address = site ? new URL('frame/index.html', site).href : frameAddress(version);
  const nodes = nodesIn(parse(html));
  const found = nodes.filter(({ tagName }) => instruments.includes(tagName));
  const instrument = found.find(isChosen) ?? found[0];
  const title = nodes.find(({ tagName }) => tagName === 'title').childNodes[0].value;
  const settings = settingsOf(instrument);
  const language = languageOf(instrument);
  if (language && language !== 'en') settings.set('lang', language);
  const { width: rems, ratio } = rooms[instrument.tagName];
  const width = rems * pixels;
  const face = await faceHeight(instrument, settings, [width, ratio]);
  const lines = Number(attributesOf(instrument).get('data-embed')) || 1;
  const height = Object.entries(below).reduce(
    (sum, [setting, more]) => sum + (settings.has(setting) ? more : 0),
    face + (lines - 1) * line,
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
    // consumers may resolve it without the address of the page
    href: site ? new URL(answerOf(path), site).href : `./${answerOf(path)}`,
    title,
  },
  injectTo: 'head',
});

/** Writes an answer for each page, and a link to it into the head of the page. */
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
