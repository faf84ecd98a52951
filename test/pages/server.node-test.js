/* global document, window, DOMPoint, getComputedStyle, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { builtOf } from '../support/built.js';
import { readers, serve, visit } from '../support/served.js';
import '../../src/decibel-spinner/index.ts';
import '../../src/probability-meter/index.ts';
import '../../src/quarter-dial/index.ts';
import { loadExercises } from '../../src/slide-rule/exercises/loader.ts';
import '../../src/slide-rule/index.ts';

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
  typed: html`<probability-meter probability="9:8" controls readout></probability-meter>`,
  unsaid: html`<probability-meter probability="" controls></probability-meter>`,
  straight: html`<probability-meter probability="0.8" shape="line" scale="decibels"></probability-meter>`,
};

const spinners = {
  disc: html`<decibel-spinner decibels="3">3 dB</decibel-spinner>`,
  small: html`<decibel-spinner decibels="-∞" segments="12" style="width:30px"></decibel-spinner>`,
  turned: html`<decibel-spinner decibels="75%" interactive readout></decibel-spinner>`,
  controlled: html`<decibel-spinner decibels="-7" controls readout></decibel-spinner>`,
  spun: html`<decibel-spinner decibels="3" spinnable outcomes="<rain>,sun" readout></decibel-spinner>`,
  asked: html`<decibel-spinner against="3 dB" readout></decibel-spinner>`,
  asked_anew: html`<decibel-spinner against outcomes="<rain>,sun"></decibel-spinner>`,
};

const dials = {
  dial: html`<quarter-dial value="299 792 458">299,792,458</quarter-dial>`,
  fine: html`<quarter-dial value="0.07" divisions="20" style="width:800px"></quarter-dial>`,
  read: html`<quarter-dial value="42000" interactive readout></quarter-dial>`,
  typed_dial: html`<quarter-dial value="1e23" controls></quarter-dial>`,
  multiplied: html`<quarter-dial expression="42000 × 0.0723 ÷ 40" table readout></quarter-dial>`,
  guessed: html`<quarter-dial expression="30..50 × 1000 ÷ 2..3" readout></quarter-dial>`,
  between: html`<quarter-dial value="42000" low="30000" high="60000" readout></quarter-dial>`,
};

const rules = {
  ring: html`<slide-rule slide="2.5" cursor="4.25">2.5 × 1.7 = 4.25</slide-rule>`,
  straight_rule: html`<slide-rule shape="linear" layout="duplex" cursor="3" readout></slide-rule>`,
  handled: html`<slide-rule layout="A [ B CI C ] D | K [ S T ] L" controls readout></slide-rule>`,
};

/** The piece of each drawing that stands for the value, what brings it farthest right, and what is then read. */
const kinds = {
  'probability-meter': {
    valuePart: 'needle',
    elements: meters,
    rightmost: { probability: 1 },
    says: /\b100%/,
  },
  'decibel-spinner': {
    valuePart: 'fill',
    elements: spinners,
    rightmost: { decibels: '∞' },
    says: /\b100%/,
  },
  'quarter-dial': {
    valuePart: 'hand',
    elements: dials,
    rightmost: { expression: '', value: 10 ** 0.25 },
    says: /^1\.778\d* ≈ τ/,
  },
  'slide-rule': {
    valuePart: 'hairline',
    elements: rules,
    rightmost: { shape: 'circular', layout: '', cursor: 10 ** 0.25 },
    says: /\bD\s1\.778?\b/,
  },
};

const cases = Object.entries(kinds).flatMap(([tag, { elements }]) =>
  Object.entries(elements).map(([name, element]) => ({ tag, name, element })),
);

/** A font about as wide as the one that a server lays out for, whatever fonts the machine has. */
const font = new URL(
  '../../node_modules/@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf',
  import.meta.url,
);
serve('/even.ttf', readFileSync(font));

const page = (markup) => `<!doctype html><html lang="en"><title>From a server</title>
<style>@font-face{font-family:Even;src:url(/even.ttf);size-adjust:102%}body{margin:0;font-family:Even;--instrument-needle:red}probability-meter{width:800px}</style>
${markup}`;

