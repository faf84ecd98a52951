/* global document, window, customElements, requestAnimationFrame, PerformanceObserver, setTimeout -- in the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readers, serve, visit } from '../support/served.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rule that the README tells pages to have. */
const [rule] = readme.match(/probability-meter:not\(:defined\) \{[^}]*\}/);

const meters = {
  bare: '<probability-meter probability="0.53">53%</probability-meter>',
  dressed: '<probability-meter scale="both" words probability=".5">50%</probability-meter>',
  narrow: '<probability-meter style="width:200px">A <em>rich</em> fallback</probability-meter>',
  interactive: '<probability-meter interactive low=".4" high=".6"></probability-meter>',
};

const page = (style, body) => `<!doctype html><html lang="en"><title>Loading</title>
<style>${style}</style><p>Before.</p>${body}<p id="after">After.</p>`;

const all = Object.values(meters).join('<p>Between.</p>');
serve('/all.html', page(rule, all));
serve('/without.html', page('', all));
for (const [name, meter] of Object.entries(meters)) serve(`/${name}.html`, page(rule, meter));

/** What stands where, before the kit comes and after. */
const places = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return [...document.querySelectorAll('body > *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height];
  });
};

/** Texts of the light DOM that a reader sees. */
const seenTexts = () =>
  [...document.querySelectorAll('probability-meter')].map((meter) => {
    const range = document.createRange();
    range.selectNodeContents(meter);
    return range.getClientRects().length > 0 ? meter.textContent : '';
  });

const noteShifts = () => {
  window.shifts = [];
  const note = (list) => window.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
};

async function bring(page) {
  await page.addScriptTag({ url: '/cdn/probability-meter.js', type: 'module' });
  await page.evaluate(() => customElements.whenDefined('probability-meter').then(() => {}));
}

for (const reader of readers) {
  describe(`a page that waits for the kit, in ${reader}`, () => {
    for (const path of ['all', ...Object.keys(meters)]) {
      it(`moves nothing when it comes, with the rule of the README: ${path}`, () =>
        visit(reader, `/${path}.html`, async (page) => {
          const before = await page.evaluate(places);
          await bring(page);
          assert.deepEqual(await page.evaluate(places), before);
        }));
    }

    it('would move without the rule', () =>
      visit(reader, '/without.html', async (page) => {
        const before = await page.evaluate(places);
        await bring(page);
        assert.notDeepEqual(await page.evaluate(places), before);
      }));

    it('shows the fallback until then, and not after', () =>
      visit(reader, '/all.html', async (page) => {
        assert.deepEqual(await page.evaluate(seenTexts), ['53%', '50%', 'A rich fallback', '']);
        await bring(page);
        await page.evaluate(places);
        assert.deepEqual(await page.evaluate(seenTexts), ['', '', '', '']);
      }));

    it('asks for itself and for the kit, and for nothing else', () =>
      visit(reader, '/all.html', async (page) => {
        await bring(page);
        await page.evaluate(places);
        const asked = page.requests.filter((path) => path !== '/favicon.ico');
        assert.deepEqual(asked, ['/all.html', '/cdn/probability-meter.js']);
        assert.deepEqual(page.trouble, []);
      }));
  });
}

describe('the layout shift that Chromium counts', () => {
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

  it('is nothing with the rule', async () => assert.deepEqual(await shifts('/all.html'), []));

  it('is something without it', async () => assert.notDeepEqual(await shifts('/without.html'), []));
});
