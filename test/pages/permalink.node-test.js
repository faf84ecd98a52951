/* global document, navigator, location, history, setTimeout -- in the pages */
/* global URLSearchParams */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf, markup, tryExample, type } from '../support/bench.js';
import { disk, host, open } from '../support/gallery.js';

const meter = 'probability-meter.html';

/** The query of the page's address, once the bench has come to rest. */
const queryOf = (page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(location.search), 400)));

/** Changes the bench of the meter in all ways: a value, a choice, JSON, flags on and off, a move of the needle. */
async function change(page) {
  await page.select('#control-scale', 'both');
  await tryExample(page, 'labels', 'two teams');
  await page.click('#control-readout');
  await page.click('#control-stakes');
  await type(page, 'prior', '0.2');
  await page.focus('#bench');
  await page.keyboard.press('End');
}

describe('the address of a bench', () => {
  it('holds the changes to the page, adds no history entry, and is cleared with the changes', () =>
    open(meter, async (page) => {
      assert.equal(await queryOf(page), '');
      const entries = await page.evaluate(() => history.length);
      await page.select('#control-scale', 'both');
      await page.click('#control-readout');
      assert.equal(await queryOf(page), '?scale=both&without=readout');
      await page.select('#control-scale', 'degrees');
      await page.click('#control-readout');
      assert.equal(await queryOf(page), '');
      assert.equal(await page.evaluate(() => history.length), entries);
      assert.deepEqual(page.trouble, []);
    }));

  it('restores the bench from a copied link', () =>
    open(meter, async (page) => {
      const context = page.browserContext();
      await context.overridePermissions(host, ['clipboard-read', 'clipboard-sanitized-write']);
      await change(page);
      const before = await markup(page);
      await page.$$eval('.bench .copy button', (all) =>
        all.find((button) => button.textContent === 'Copy link').click(),
      );
      await page.waitForFunction(
        () => document.querySelector('.bench [role=status]').textContent === 'Copied.',
      );
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForSelector('#control-scale');
      assert.equal(await markup(page), before);
      assert.match(
        before,
        /^<probability-meter\n {2}probability="1"\n {2}labels='.+'\n {2}scale="both"/,
      );
      assert.equal(await attributeOf(page, 'readout'), null);
      assert.equal(await page.$eval('#bench', (it) => it.probability), 1);
      assert.equal(await page.$eval('#control-prior', (it) => it.value), '0.2');
      assert.equal(await queryOf(page), new URL(link).search);
    }));

  it('restores the bench on a page from a disk, too', () =>
    open(
      meter,
      async (page) => {
        await page.select('#control-scale', 'odds');
        assert.equal(await queryOf(page), '?scale=odds');
        await page.reload();
        await page.waitForSelector('#control-scale');
        assert.equal(await attributeOf(page, 'scale'), 'odds');
      },
      { from: disk },
    ));

  for (const [what, query] of Object.entries({
    'names of no attribute': 'onclick=alert(1)&style=position:fixed&id=x&class=y&__proto__=z&=&&%',
    'values that cannot be read': 'probability=lots&scale=nope&labels=%7B&without=nothing',
    'markup in a value': 'labels=%3Cimg src=x onerror=alert(1)%3E&evidence=%3Cscript%3E',
  })) {
    it(`is ignored where it has ${what}`, () =>
      open(meter, async (page) => {
        const before = await markup(page);
        const attributes = () => page.$eval('#bench', (it) => it.getAttributeNames().sort());
        const names = await attributes();
        page.once('dialog', () => assert.fail('a script ran'));
        await page.goto(`${page.url()}?${query}`);
        await page.waitForSelector('#control-scale');
        assert.equal(await markup(page), before);
        assert.deepEqual(await attributes(), names);
        assert.equal(await page.$('img, .bench [onclick]'), null);
        assert.equal(await queryOf(page), '');
      }));
  }

  it('shows the text of a field as text', () =>
    open(meter, async (page) => {
      const name = '"><img src=x onerror=alert(1)>';
      await page.goto(`${page.url()}?${new URLSearchParams({ name })}`);
      await page.waitForSelector('#control-name');
      assert.equal(await attributeOf(page, 'name'), name);
      assert.equal(await page.$('img'), null);
    }));
});
