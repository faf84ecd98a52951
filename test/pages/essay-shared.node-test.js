/* global document -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertWritten, given, marked, numberIn, unmarked, valueOf } from '../support/claims.js';
import { open } from '../support/gallery.js';

/** The essays in their order, with how many marked numbers each has at least. */
const essays = [
  ['why-degrees.html', 60],
  ['why-decibels.html', 60],
  ['why-quarters.html', 60],
  ['why-slide-rules.html', 18],
];

const texts = (page, selector) =>
  page.$$eval(selector, (all) => all.map((it) => it.textContent.replaceAll(/\s+/g, ' ').trim()));

for (const [index, [path, least]] of essays.entries()) {
  const inEssay = (read, options) => open(path, read, options);

  describe(`the numbers of ${path}`, () => {
    it('equal the results of their expressions', () =>
      inEssay(async (page) => {
        const numbers = await marked(page);
        assert.ok(numbers.length >= least, `${numbers.length} numbers`);
        const wrong = numbers.flatMap(({ text, expression, about }) => {
          try {
            assertWritten(text, valueOf(expression), about);
            return [];
          } catch (error) {
            return [`${expression}: ${text}; ${error.message}`];
          }
        });
        assert.deepEqual(wrong, []);
      }));

    it('have the text of their value where they are given', () =>
      inEssay(async (page) => {
        for (const { text, value } of await given(page)) {
          const written = numberIn(text).value / (text.includes('%') ? 100 : 1);
          assert.ok(Math.abs(written - value) < 1e-12, `${text} for ${value}`);
        }
      }));

    it('are all marked', () => inEssay(async (page) => assert.deepEqual(await unmarked(page), [])));

    it('set the instrument that they name to their values', () =>
      inEssay(async (page) => {
        const buttons = await page.$$eval('button.set[data-for]', (all) =>
          all.map((button) => {
            button.click();
            const { for: id, ...settings } = button.dataset;
            const instrument = document.getElementById(id);
            const wrong = Object.entries(settings).filter(
              ([name, text]) => String(instrument[name]) !== text,
            );
            return [button.textContent, wrong];
          }),
        );
        assert.ok(buttons.length >= 2);
        for (const [text, wrong] of buttons) assert.deepEqual(wrong, [], text);
        assert.deepEqual(page.trouble, []);
      }));
  });

  describe(`the order of ${path}`, () => {
    it('lists all its parts', () =>
      inEssay(async (page) => {
        const links = await page.$$eval('.contents a', (all) =>
          all.map((link) => [link.hash.slice(1), link.textContent]),
        );
        const headings = await page.$$eval('main > h2[id]', (all) =>
          all.map((heading) => [heading.id, heading.textContent.trim()]),
        );
        const parts = headings.filter(([id]) => !['exercises', 'sources'].includes(id));
        assert.deepEqual(links, parts);
      }));

    it('numbers its figures, and each caption begins with an action', () =>
      inEssay(async (page) => {
        const captions = await texts(page, 'main figure > figcaption > b');
        const figures = await page.$$eval('main figure', (all) => all.length);
        assert.equal(captions.length, figures);
        for (const [i, caption] of captions.entries())
          assert.match(caption, new RegExp(`^Figure ${i + 1}\\. [A-Z][^.]+\\.$`));
      }));

    it('begins with a prediction that is revealed', () =>
      inEssay(async (page) => {
        const first = await page.$('main figure');
        assert.ok(await first.$('details.reveal > summary'));
        assert.match(await first.$eval('figcaption b', (it) => it.textContent), /Predict/);
      }));

    it('ends with three things to remember and two exercises with answers', () =>
      inEssay(async (page) => {
        assert.equal((await texts(page, '.remember li')).length, 3);
        assert.equal((await texts(page, '.exercises > li')).length, 2);
        assert.equal((await texts(page, '.exercises > li > details > p')).length, 2);
      }));

    it('links each of its sources', () =>
      inEssay(async (page) => {
        const sources = await page.$$eval('.references li', (all) =>
          all.map((item) => [item.textContent, item.querySelector('a')?.href ?? '']),
        );
        assert.ok(sources.length >= 4);
        assert.ok(sources.some(([text]) => text.includes('Alemi')));
        for (const [text, href] of sources) assert.match(href, /^https?:/, text);
      }));

    it('leads to the essays before and after it', () =>
      inEssay(async (page) => {
        const links = await page.$$eval('.turn a', (all) =>
          all.map((link) => [link.rel, link.getAttribute('href')]),
        );
        const order = [
          'why-degrees.html',
          'why-decibels.html',
          'why-quarters.html',
          'why-slide-rules.html',
        ];
        const wanted = [
          ['prev', order[index - 1]],
          ['next', order[index + 1]],
        ].filter(([, href]) => href);
        assert.deepEqual(
          links,
          wanted.map(([rel, href]) => [rel, `./${href}`]),
        );
      }));

    it('can be read, and its answers opened, without scripts', () =>
      inEssay(
        async (page) => {
          await page.click('main figure details.reveal > summary');
          const answer = await page.$eval('main figure details.reveal > p', (it) => it.innerText);
          assert.match(answer, /\d/);
        },
        { script: false },
      ));
  });
}
