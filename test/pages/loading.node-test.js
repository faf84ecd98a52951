/* global document, window, customElements, requestAnimationFrame, PerformanceObserver, setTimeout -- in the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readers, serve, visit } from '../support/served.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

/** The rules that the README tells pages to have. */
const rules = tags.map((tag) => readme.match(`${tag}:not\\(:defined\\) \\{[^}]*\\}`)[0]).join('\n');

const instruments = {
  bare: '<probability-meter probability="0.53">53%</probability-meter>',
  dressed: '<probability-meter scale="both" words probability=".5">50%</probability-meter>',
  narrow: '<probability-meter style="width:200px">A <em>rich</em> fallback</probability-meter>',
  interactive: '<probability-meter interactive low=".4" high=".6"></probability-meter>',
  disc: '<decibel-spinner decibels="3">66.6%</decibel-spinner>',
  turned: '<decibel-spinner segments="12" interactive>50%</decibel-spinner>',
  cell: `<table><tr><td>A line<td><decibel-spinner style="width:30px" decibels="-3"
    >33%</decibel-spinner></table>`,
  dial: '<quarter-dial value="42000">42,000</quarter-dial>',
  digits: '<quarter-dial style="width:200px" divisions="digits" interactive>1</quarter-dial>',
  rule: '<slide-rule slide="2" cursor="6">2 × 3 = 6</slide-rule>',
  rings: '<slide-rule style="width:200px" layout="A [ B C ] D">1 × 1</slide-rule>',
};

const page = (style, body) => `<!doctype html><html lang="en"><title>Loading</title>
<style>${style}</style><p>Before.</p>${body}<p id="after">After.</p>`;

const all = Object.values(instruments).join('<p>Between.</p>');
serve('/all.html', page(rules, all));
serve('/without.html', page('', all));
for (const [name, one] of Object.entries(instruments)) serve(`/${name}.html`, page(rules, one));

/** What stands where, before the kit comes and after. */
const places = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return [...document.querySelectorAll('body *:not(em)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height];
  });
};

/** Texts of the light DOM that a reader sees. */
const seenTexts = (tags) =>
  [...document.querySelectorAll(tags.join())].map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getClientRects().length > 0 ? one.textContent : '';
  });

const noteShifts = () => {
  window.shifts = [];
  const note = (list) => window.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
};

async function bring(page) {
  await page.addScriptTag({ url: '/cdn/number-sense.js', type: 'module' });
  for (const tag of tags)
    await page.evaluate((tag) => customElements.whenDefined(tag).then(() => {}), tag);
}

for (const reader of readers) {
  describe(`a page before the kit is loaded, in ${reader}`, () => {
    for (const path of ['all', ...Object.keys(instruments)]) {
      it(`has no layout shift when it loads, with the rules of the README: ${path}`, () =>
        visit(reader, `/${path}.html`, async (page) => {
          const before = await page.evaluate(places);
          await bring(page);
          assert.deepEqual(await page.evaluate(places), before);
        }));
    }

    it('has a layout shift without the rules', () =>
      visit(reader, '/without.html', async (page) => {
        const before = await page.evaluate(places);
        await bring(page);
        assert.notDeepEqual(await page.evaluate(places), before);
      }));

    it('shows the fallback until then, and not after', () =>
      visit(reader, '/all.html', async (page) => {
        assert.deepEqual(await page.evaluate(seenTexts, tags), [
          ...['53%', '50%', 'A rich fallback', '', '66.6%', '50%', '33%', '42,000', '1'],
          ...['2 × 3 = 6', '1 × 1'],
        ]);
        await bring(page);
        await page.evaluate(places);
        assert.deepEqual(await page.evaluate(seenTexts, tags), Array(11).fill(''));
      }));

    it('requests only itself and the kit', () =>
      visit(reader, '/all.html', async (page) => {
        await bring(page);
        await page.evaluate(places);
        const asked = page.requests.filter((path) => path !== '/favicon.ico');
        assert.deepEqual(asked, ['/all.html', '/cdn/number-sense.js']);
        assert.deepEqual(page.trouble, []);
      }));
  });
}

describe('the layout shift that Chromium measures', () => {
  const shifts = (path) => {
    const seen = [];
    const read = async (page) => {
      await page.evaluate(noteShifts);
      await bring(page);
      await page.evaluate(places);
      seen.push(...(await page.evaluate(() => window.shifts)));
    };
    return visit('chromium', path, read).then(() => seen);
  };

  // what is below the screen is not counted, so a small one is looked at by itself
  for (const path of ['/all.html', '/narrow.html']) {
    it(`is zero with the rules: ${path}`, async () => assert.deepEqual(await shifts(path), []));
  }

  it('is positive without the rules', async () =>
    assert.notDeepEqual(await shifts('/without.html'), []));
});
