/* global document, getComputedStyle, navigator -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseColours,
  disk,
  host,
  instruments,
  open,
  pages,
  shifts,
  turned,
} from '../support/gallery.js';

for (const path of pages) {
  describe(`the gallery's ${path}`, () => {
    it('works from a disk, without a host', () =>
      open(
        path,
        async (page) => {
          await page.waitForSelector(`${turned}:defined`);
          // one that is unset is above every value
          const value = () => page.$eval(turned, (it) => it.value ?? Infinity);
          const before = await value();
          await page.$eval(turned, (it) => it.focus());
          await page.keyboard.press('Home');
          assert.ok((await value()) < before);
        },
        { from: disk },
      ));

    it('shows the fallback texts without scripts', () =>
      open(
        path,
        async (page) => {
          // of those that share a name the browser keeps one open
          await page.$$eval('details', (all) =>
            all.forEach((it) => {
              it.removeAttribute('name');
              it.open = true;
            }),
          );
          const texts = await page.$$eval(instruments, (all) =>
            all.map((it) => [it.innerText.trim(), it.textContent.trim()]),
          );
          assert.ok(texts.length > 0);
          for (const [seen, written] of texts) {
            assert.ok(seen.length > 1);
            assert.equal(seen, written.replaceAll(/\s+/g, ' '));
          }
        },
        { script: false },
      ));
  });
}

describe('the fonts of the gallery', () => {
  const faces = (page) =>
    page.evaluate(() => [
      getComputedStyle(document.body).fontFamily.split(',')[0],
      ...[...document.fonts].map(({ status }) => status),
    ]);

  it('are loaded at the first paint', () =>
    open('why-degrees.html', async (page) => {
      // the second visit has them at hand, however busy the machine
      await page.reload();
      await page.waitForSelector(':root:not(.typesetting)');
      assert.deepEqual(await faces(page), ['Merriweather', ...Array(5).fill('loaded')]);
    }));

  it('fall back to system fonts together if one of them fails to load', () =>
    open(
      'why-degrees.html',
      async (page) => {
        assert.equal((await faces(page))[0], 'Georgia');
        assert.deepEqual(await page.evaluate(shifts), []);
      },
      { without: /sans.*woff2$/ },
    ));
});

describe('the colours of the gallery', () => {
  const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('follow the system by default', async () => {
    const papers = [];
    for (const colorScheme of ['light', 'dark']) {
      await open('index.html', async (page) => papers.push(await paper(page)), { colorScheme });
    }
    assert.deepEqual(papers, ['rgb(253, 252, 248)', 'rgb(23, 22, 28)']);
  });

  it('follow the choice of the reader, on the next page too', () =>
    open('index.html', async (page) => {
      await chooseColours(page, 'dark');
      assert.equal(await paper(page), 'rgb(23, 22, 28)');
      await page.click('.menu > summary');
      await page.click('.masthead a[href$="why-degrees.html"]');
      await page.waitForFunction(() => document.title.includes('degrees'));
      assert.equal(await paper(page), 'rgb(23, 22, 28)');
      await chooseColours(page, 'system');
      assert.equal(await paper(page), 'rgb(253, 252, 248)');
    }));
});

describe('a snippet of the gallery', () => {
  it('is copied, with a polite announcement', () =>
    open('index.html', async (page) => {
      const context = page.browserContext();
      await context.overridePermissions(host, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.click('.copy button');
      await page.waitForFunction(() => document.querySelector('.copy [role=status]').textContent);
      const [copied, shown, said] = await page.evaluate(async () => [
        await navigator.clipboard.readText(),
        document.querySelector('pre').textContent,
        document.querySelector('.copy [role=status]').textContent,
      ]);
      assert.match(copied, /^<script defer src="number-sense.iife.js">/);
      assert.equal(copied, shown);
      assert.equal(said, 'Copied.');
    }));
});
