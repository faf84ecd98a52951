/* global document, getComputedStyle -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseColours, instruments, open, pages } from '../support/gallery.js';

/** What a sheet of A4 holds within margins of 15 mm, in CSS pixels. */
const sheet = { width: 680, height: 1009 };

/** The booklet is one whole sheet across. */
const across = { width: 1123, height: 794 };
const sheetOf = (path) => (path === 'booklet.html' ? across : sheet);

/** Prints a page that is dark on the screen. */
const printed = (path, read) =>
  open(
    path,
    async (page) => {
      await chooseColours(page, 'dark');
      await page.emulateMediaType('print');
      await read(page);
    },
    { ...sheetOf(path), colorScheme: 'dark' },
  );

const colours = (page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });

/** What can only be used on a screen, in the page and in its instruments, and is still seen. */
const chrome = (page) =>
  page.evaluate(() => {
    const useless =
      'button:not(.worked button, .set), input:not([part$=control]), select, nav, .copy, [part=evidence-list]';
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (it) => it.shadowRoot)];
    return roots
      .flatMap((root) => [...(root?.querySelectorAll(useless) ?? [])])
      .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 1)
      .map((it) => it.outerHTML.slice(0, 99));
  });

/** Where each instrument is, from side to side, and how high. */
const places = (page) =>
  page.$$eval(instruments, (all) =>
    all.map((it) => {
      it.style.contentVisibility = 'visible';
      const { left, right, height } = it.getBoundingClientRect();
      return { left, right, height, isSeen: it.checkVisibility() };
    }),
  );

/** The heights of what is not to be cut in two. */
const wholes = (page) =>
  page.$$eval(
    'figure:not(:has(> .question)), pre, .question > .beside, .question details > *',
    (all) => all.map((it) => it.getBoundingClientRect().height),
  );

/** How many bytes of drawing are on each sheet. */
const drawings = (pdf) => {
  const text = Buffer.from(pdf).toString('latin1');
  return Array.from(text.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g), ([, id]) =>
    Number(text.match(new RegExp(`\\n${id} 0 obj[^]*?/Length (\\d+)`))[1]),
  );
};

for (const path of pages) {
  describe(`the print view of ${path}`, () => {
    it('is light, as wide as the sheet, with every instrument and no controls', () =>
      printed(path, async (page) => {
        const { width, height: sheetHeight } = sheetOf(path);
        assert.deepEqual(await colours(page), ['rgb(255, 255, 255)', 'rgb(31, 27, 46)']);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await chrome(page), []);
        for (const { left, right, height, isSeen } of await places(page)) {
          assert.ok(isSeen && height > 4);
          assert.ok(left >= 0 && right <= width + 1, `from ${left} to ${right}`);
        }
        for (const height of await wholes(page)) assert.ok(height < sheetHeight, `${height} px`);
      }));
  });
}

describe('the sheets of a long page', () => {
  it('have no empty sheet', () =>
    printed('why-quarters.html', async (page) => {
      const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
      const sheets = drawings(await page.pdf({ format: 'A4', margin }));
      assert.ok(sheets.length > 6);
      // a sheet without a word on it has some hundred bytes
      for (const bytes of sheets) assert.ok(bytes > 500, `${sheets}`);
    }));
});
