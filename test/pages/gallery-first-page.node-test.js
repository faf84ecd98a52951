/* global document, innerHeight, innerWidth, DOMParser -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { marked } from 'marked';
import { builtText } from '../../tools/fresh.js';
import { open } from '../support/gallery.js';
import { near } from '../support/reading.js';
import { readers, serve, visit } from '../support/served.js';

const phone = { width: 390, height: 844 };
const laptop = { width: 1200, height: 800 };

const numbers = (page) => page.$$eval('.numbers span', (all) => all.map((it) => it.textContent));
const bottomOf = (page, selector) =>
  page.$eval(selector, (it) => it.getBoundingClientRect().bottom);

describe('the first screen of the gallery', () => {
  for (const size of [phone, laptop]) {
    it(`shows the question, the meter, its numbers and the disc at ${size.width} px`, () =>
      open(
        'index.html',
        async (page) => {
          assert.match(await page.$eval('h1', (it) => it.innerText), /Will it rain tomorrow\?/);
          for (const selector of ['#rain', '.numbers', '#disc'])
            assert.ok((await bottomOf(page, selector)) <= size.height, selector);
          const tops = await page.$$eval('.numbers span', (all) =>
            all.map((it) => Math.round(it.getBoundingClientRect().top)),
          );
          assert.equal(new Set(tops).size, 1, 'the numbers stand in one row');
        },
        size,
      ));
  }

  it('shows the same belief as percent, degrees, odds and decibels while the needle moves', () =>
    open('index.html', async (page) => {
      assert.deepEqual(await numbers(page), ['65%', '36.3°', '1.86 : 1', '2.7 dB']);
      await page.$eval('#rain', (meter) => meter.focus());
      await page.keyboard.press('PageDown');
      assert.deepEqual(await numbers(page), ['48%', '46.3°', '1 : 1.09', '−0.4 dB']);
      await page.keyboard.press('Home');
      assert.deepEqual(await numbers(page), ['0%', '90.0°', '1 : ∞', '−∞ dB']);
      assert.equal(await page.$eval('#disc', (disc) => disc.probability), 0);
    }));

  it('moves the needle and the numbers when the disc is moved', () =>
    open('index.html', async (page) => {
      await page.$eval('#disc', (disc) => disc.focus());
      await page.keyboard.press('End');
      near(await page.$eval('#rain', (meter) => meter.decibels), 23, 1e-9);
      assert.deepEqual(await numbers(page), ['99.5%', '4.0°', '200 : 1', '23.0 dB']);
    }));

  it('has the four instruments on plates of one size, two by two', async () => {
    for (const size of [phone, laptop]) {
      const look = async (page) => {
        const plates = await page.$$eval('.plates .plate', (all) =>
          all.map((plate) => {
            const { left, top, width, height } = plate.getBoundingClientRect();
            return { left, top, width, height, tag: plate.firstElementChild.localName };
          }),
        );
        assert.deepEqual(
          plates.map(({ tag }) => tag),
          ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'],
        );
        const [first, second, third] = plates;
        for (const { width, height } of plates) {
          near(width, first.width, 0.1);
          near(height, first.height, 0.1);
        }
        assert.ok(second.left > first.left && second.top === first.top);
        assert.ok(third.left === first.left && third.top > first.top);
      };
      await open('index.html', look, size);
    }
  });
});

describe('the menus of the gallery', () => {
  it('stand in one row with the name of the kit on a phone', () =>
    open(
      'index.html',
      async (page) => {
        const heights = await page.$$eval('.masthead > *:not(script)', (all) =>
          all.map((it) => {
            const { top, bottom } = it.getBoundingClientRect();
            return (top + bottom) / 2;
          }),
        );
        for (const middle of heights) near(middle, heights[0], 2);
      },
      phone,
    ));

  it('group the pages as essays, instruments, practice and ways to embed', () =>
    open('index.html', async (page) => {
      const names = await page.$$eval('.masthead nav summary', (all) =>
        all.map((it) => it.textContent),
      );
      assert.deepEqual(names, ['Essays', 'Instruments', 'Practise', 'Embed']);
    }));

  it('open by the keyboard, and close on Escape and on a press elsewhere', () =>
    open('index.html', async (page) => {
      const isOpen = () => page.$eval('.menu', (menu) => menu.open);
      await page.focus('.menu > summary');
      await page.keyboard.press('Enter');
      assert.equal(await isOpen(), true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
      await page.keyboard.press('Enter');
      await page.mouse.click(600, 700);
      assert.equal(await isOpen(), false);
    }));

  it('stay inside the screen when they are open', () =>
    open(
      'index.html',
      async (page) => {
        for (const summary of await page.$$('.menu > summary')) {
          await summary.click();
          const [left, right] = await page.$eval('.menu[open] > :not(summary)', (it) => {
            const box = it.getBoundingClientRect();
            return [box.left, innerWidth - box.right];
          });
          assert.ok(left >= 0 && right >= 0 && (await page.evaluate(() => innerHeight)) > 0);
        }
      },
      phone,
    ));
});

describe('the two lines of the first page', () => {
  const html = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
  const lines = html
    .match(/<pre><code>([^]*?)<\/code>/)[1]
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  serve('/number-sense.iife.js', builtText('cdn/number-sense.iife.js'));
  serve('/pasted.html', `<!doctype html><html lang="en"><title>Mine</title>${lines}`);

  for (const reader of readers) {
    it(`show a needle on a page that has the file beside it, in ${reader}`, () =>
      visit(reader, '/pasted.html', async (page) => {
        await page.waitForSelector('probability-meter:defined');
        assert.equal(await page.$eval('probability-meter', (it) => it.probability), 0.53);
        assert.deepEqual(page.trouble, []);
      }));
  }
});

describe('the page about the kit', () => {
  const words = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const fileText = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

  it('shows the changelog of the package', () =>
    open('about.html', async (page) => {
      const shown = await page.$eval('#changelog', (it) => it.textContent);
      const wanted = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
        marked.parse(fileText('CHANGELOG.md')),
      );
      assert.equal(`Changes${words(shown).replaceAll(' ', '')}`, words(wanted).replaceAll(' ', ''));
      assert.ok(await page.$('#changelog li code'));
    }));

  it('shows the licence of the package', () =>
    open('about.html', async (page) => {
      const shown = await page.$eval('#licence-text', (it) => it.textContent);
      assert.equal(
        words(shown).replaceAll(' ', ''),
        words(fileText('LICENSE')).replaceAll(' ', ''),
      );
    }));

  it('is linked from the foot of every page', () =>
    open('index.html', async (page) => {
      const links = await page.$$eval('.colophon li a', (all) =>
        all.map((link) => [link.textContent, link.getAttribute('href')]),
      );
      assert.deepEqual(links, [
        ['MIT licence', './about.html#licence'],
        ['Credit', './about.html#credit'],
        ['Changelog', './about.html#changes'],
      ]);
    }));
});
