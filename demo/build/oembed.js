/** What a page of the gallery offers to sites that embed it: the instrument that it is about, in a frame (oembed.com). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import process from 'node:process';
import { parse } from 'parse5';
import { instruments } from '../../tools/entries.js';
import { root } from '../../tools/install.js';

const readJson = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const { name, version } = readJson('package.json');

/** Where the gallery will stand; without it the frame is that of the released package. */
const site = process.env.SITE?.replace(/[/]*$/, '/');
/** What an instrument needs below for more than its face, in CSS pixels. */
const below = { readout: 30, spinnable: 28, controls: 38 };

const pixels = 16;

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
const attributesOf = ({ attrs }) =>
  new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
const isBench = (node) => attributesOf(node).get('id') === 'bench';

/** A page without a bench may say which of its instruments it is about. */
const isChosen = (node) => isBench(node) || attributesOf(node).has('data-embed');

const languageOf = (node) =>
  node && (attributesOf({ attrs: [], ...node }).get('lang') ?? languageOf(node.parentNode));

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
  const { frameAddress, frameSnippet, rooms } = await import('../../dist/snippets/index.js');
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
  const [wide, high = wide] = ratio.split(' / ').map(Number);
  const face = (width * high) / wide;
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
