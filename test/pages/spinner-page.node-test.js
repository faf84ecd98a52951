/* global FormData -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf, markup, pictures, tryExample, type } from '../support/bench.js';
import { open } from '../support/gallery.js';

const onBench = (read) => open('decibel-spinner.html', read);

describe("the spinner's page", () => {
  it('turns the disc by its controls, and keeps the markup in step', () =>
    onBench(async (page) => {
      await type(page, 'decibels', '-5');
      assert.equal(await page.$eval('#bench', (it) => it.decibels), -5);
      await type(page, 'segments', '12');
      assert.equal(await attributeOf(page, 'segments'), '12');
      await page.click('#control-spinnable');
      await tryExample(page, 'outcomes', 'rain, sun');
      const one = `<decibel-spinner
  decibels="-5"
  segments="12"
  interactive
  readout
  outcomes="rain,sun"
>24%</decibel-spinner>`;
      assert.deepEqual((await markup(page)).split('\n').sort(), one.split('\n').sort());
      assert.deepEqual(page.trouble, []);
    }));

  it('shows the value of a dragged disc in its field and its markup', () =>
    onBench(async (page) => {
      await page.$eval('#bench', (spinner) => spinner.focus());
      await page.keyboard.press('End');
      assert.equal(await page.$eval('#control-decibels', (field) => field.value), '23');
      assert.match(await markup(page), /decibels="23"[^]*>99.5%</);
      assert.equal(await attributeOf(page, 'decibels'), '3');
    }));

  it('follows the slider that `for` names', () =>
    onBench(async (page) => {
      await tryExample(page, 'for', 'the slider below');
      await page.focus('#companion');
      await page.keyboard.press('Home');
      assert.equal(await page.$eval('#bench', (spinner) => spinner.decibels), -23);
    }));

  it('writes markup that gives the same picture', () =>
    onBench(async (page) => {
      await type(page, 'decibels', '7.5');
      await type(page, 'segments', '3');
      const [bench, copy] = await page.evaluate(pictures);
      assert.deepEqual(copy, bench);
    }));

  it('can be spun on the bench', () =>
    onBench(async (page) => {
      const outcome = await page.$eval('#bench', (spinner) => spinner.spin());
      assert.equal(outcome.total, 1);
    }));

  it('moves a needle and a disc together, without a script', () =>
    onBench(async (page) => {
      await page.$eval('[for=needle]', (spinner) => spinner.focus());
      await page.keyboard.press('Home');
      const decibels = await page.$eval('#needle', (meter) => meter.decibels);
      assert.ok(Math.abs(decibels + 23) < 1e-9);
      await page.$eval('#needle', (meter) => meter.focus());
      await page.keyboard.press('End');
      assert.equal(await page.$eval('[for=needle]', (spinner) => spinner.decibels), Infinity);
    }));

  it('submits decibels, and resets them', () =>
    onBench(async (page) => {
      const submitted = () =>
        page.$eval('.example form', (form) => new FormData(form).get('evidence'));
      assert.equal(await submitted(), '3');
      await page.$eval('#evidence', (spinner) => (spinner.decibels = 7));
      assert.equal(await submitted(), '7');
      await page.click('.example button[type=reset]');
      assert.equal(await submitted(), '3');
    }));

  it('fits into a cell of a table with a row height of 30 px', () =>
    onBench(async (page) => {
      const sizes = await page.$$eval('.example td decibel-spinner', (all) =>
        all.map((it) => [it.offsetWidth, it.offsetHeight]),
      );
      assert.deepEqual(sizes, [
        [30, 30],
        [30, 30],
      ]);
    }));
});
