/* global document, getComputedStyle, PerformanceObserver, navigator, setTimeout, axe -- in the pages */
/* global fetch */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { disk, host, instruments, open, pages } from '../support/gallery.js';
import { near } from '../support/reading.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = () =>
  axe
    .run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .then((found) =>
      found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    );

const shifts = () =>
  new Promise((resolve) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    setTimeout(() => resolve(seen.map(({ value }) => value)), 500);
  });

/** What a hand can turn at once. */
const turned = ':is([interactive]:not([spinnable]), slide-rule)';

/** How large each instrument is, whether or not it is on the screen, unless the reader has yet to open its place. */
const rooms = (page) =>
  page.$$eval(instruments, (all) =>
    all
      .filter((it) => it.checkVisibility())
      .map((it) => {
        it.style.contentVisibility = 'visible';
        const { width, height } = it.getBoundingClientRect();
        return [width, height];
      }),
  );

for (const path of pages) {
  describe(`the gallery's ${path}`, () => {
    for (const width of [320, 1200]) {
      it(`has nothing that axe finds wrong, light or dark, ${width} px`, () =>
        open(
          path,
          async (page) => {
            await page.addScriptTag({ path: axePath });
            for (const colours of ['light', 'dark']) {
              await page.click(`[name=colour-scheme][value=${colours}]`);
              assert.deepEqual(await page.evaluate(violations), [], colours);
            }
          },
          { width },
        ));
    }

    for (const [width, height] of [
      [320, 640],
      [768, 1024],
      [1200, 800],
    ]) {
      it(`moves nothing while it loads, and scrolls one way alone, ${width} × ${height}`, () => {
        const read = async (page) => {
          assert.deepEqual(await page.evaluate(shifts), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        };
        return open(path, read, { width, height });
      });

      it(`has the room that each instrument needs before it comes, ${width} × ${height}`, () => {
        let before;
        const late = async (page) => (before = await rooms(page));
        const read = async (page) => {
          await page.waitForSelector(`${turned}:defined`);
          const after = await rooms(page);
          for (const [i, [width, height]] of after.entries()) {
            near(width, before[i][0], 0.2);
            near(height, before[i][1], 0.2);
          }
          assert.deepEqual(await page.evaluate(shifts), []);
        };
        return open(path, read, { width, height, late });
      });
    }

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

    it('says in its masthead which page it is, has no link that leads nowhere, and keeps silent', () =>
      open(path, async (page) => {
        const here = await page.$$eval('[aria-current=page]', (all) =>
          all.map((link) => link.getAttribute('href')),
        );
        assert.deepEqual(here, [`./${path}`]);
        const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
        assert.ok(links.length > 2);
        for (const link of links.filter((href) => href.startsWith(host))) {
          assert.equal((await fetch(link)).status, 200, link);
        }
        // neither a word in the console nor a request to another host
        assert.deepEqual(page.trouble, []);
      }));
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
      await page.click('[name=colour-scheme][value=dark]');
      assert.equal(await paper(page), 'rgb(23, 22, 28)');
      await page.click('.masthead a[href$="why-degrees.html"]');
      await page.waitForFunction(() => document.title.startsWith('Why'));
      assert.equal(await paper(page), 'rgb(23, 22, 28)');
      await page.click('[name=colour-scheme][value=system]');
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
      assert.match(copied, /^<script type="module"/);
      assert.equal(copied, shown);
      assert.equal(said, 'Copied.');
    }));
});
