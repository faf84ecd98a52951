/* global document, window, getComputedStyle, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { builtOf } from '../support/built.js';
import { readers, serve, visit } from '../support/served.js';
import '../../src/probability-meter/index.ts';

const meters = {
  bare: html`<probability-meter probability="0.53">53%</probability-meter>`,
  dressed: html`<probability-meter
    probability="0.53"
    words
    readout
    scale="both"
    low=".4"
    high=".6"
    prior=".3"
    labels='{"angles":[80,10],"labels":["<no>","yes"]}'
    >53%</probability-meter
  >`,
  interactive: html`<probability-meter probability="30°" interactive readout></probability-meter>`,
  straight: html`<probability-meter probability="0.8" shape="line" scale="decibels"></probability-meter>`,
};

const page = (markup, script) => `<!doctype html><html lang="en"><title>From a server</title>
<style>body{margin:0;font-family:'Times New Roman',serif;--instrument-needle:red}probability-meter{width:800px}</style>
${markup}${script}`;

const markups = Object.fromEntries(
  await Promise.all(
    Object.entries(meters).map(async ([name, meter]) => [name, await collectResult(render(meter))]),
  ),
);

serve(
  '/hydrating.js',
  builtOf('@lit-labs/ssr-client/lit-element-hydrate-support.js', '/src/probability-meter/index.ts'),
);
const kits = { hydrating: '/hydrating.js', bundle: '/cdn/probability-meter.js' };
for (const [name, markup] of Object.entries(markups)) serve(`/${name}.html`, page(markup, ''));

/** What is drawn in the root, without what a page doesn't see. */
const drawn = () => {
  const { shadowRoot } = document.querySelector('probability-meter');
  const seen = [...shadowRoot.querySelectorAll('svg, svg *, input, .readout')];
  return seen
    .filter(({ localName }) => localName !== 'style')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fill, stroke } = getComputedStyle(element);
      const text = element.children.length === 0 ? element.textContent.trim() : '';
      const place = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
      return [element.localName, text, fill, stroke, ...place].join(' ');
    });
};

const bring = async (url) => {
  const meter = document.querySelector('probability-meter');
  window.face = meter.shadowRoot.querySelector('svg');
  await import(url);
  await meter.updateComplete;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  const faces = [...meter.shadowRoot.querySelectorAll('svg')];
  return { count: faces.length, isKept: faces[0] === window.face };
};

const turn = async () => {
  const meter = document.querySelector('probability-meter');
  meter.probability = 1;
  await meter.updateComplete;
  for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
  const needle = meter.shadowRoot.querySelector('[part=needle]').getBoundingClientRect();
  return { right: needle.right, readout: meter.shadowRoot.querySelector('.readout')?.textContent };
};

describe('a server', () => {
  for (const [name, markup] of Object.entries(markups)) {
    it(`writes a face and its needle: ${name}`, () => {
      assert.match(markup, /<template [^>]*shadowrootmode="open"/);
      assert.equal(markup.match(/<svg/g).length, 1);
      assert.equal(markup.match(/part="needle"/g).length, 1);
      assert.doesNotMatch(markup, /NaN|undefined|\[object/);
    });
  }

  it('puts the needle in its place', () => {
    const [, turned] = markups.dressed.match(/part="needle"[^>]*transform="rotate\(([-\d.]+) /);
    assert.ok(Math.abs(45 - turned - 43.2801) < 1e-3, `${turned}°`);
  });

  it('writes the words of the page as text', () => {
    assert.match(markups.dressed, /&lt;no&gt;/);
    assert.match(markups.dressed, /43.28° · chances about even/);
  });
});

const isNeedle = (line) => /^path +none rgb\(255, 0, 0\)/.test(line);
const withoutPlace = (line) => line.replace(/( -?[\d.]+){4}$/, '');

/**
 * Numbers and words are laid out for a width and a font that no server knows: they may settle, but none
 * comes, goes or changes its colour, and the needle stays where it is.
 */
const settled = (name, lines) =>
  name === 'dressed' ? lines.map((line) => (isNeedle(line) ? line : withoutPlace(line))) : lines;

for (const reader of readers) {
  describe(`a page from a server, in ${reader}`, () => {
    for (const name of Object.keys(meters)) {
      for (const [kit, url] of Object.entries(kits)) {
        it(`shows ${name} once, and the same before and after the kit comes: ${kit}`, () =>
          visit(reader, `/${name}.html`, async (page) => {
            const before = await page.evaluate(drawn);
            const { count, isKept } = await page.evaluate(bring, url);
            assert.equal(count, 1);
            assert.equal(isKept, kit === 'hydrating', 'the face of the server');
            assert.deepEqual(settled(name, await page.evaluate(drawn)), settled(name, before));
            const { right, readout } = await page.evaluate(turn);
            assert.ok(right > 660, `the needle stays at ${right}`);
            if (readout) assert.match(readout, /^100%/);
            assert.deepEqual(page.trouble, []);
          }));
      }
    }
  });
}
