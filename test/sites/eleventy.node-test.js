/* global document, customElements, PerformanceObserver, DOMParser, requestAnimationFrame, setTimeout -- in the pages */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { readers, serve, visit } from '../support/served.js';

ensureBuilt();
const site = mkdtempSync(join(tmpdir(), 'site-'));
execFileSync(
  process.execPath,
  [`${root}node_modules/@11ty/eleventy/cmd.cjs`, '--quiet', `--output=${site}`],
  { cwd: `${root}test/sites/eleventy`, stdio: ['ignore', 'ignore', 'inherit'] },
);
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(site.length).replaceAll('\\', '/'));
const textOf = (file) => readFileSync(join(site, file), 'utf8');
const served = Object.fromEntries(files.map((file) => [file, textOf(file)]));
rmSync(site, { recursive: true });
for (const [path, text] of Object.entries(served)) serve(path, text);

// where a feed is read
serve('/reader.html', '<!doctype html><title>Reader</title>');

const textOfKit = readFileSync(`${root}dist/cdn/number-sense.js`, 'utf8');

const [RAIN, SNOW] = ['/posts/rain/index.html', '/posts/snow/index.html'];

/** The same page for a reader to whom no script comes. */
const stillOf = (path) => path.replace('index', 'still');
for (const path of [RAIN, SNOW])
  serve(stillOf(path), served[path].replace(/<script[^>]*><\/script>/, ''));

/** Three frames after the elements have come, none of them moves any more. */
const hasSettled = async () => {
  await customElements.whenDefined('slide-rule');
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

async function bringScripts(page) {
  await page.goto(page.url().replace('still', 'index'));
  await page.evaluate(hasSettled);
}

const boxes = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('probability-meter, decibel-spinner, quarter-dial, slide-rule')]
      .flatMap((element) => [element, ...element.shadowRoot.querySelectorAll('svg')])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      }),
  );

const pictureOf = async (page, selector) => {
  const element = await page.$(selector);
  return element.screenshot({ encoding: 'base64' });
};

/** The layout shift of the page while scripts load; Firefox does not report it. */
const shifts = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) resolve(0);
        const sum = (list) => list.getEntries().reduce((all, { value }) => all + value, 0);
        new PerformanceObserver((list) => resolve(sum(list))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        requestAnimationFrame(() => setTimeout(() => resolve(0), 50));
      }),
  );

describe('a blog that Eleventy builds', () => {
  it('has its pages, a feed, and the kit beside them', () => {
    assert.deepEqual(Object.keys(served).sort(), ['/feed.xml', '/number-sense.js', RAIN, SNOW]);
    assert.equal(served['/number-sense.js'], textOfKit);
  });

  it('has a feed with the fallbacks of the author inside the tags, and no drawing', () =>
    visit(readers[0], '/reader.html', async (page) => {
      const { trouble, said } = await page.evaluate((xml) => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml');
        const contents = [...feed.querySelectorAll('entry > content[type=html]')];
        const read = ({ textContent }) =>
          new DOMParser().parseFromString(textContent, 'text/html').body.textContent;
        return {
          trouble: feed.querySelectorAll('parsererror').length,
          said: contents.map(read).join('\n'),
        };
      }, served['/feed.xml']);
      assert.equal(trouble, 0);
      for (const words of ['66%, probable', '2.9 dB, about 2 : 1', '300 million', '= 4.25', ': 5%'])
        assert.ok(said.includes(words), said);
      assert.doesNotMatch(served['/feed.xml'], /svg|template|script/);
    }));

  for (const reader of readers) {
    it(`shows all four without scripts, and once and in the same place with them: ${reader}`, () =>
      visit(
        reader,
        stillOf(RAIN),
        async (page) => {
          const [before, disc] = [await boxes(page), await pictureOf(page, 'decibel-spinner')];
          assert.equal(before.length, 8);
          for (const box of before) assert.ok(Number(box.split(' ')[3]) >= 300, box);
          await bringScripts(page);
          assert.deepEqual(await boxes(page), before);
          assert.equal(await pictureOf(page, 'decibel-spinner'), disc);
          assert.equal(await shifts(page), 0);
          assert.deepEqual(page.trouble, []);
        },
        { height: 1700 },
      ));

    it(`shows the same meter before and after scripts load: ${reader}`, () =>
      visit(
        reader,
        stillOf(SNOW),
        async (page) => {
          const before = await pictureOf(page, 'article');
          await bringScripts(page);
          assert.equal(await pictureOf(page, 'article'), before);
          await page.evaluate(() => {
            document.querySelector('probability-meter').probability = 0.9;
          });
          await page.evaluate(hasSettled);
          assert.notEqual(await pictureOf(page, 'article'), before);
        },
        { height: 1700 },
      ));
  }
});
