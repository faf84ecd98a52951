/* global document -- in the pages */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { builtText, ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { around, inside, rest, toldHeights } from '../support/framed.js';
import { readers, serve, visit } from '../support/served.js';

ensureBuilt();
const pages = readdirSync(`${root}dist/gallery`).filter((file) => file.endsWith('.html'));

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** The discovery links of a page. */
const linksIn = (html) =>
  nodesIn(parse(html))
    .filter(({ tagName }) => tagName === 'link')
    .map(attributesOf)
    .filter(({ type }) => type === 'application/json+oembed');

const answerOf = (page) =>
  JSON.parse(builtText(`gallery/oembed/${page.replace('.html', '.json')}`));

/** What each page is about, and what of it a frame shows. */
const expected = {
  'index.html': ['probability-meter', 'probability', 'words', 'scale', 'interactive', 'aria-label'],
  'about.html': ['probability-meter', 'probability', 'interactive', 'readout', 'aria-label'],
  'probability-meter.html': ['probability-meter', 'probability', 'scale', 'interactive', 'readout'],
  'decibel-spinner.html': ['decibel-spinner', 'decibels', 'spinnable', 'interactive', 'readout'],
  'quarter-dial.html': ['quarter-dial', 'value', 'interactive', 'readout'],
  'slide-rule.html': ['slide-rule', 'slide', 'cursor', 'readout'],
  'why-degrees.html': ['probability-meter', 'probability', 'scale', 'interactive', 'aria-label'],
  'why-decibels.html': ['decibel-spinner', 'decibels', 'interactive', 'readout', 'aria-label'],
  'why-quarters.html': ['quarter-dial', 'value', 'interactive', 'readout', 'aria-label'],
  'thousand.html': ['probability-meter', 'probability', 'prior', 'low', 'high'],
  'calibration.html': ['probability-meter', 'probability', 'interactive', 'readout', 'aria-label'],
  'evidence-lab.html': [
    'decibel-spinner',
    'decibels',
    'interactive',
    'readout',
    'min',
    'max',
    'aria-label',
  ],
  'booklet.html': ['slide-rule', 'slide', 'cursor', 'aria-label'],
  'fermi.html': ['quarter-dial', 'expression', 'aria-label'],
  'languages.html': ['probability-meter', 'probability', 'interactive', 'readout'],
  'embedding.html': ['probability-meter', 'probability', 'words', 'interactive', 'aria-label'],
  'scales.html': ['slide-rule', 'shape', 'layout', 'slide', 'cursor', 'readout', 'aria-label'],
  'why-slide-rules.html': [
    'slide-rule',
    'shape',
    'layout',
    'slide',
    'cursor',
    'readout',
    'aria-label',
  ],
};

const local = (html) =>
  html.replaceAll(/https:[^"?]*[/]frame[/]/g, '/frame/').replace(/<script.*/, '');
serve('/embedded.html', around(...pages.map((page) => local(answerOf(page).html))));

/** A spinner's tally comes with the first spin, and then has room. */
const tallyRoom = 24;

/** Reads the page with all that is offered in frames, of which those out of sight would not be loaded. */
const read = async (page) => {
  const told = await toldHeights(page, pages.length);
  await rest(page);
  for (const [index, frame] of (await inside(page)).entries()) {
    const shown = await frame.evaluate(() => {
      const element = document.body.lastElementChild;
      const pictures = element.shadowRoot.querySelectorAll('svg').length;
      return { names: [element.localName, ...element.getAttributeNames()], pictures };
    });
    const name = pages[index];
    assert.deepEqual(shown.names.toSorted(), expected[name].toSorted(), name);
    assert.equal(shown.pictures, 1);
    const { height } = answerOf(name);
    const room = told[index] + (expected[name].includes('spinnable') ? tallyRoom : 0);
    assert.ok(room <= height && height < room + 16, `${name}: ${told[index]} in ${height}`);
  }
  assert.deepEqual(page.trouble, []);
};

describe('the oEmbed links of the gallery', () => {
  it('are on every page', () => assert.deepEqual([...pages].sort(), Object.keys(expected).sort()));

  for (const page of pages) {
    it(`are found, and well formed: ${page}`, () => {
      const [link, ...others] = linksIn(builtText(`gallery/${page}`));
      assert.equal(others.length, 0);
      assert.equal(link.rel, 'alternate');
      assert.ok(existsSync(new URL(link.href, `file://${root}dist/gallery/${page}`)), link.href);
      const { html, width, height, title, ...more } = answerOf(page);
      assert.deepEqual(more, { version: '1.0', type: 'rich', provider_name: 'number-sense' });
      assert.equal(link.title, title);
      assert.match(title, /number-sense/);
      assert.ok(Number.isInteger(width) && width > 0);
      assert.ok(Number.isInteger(height) && height > 0);
      assert.match(html, /^<iframe [^>]*src="https:[^>]*><[/]iframe>/);
    });
  }

  it('show the instrument of the page, in the stated size', () =>
    visit(readers[0], '/embedded.html', read, { height: 6000 }));

  it('name the site where it is configured', async () => {
    process.env.SITE = 'https://example.org/gallery';
    const { oembed } = await import('../../demo/build/oembed.js?with-site');
    delete process.env.SITE;
    const { transformIndexHtml, generateBundle } = oembed();
    const html = '<title>A page</title><slide-rule cursor="2" for="x" class="y">2</slide-rule>';
    const [{ attrs }] = await transformIndexHtml.handler(html, { path: '/a.html' });
    assert.equal(attrs.href, 'https://example.org/gallery/oembed/a.json');
    const files = [];
    generateBundle.call({ emitFile: (file) => files.push(file) });
    const answer = JSON.parse(files[0].source);
    assert.equal(files[0].fileName, 'oembed/a.json');
    assert.equal(answer.provider_url, 'https://example.org/gallery/');
    const src = 'https://example.org/gallery/frame/index.html?element=slide-rule&amp;cursor=2"';
    assert.ok(answer.html.includes(`src="${src}`), answer.html);
  });
});
