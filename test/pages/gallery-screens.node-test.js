/* global document, axe -- in the pages */
/* global fetch */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import {
  chooseColours,
  host,
  instruments,
  open,
  pages,
  shifts,
  turned,
} from '../support/gallery.js';
import { near } from '../support/reading.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = () =>
  axe
    .run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .then((found) =>
      found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    );

/** Under load fonts may come after the page's patience with them has ended. */
const fontsOf = (page) => page.evaluate(() => document.fonts.ready.then(() => undefined));

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
  // axe would report the same of each of a thousand like elements
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
  const late = async (page) => {
    await fontsOf(page);
    before = await rooms(page);
  };
  const read = async (page) => {
    await assertRooms(page, before);
    await page.reload();
    await page.waitForSelector(':root:not(.typesetting)');
    await fontsOf(page);
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

/** Requests each address once for all pages. */
async function assertFound(link) {
  const [address] = link.split('#');
  if (!found.has(address)) found.set(address, fetch(address));
  assert.equal((await found.get(address)).status, 200, link);
}

for (const path of pages) {
  describe(`the gallery's ${path}`, () => {
    it('fits its instruments, has no layout shift, scrolls one way and passes axe in both schemes, on a phone', () =>
      visitAt({ width: 320, height: 640 }, path, assertAccessible));

    it('fits its instruments, has no layout shift and scrolls one way, on a tablet', () =>
      visitAt({ width: 768, height: 1024 }, path));

    it('fits its instruments, has no layout shift, scrolls one way and passes axe in both schemes, on a desktop', () =>
      visitAt({ width: 1200, height: 800 }, path, async (page) => {
        // neither a word in the console nor a request to another host
        assert.deepEqual(page.trouble, []);
        await assertLinks(page, path);
        await assertAccessible(page);
      }));
  });
}