const markups = {};
for (const { name, element } of cases) {
  markups[name] = await collectResult(render(element));
  serve(`/${name}.html`, page(markups[name]));
}

await loadExercises();
const asking = html`<slide-rule exercise="multiply" layout="D [ C ]"></slide-rule>`;
markups.asking = await collectResult(render(asking));
serve('/asking.html', page(markups.asking));

const support = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
for (const tag of Object.keys(kinds))
  serve(`/hydrating/${tag}.js`, builtOf(support, `/src/${tag}/index.ts`));
const kits = { hydrating: '/hydrating', bundle: '/cdn' };

/** What is drawn in the root, without what a page doesn't see. */
const drawn = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  /** Firefox counts a line's width to what it bounds, and others do not: shapes are measured by their outline. */
  const boxOf = (element) => {
    if (element.localName === 'svg' || !element.getBBox) {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }
    const { x, y, width, height } = element.getBBox();
    const matrix = element.getScreenCTM();
    const ends = [
      [x, y],
      [x + width, y + height],
    ].map(([endX, endY]) => new DOMPoint(endX, endY).matrixTransform(matrix));
    return [ends[0].x, ends[0].y, ends[1].x, ends[1].y];
  };
  const seen = [...shadowRoot.querySelectorAll('svg, svg *, input, button, [part]')];
  return seen
    .filter(({ localName }) => localName !== 'style')
    .map((element) => {
      const [x, y, width, height] = boxOf(element);
      const { fill, stroke } = getComputedStyle(element);
      const text = element.children.length === 0 ? element.textContent.trim() : '';
      // what is typed or pointed at in a field is seen, and of the unseen control nothing is
      const value = element.matches('[part=field], [part=slider]') ? element.value : '';
      const place = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
      const what = element.getAttribute('part') ?? '';
      return [element.localName, what, text + value, fill, stroke, ...place].join(' ');
    });
};

const bring = async (tag, url) => {
  const element = document.querySelector(tag);
  window.face = element.shadowRoot.querySelector('svg');
  await import(url);
  await element.updateComplete;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  const faces = [...element.shadowRoot.querySelectorAll('svg')];
  return { count: faces.length, isKept: faces[0] === window.face };
};

/** How far to the right the piece that stands for the value reaches, as a share of the face, at another value. */
const turn = async (tag, valuePart, value) => {
  const element = document.querySelector(tag);
  Object.assign(element, value);
  await element.updateComplete;
  for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
  const [face, piece] = ['svg', `[part=${valuePart}]`].map((selector) =>
    element.shadowRoot.querySelector(selector).getBoundingClientRect(),
  );
  return {
    reach: (piece.right - face.left) / face.width,
    height: piece.height / face.height,
    readout: element.shadowRoot.querySelector('.readout')?.textContent,
  };
};

describe('server-side rendering', () => {
  for (const { tag, name } of cases) {
    const markup = markups[name];

    it(`writes a face and its value: ${name}`, () => {
      const { valuePart } = kinds[tag];
      assert.match(markup, /<template [^>]*shadowrootmode="open"/);
      assert.equal(markup.match(/<svg/g).length, 1);
      assert.equal(markup.match(new RegExp(`part="${valuePart}"`, 'g')).length, 1);
      assert.doesNotMatch(markup, /NaN|undefined|\[object/);
    });
  }

  it('draws the needle to its angle', () => {
    const [, points] = markups.dressed.match(/part="needle"[^>]*points="([^"]+)"/);
    const [leftX, leftY, tipX, tipY, rightX, rightY] = points.split(/[ ,]/).map(Number);
    const [across, up] = [tipX - (leftX + rightX) / 2, (leftY + rightY) / 2 - tipY];
    const turned = (Math.atan2(across, up) * 180) / Math.PI;
    assert.ok(Math.abs(45 - turned - 43.2801) < 1e-3, `${turned}°`);
  });

  it('writes the texts of the page as text', () => {
    assert.match(markups.dressed, /&lt;no&gt;/);
    assert.match(markups.dressed, /43.28° · chances about even/);
    assert.match(markups.turned, /4.77 dB · 3.00 : 1/);
    assert.match(markups.spun, /66.6% &lt;rain&gt;/);
    assert.match(markups.read, /42,000 ≈ π × 10⁴ \([-−]24.7%\)/);
    assert.match(markups.multiplied, /<caption[^]+<\/caption>/);
  });

  it('writes an instrument that follows another', async () => {
    const linked = html`<probability-meter probability="0.53" for="other"></probability-meter>`;
    assert.match(await collectResult(render(linked)), /part="needle"/);
  });
});

