/* global document, getComputedStyle, PerformanceObserver, navigator, setTimeout, axe -- in the pages */
/* global requestAnimationFrame, fetch */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { chooseColours, disk, host, instruments, open, pages } from '../support/gallery.js';
import { near } from '../support/reading.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = () =>
  axe
    .run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .then((found) =>
      found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    );

/** What has moved since the page came, once it has had the time to. */
const shifts = () =>
  new Promise((resolve) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const tell = () => resolve(seen.map(({ value }) => value));
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell, 200)));
  });

/** What a hand can turn at once. */
const turned = ':is([interactive]:not([spinnable]), slide-rule)';

/** How large each instrument is, whether or not it is on the screen, unless the reader has yet to open its place. */
const rooms = (page) =>
  page.$$eval(instruments, (all) => {
    const shown = all.filter((it) => it.checkVisibility());
    for (const it of shown) it.style.contentVisibility = 'visible';
    return shown.map((it) => {
      const { width, height } = it.getBoundingClientRect();
      return [width, height];
    });
  });

/** A page finds its instruments as large as the room that it kept for them. */
async function assertRooms(page, before) {
  await page.waitForSelector(`${turned}:defined`);
  const after = await rooms(page);
  for (const [i, [width, height]] of after.entries()) {
    near(width, before[i][0], 0.2);
    near(height, before[i][1], 0.2);
  }
  assert.deepEqual(await page.evaluate(shifts), [], 'the script came late');
}

async function assertAccessible(page) {
  // of a thousand that are alike, axe would say a thousand times the same
  await page.$$eval('.needles > :nth-child(n + 31)', (all) => all.forEach((it) => it.remove()));
  await page.addScriptTag({ path: axePath });
  for (const colours of ['light', 'dark']) {
    await chooseColours(page, colours);
    assert.deepEqual(await page.evaluate(violations), [], colours);
  }
}

/** Each size of a screen is one visit: the first load keeps the script back, the second does not. */
async function visitAt({ width, height }, path, look) {
  let before;
  const late = async (page) => (before = await rooms(page));
  const read = async (page) => {
    await assertRooms(page, before);
    await page.reload();
    await page.waitForSelector(':root:not(.typesetting)');
    assert.deepEqual(await page.evaluate(shifts), [], 'the script came at once');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await look?.(page);
  };
  await open(path, read, { width, height, late });
}

async function assertLinks(page, path) {
  const here = await page.$$eval('[aria-current=page]', (all) =>
    all.map((link) => link.getAttribute('href')),
  );
  assert.deepEqual(here, [`./${path}`]);
  const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
  assert.ok(links.length > 2);
  for (const link of links.filter((href) => href.startsWith(host))) await assertFound(link);
}

const found = new Map();

/** Asks for each address once, for all pages. */
async function assertFound(link) {
  const [address] = link.split('#');
  if (!found.has(address)) found.set(address, fetch(address));
  assert.equal((await found.get(address)).status, 200, link);
}

for (const path of pages) {
  describe(`the gallery's ${path}`, () => {
    it('has room for its instruments, moves nothing, scrolls one way, pleases axe in light and dark, on a phone', () =>
      visitAt({ width: 320, height: 640 }, path, assertAccessible));

    it('has room for its instruments, moves nothing and scrolls one way, on a tablet', () =>
      visitAt({ width: 768, height: 1024 }, path));

    it('has room for its instruments, moves nothing, scrolls one way, pleases axe in light and dark, on a desk', () =>
      visitAt({ width: 1200, height: 800 }, path, async (page) => {
        // neither a word in the console nor a request to another host
        assert.deepEqual(page.trouble, []);
        await assertLinks(page, path);
        await assertAccessible(page);
      }));

    it('works from a disk, without a host', () =>
      open(
        path,
        async (page) => {
          await page.waitForSelector(`${turned}:defined`);
          const value = () => page.$eval(turned, (it) => it.value ?? it.probability);
          const before = await value();
          await page.$eval(turned, (it) => it.focus());
          await page.keyboard.press('Home');
          assert.ok((await value()) < before);
        },
        { from: disk },
      ));

    it('shows the fallback texts where no script runs', () =>
      open(
        path,
        async (page) => {
          await page.$$eval('details', (all) => all.forEach((it) => (it.open = true)));
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

describe('the letters of the gallery', () => {
  const faces = (page) =>
    page.evaluate(() => [
      getComputedStyle(document.body).fontFamily.split(',')[0],
      ...[...document.fonts].map(({ status }) => status),
    ]);

  it('are there at the first paint', () =>
    open('why-degrees.html', async (page) => {
      // the second visit has them at hand, however busy the machine
      await page.reload();
      await page.waitForSelector(':root:not(.typesetting)');
      assert.deepEqual(await faces(page), ['Merriweather', ...Array(5).fill('loaded')]);
    }));

  it("are all the system's own where one of the gallery's does not come", () =>
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

  it('follow the reader, on the next page too', () =>
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
  it('is copied, and says so politely', () =>
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
