/* global FormData -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf, markup, pictures, tryExample, type } from '../support/bench.js';
import { open } from '../support/gallery.js';
import { move } from '../support/reading.js';

const onBench = (read) => open('quarter-dial.html', read);

const valueOf = (page, selector) => page.$eval(selector, (dial) => dial.value);

describe("the dial's page", () => {
  it('turns the hand by its controls, and keeps the markup in step', () =>
    onBench(async (page) => {
      await type(page, 'value', '723');
      assert.equal(await valueOf(page, '#bench'), 723);
      await page.click('#control-table');
      await page.click('#control-readout');
      const one = '<quarter-dial\n  value="723"\n  table\n  interactive\n>723</quarter-dial>';
      assert.deepEqual((await markup(page)).split('\n').sort(), one.split('\n').sort());
      assert.deepEqual(page.trouble, []);
    }));

  it('shows the value of a dragged hand in its field and its markup', () =>
    onBench(async (page) => {
      await page.$eval('#bench', (dial) => dial.focus());
      await page.keyboard.press('End');
      assert.equal(await page.$eval('#control-value', (field) => field.value), '100000');
      assert.match(await markup(page), /value="100000"[^]*>100,000</);
      assert.equal(await attributeOf(page, 'value'), '42000');
    }));

  it('calculates an expression, and stops when it is removed', () =>
    onBench(async (page) => {
      await tryExample(page, 'expression', '42,000 × 0.0723 ÷ 40');
      const calculated = () => page.$eval('#bench', ({ estimate, product }) => [estimate, product]);
      const [estimate, product] = await calculated();
      assert.equal(estimate.toFixed(6), (10 ** 1.75).toFixed(6));
      assert.equal(product.toFixed(6), '75.915000');
      await tryExample(page, 'expression', 'none');
      assert.deepEqual(await calculated(), [null, null]);
    }));

  it('follows the field that `for` names', () =>
    onBench(async (page) => {
      await tryExample(page, 'for', 'the field below');
      await move(page, '#companion', '250');
      assert.equal(await valueOf(page, '#bench'), 250);
    }));

  it('writes markup that gives the same picture', () =>
    onBench(async (page) => {
      await type(page, 'value', '7.5e9');
      const [bench, copy] = await page.evaluate(pictures);
      assert.deepEqual(copy, bench);
    }));

  it('moves a dial and a field together, without a script', () =>
    onBench(async (page) => {
      await page.$eval('quarter-dial[for=many]', (dial) => dial.focus());
      await page.keyboard.press('PageUp');
      assert.equal(await page.$eval('#many', (field) => field.value), '420000');
      await move(page, '#many', '37');
      assert.equal(await valueOf(page, 'quarter-dial[for=many]'), 37);
    }));

  it('submits the number, and resets it', () =>
    onBench(async (page) => {
      const submitted = () =>
        page.$eval('.example form', (form) => new FormData(form).get('guess'));
      assert.equal(await submitted(), '100');
      await page.$eval('#guess', (dial) => (dial.value = 290));
      assert.equal(await submitted(), '290');
      await page.click('.example button[type=reset]');
      assert.equal(await submitted(), '100');
    }));

  it('highlights the cell of the table that is used', () =>
    onBench(async (page) => {
      const used = await page.$eval('.example quarter-dial[table]', (dial) =>
        dial.shadowRoot.querySelector('[aria-current]').textContent.trim(),
      );
      assert.equal(used, '10τ');
    }));
});
