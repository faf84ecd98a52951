import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attributeOf,
  declarationOf,
  markup,
  pictures,
  tryExample,
  type,
} from '../support/bench.js';
import { open } from '../support/gallery.js';

const { attributes } = declarationOf('probability-meter');
const onBench = (read) => open('probability-meter.html', read);

describe("the meter's page", () => {
  it('offers every value of a union type', () =>
    onBench(async (page) => {
      const words = await page.$$eval('#control-scale option', (all) => all.map((o) => o.value));
      const { type } = attributes.find(({ name }) => name === 'scale');
      assert.deepEqual(
        words,
        type.text.split(' | ').map((word) => word.slice(1, -1)),
      );
    }));

  it('updates the element with each kind of control, and keeps the markup in step', () =>
    onBench(async (page) => {
      await page.select('#control-scale', 'both');
      assert.equal(await attributeOf(page, 'scale'), 'both');
      await page.select('#control-scale', 'none');
      assert.equal(await attributeOf(page, 'scale'), null);
      await page.click('#control-readout');
      assert.equal(await attributeOf(page, 'readout'), null);
      await type(page, 'probability', '0.75');
      assert.equal(await attributeOf(page, 'probability'), '0.75');
      await page.select('#control-words', 'icd-203');
      assert.equal(await attributeOf(page, 'words'), 'icd-203');
      const one = `<probability-meter
  probability="0.75"
  words="icd-203"
  interactive
>75%</probability-meter>`;
      assert.equal(await markup(page), one);
      assert.deepEqual(page.trouble, []);
    }));

  it('has presets for values that are hard to type', () =>
    onBench(async (page) => {
      await tryExample(page, 'labels', 'two teams');
      assert.deepEqual(JSON.parse(await attributeOf(page, 'labels')).labels, [
        'Away wins',
        'Home wins',
      ]);
      assert.match(await markup(page), /labels='\{"angles":\[75,15\]/);
      await tryExample(page, 'labels', 'none');
      assert.equal(await attributeOf(page, 'labels'), null);
    }));

  it('shows the value of a dragged needle in its field and its markup', () =>
    onBench(async (page) => {
      await page.$eval('#bench', (meter) => meter.focus());
      await page.keyboard.press('End');
      assert.equal(await page.$eval('#control-probability', (field) => field.value), '1');
      assert.match(await markup(page), /probability="1"[^]*>100%</);
      assert.equal(await attributeOf(page, 'probability'), '0.53');
    }));

  it('follows the slider that `for` names', () =>
    onBench(async (page) => {
      await tryExample(page, 'for', 'the slider below');
      await page.focus('#companion');
      await page.keyboard.press('Home');
      assert.equal(await page.$eval('#bench', (meter) => meter.probability), 0);
    }));

  it('writes markup that gives the same picture', () =>
    onBench(async (page) => {
      await type(page, 'low', '0.4');
      await type(page, 'high', '0.7');
      await type(page, 'prior', '0.2');
      await page.select('#control-from', 'even');
      await page.select('#control-mapping', 'log-odds');
      await page.select('#control-words', 'kent');
      await tryExample(page, 'labels', 'red mark');
      for (const shape of ['line', 'arc']) {
        await page.select('#control-shape', shape);
        const [bench, copy] = await page.evaluate(pictures);
        assert.ok(bench.some((piece) => piece.startsWith('90%')));
        assert.deepEqual(copy, bench);
      }
    }));
});