const question = 'Calculate 1.1 × 5.2. Move the hairline over the result on D.';

describe('the question of an exercise in server-rendered HTML', () => {
  it('is text without buttons', () => {
    assert.ok(markups.asking.includes(question));
    assert.doesNotMatch(markups.asking, /<button/);
  });

  for (const reader of readers)
    it(`stays the same when the kit adds its buttons, in ${reader}`, () =>
      visit(reader, '/asking.html', async (page) => {
        await page.evaluate(bring, 'slide-rule', '/hydrating/slide-rule.js');
        await page.waitForFunction(
          () => document.querySelector('slide-rule').shadowRoot.querySelector('button') !== null,
        );
        const texts = await page.evaluate(() =>
          [
            ...document.querySelector('slide-rule').shadowRoot.querySelectorAll('[part=question]'),
          ].map(({ textContent }) => textContent.trim()),
        );
        assert.deepEqual(texts, [question]);
        assert.deepEqual(page.trouble, []);
      }));
});

const withoutPlace = (line) => line.replace(/( -?[\d.]+){4}$/, '');

/**
 * Numbers, words and gradations are laid out for a width and a font that a server cannot measure. They may move a
 * little, but no word appears, disappears or changes its colour, and the needle and the hand keep their places.
 */
const settlers = {
  dressed: (lines) => lines.map((line) => (/^path needle/.test(line) ? line : withoutPlace(line))),
  ...Object.fromEntries(
    ['dial', 'read', 'typed_dial', 'multiplied', 'guessed', 'between'].map((name) => [
      name,
      (lines) => lines.filter((line) => !line.startsWith('path ticks')),
    ]),
  ),
  // how many numbers and letters a rule has depends on its width, and so does how large they are: all else stays
  ...Object.fromEntries(
    Object.keys(rules).map((name) => [
      name,
      (lines) =>
        lines.filter((line) => !/^(path ticks|text|tspan|title|g)\b/.test(line)).map(withoutPlace),
    ]),
  ),
};
const settled = (name, lines) => settlers[name]?.(lines) ?? lines;

/** What is engraved anew for the width that it turns out to have is another face, and looks the same. */
const isEngravedAnew = (name) => Object.hasOwn(settlers, name) && name !== 'dressed';

for (const reader of readers) {
  describe(`a server-rendered page, in ${reader}`, () => {
    for (const { tag, name } of cases) {
      const { valuePart, rightmost, says } = kinds[tag];
      for (const [kit, folder] of Object.entries(kits)) {
        it(`shows ${name} once, and the same before and after the kit loads: ${kit}`, () =>
          visit(reader, `/${name}.html`, async (page) => {
            const before = await page.evaluate(drawn, tag);
            const { count, isKept } = await page.evaluate(bring, tag, `${folder}/${tag}.js`);
            assert.equal(count, 1);
            if (!isEngravedAnew(name))
              assert.equal(isKept, kit === 'hydrating', 'the face of the server');
            assert.deepEqual(settled(name, await page.evaluate(drawn, tag)), settled(name, before));
            const { reach, height, readout } = await page.evaluate(turn, tag, valuePart, rightmost);
            assert.ok(reach > 0.82, `it reaches to ${reach}`);
            if (tag === 'decibel-spinner') assert.ok(height > 0.9, `the disc fills ${height}`);
            if (readout) assert.match(readout, says);
            assert.deepEqual(page.trouble, []);
          }));
      }
    }
  });
}
