/* global document, navigator, DOMParser, Event, Image -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { marked } from 'marked';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { transformWithOxc } from 'vite';
import { answerScripts } from '../support/cdn.js';
import { host, open } from '../support/gallery.js';

/** What a reader does on each bench before taking something along. */
const moves = {
  'probability-meter': [['labels', '{"angles": [80, 10], "labels": ["<no> | *it*", "yes"]}']],
  'decibel-spinner': [['segments', '7']],
  'quarter-dial': [['divisions', '10']],
  'slide-rule': [['layout', 'A [ B CI C ] D']],
};

const choose = (page, format) =>
  page.$eval(`[name=format][value=${format}]`, (radio) => radio.click());

const taken = async (page, format) => {
  await choose(page, format);
  return page.$eval('#markup', (code) => code.textContent);
};

/** What is on the bench, and what can be taken along of it. */
async function takeAll(page, tag) {
  await page.focus('#bench');
  await page.keyboard.press('ArrowUp');
  for (const [name, text] of moves[tag]) {
    await page.$eval(
      `#control-${name}`,
      (field, text) => {
        field.value = text;
        for (const type of ['input', 'change'])
          field.dispatchEvent(new Event(type, { bubbles: true }));
      },
      text,
    );
  }
  await page.$eval('#looks input[type=color]', (field) => {
    field.value = '#123456';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const formats = await page.$$eval('[name=format]', (all) => all.map(({ value }) => value));
  const texts = {};
  for (const format of formats) texts[format] = await taken(page, format);
  const picture = await page.$eval('#bench', (bench) => bench.toSVG());
  return { texts, picture };
}

/** The pixels that are copied, with their words, as a place gets them where they are pasted. */
async function copyPixels(page) {
  const context = page.browserContext();
  await context.overridePermissions(host, ['clipboard-read', 'clipboard-sanitized-write']);
  await choose(page, 'png');
  await page.click('.bench .copy button');
  await page.waitForFunction(() => document.querySelector('.bench [role=status]').textContent);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item.getType('text/html')).text();
    return { html, types: [...item.types] };
  });
}

/** A belief is copied to a millionth. */
const rounded = (svg) => svg.replaceAll(/-?\d+\.\d{3,}/g, (number) => Number(number).toFixed(2));

/** In a plain page that has nothing but what was pasted: the picture of the instrument in it, or in its frame. */
async function pasted(page, markup, tag) {
  const plain = await page.browserContext().newPage();
  const trouble = [];
  plain.on('pageerror', ({ message }) => trouble.push(message));
  plain.on('console', (message) => message.type() !== 'log' && trouble.push(message.text()));
  try {
    await answerScripts(plain);
    await plain.setContent(`<!doctype html><html lang="en"><title>Plain</title>${markup}`);
    const frame = plain.frames().at(-1);
    await frame.waitForSelector(`${tag}:defined`);
    const picture = await frame.$eval(tag, async (it) => {
      await it.updateComplete;
      return it.toSVG();
    });
    assert.deepEqual(trouble, []);
    return picture;
  } finally {
    await plain.close();
  }
}

/** How far two pictures, each markup of one image, are from one another: mean difference of a colour, 0 to 255. */
const difference = (page, first, second) =>
  page.evaluate(
    async (...markups) => {
      const [one, other] = await Promise.all(
        markups.map(async (markup) => {
          const template = document.createElement('template');
          template.innerHTML = markup;
          const image = document.importNode(template.content.firstElementChild, true);
          if (!(image instanceof Image)) throw new TypeError('no image');
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), {
            width: 400,
            height: 400,
          });
          canvas.getContext('2d').drawImage(image, 0, 0, 400, 400);
          return canvas.getContext('2d').getImageData(0, 0, 400, 400).data;
        }),
      );
      return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]), 0) / one.length;
    },
    first,
    second,
  );

const imageOf = (svg) => `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`;

/** What React makes of the element that is taken along. */
async function byReact(text) {
  const [registering, , ...lines] = text.split('\n');
  assert.match(registering, /^import 'number-sense\/[\w-]+';$/);
  const { code } = await transformWithOxc(`show(${lines.join('\n')})`, 'element.jsx', {
    jsx: { runtime: 'classic', pragma: 'createElement' },
  });
  let shown;
  runInNewContext(code, { createElement, show: (it) => (shown = it) });
  return renderToStaticMarkup(shown);
}

const script = (tag) =>
  `<script type="module" src="https://cdn.jsdelivr.net/npm/number-sense@0.0.0/dist/cdn/${tag}.js"></script>`;

for (const tag of Object.keys(moves)) {
  describe(`the snippets copied from the page of the ${tag}`, () => {
    it('give the same picture in a plain page, in every form', () =>
      open(`${tag}.html`, async (page) => {
        const { texts, picture } = await takeAll(page, tag);
        const { element, html, markdown, frame, jsx, svg, png, ...others } = texts;
        assert.deepEqual(others, {});
        const same = (other) => assert.equal(rounded(other), rounded(picture));
        same(await pasted(page, script(tag) + element, tag));
        same(await pasted(page, html, tag));
        assert.doesNotMatch(html, /\n\s*\n/);
        const article = marked.parse(`Before.\n\n${markdown}\n\nAfter.`);
        same(await pasted(page, article, tag));
        same(await pasted(page, frame, tag));
        same(await pasted(page, script(tag) + (await byReact(jsx)), tag));
        // it has the ink that is worn, which the element itself does not write
        assert.equal(svg, picture.replaceAll(/:#(1f1b2e|e6e2da);/g, ':#123456;'));
        assert.ok(svg.includes('#123456'));
        const { html: pixels, types } = await copyPixels(page);
        assert.ok(types.includes('image/png'));
        assert.ok((await difference(page, pixels, imageOf(svg))) < 3);
        const [, width, height, alt] = png.match(/width="(\d+)" height="(\d+)" alt="([^"]+)"/);
        assert.match(picture, new RegExp(`<title>${alt.split(': ')[0]}</title>`));
        const size = await page.evaluate(async (markup) => {
          const image = new DOMParser().parseFromString(markup, 'text/html').images[0];
          const copy = Object.assign(new Image(), { src: image.src });
          await copy.decode();
          return [copy.naturalWidth, copy.naturalHeight];
        }, pixels);
        assert.deepEqual(size, [2 * width, 2 * height]);
        assert.deepEqual(page.trouble, []);
      }));
  });
}
