import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  approximateOdds,
  bitsToDecibels,
  decibelsToOdds,
  decibelsToProbability,
  probabilityToDecibels,
  weightOfEvidence,
} from '../../src/conversions/index.js';
import { vocabulary } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { move, near, reach, reveal } from '../support/reading.js';

const inEssay = (read, options) => open('why-decibels.html', read, options);

const decibels = (page, selector) => page.$eval(selector, (instrument) => instrument.decibels);
const said = (page) => page.$eval('#two-heads output', (output) => output.value);

const { posterior, hit, alarm } = vocabulary;
const positive = weightOfEvidence(hit, alarm);
const negative = weightOfEvidence(1 - hit, 1 - alarm);

describe('the prediction of the essay on decibels', () => {
  it('begins after one positive result, and asks for the chance after two', () =>
    inEssay(async (page) => {
      const begin = probabilityToDecibels(posterior);
      near(await decibels(page, '#twice'), begin, 1e-3);
      const answer = await page.$eval('[data-predict]', (it) => Number(it.dataset.predict));
      near(answer, decibelsToProbability(begin + positive), 1e-6);
      await page.$eval('#twice', (spinner) => spinner.focus());
      await page.keyboard.press('PageUp');
      await reveal(page);
      near(await page.$eval('#twice', (spinner) => spinner.probability), answer, 1e-9);
      const verdict = await page.$eval('[data-predict] output', (output) => output.value);
      assert.match(verdict, /^You said \d+%: \d+° too (high|low)\.$/);
    }));
});

describe('the base rates of the essay on decibels', () => {
  const line = (page) => page.$eval('#rates output', (output) => output.value);

  it('are updated by each result, from the chosen rate', () =>
    inEssay(async (page) => {
      assert.equal(await line(page), '−20.0 dB: 1%');
      await page.click('#rates [name=positive]');
      assert.equal(await line(page), '−20.0 + 13.0 = −6.9 dB: 17%');
      near(await decibels(page, '#base'), probabilityToDecibels(posterior), 1e-9);
      await page.click('#rates [name=negative]');
      near(await decibels(page, '#base'), probabilityToDecibels(posterior) + negative, 1e-9);
      assert.equal(await line(page), '−20.0 + 13.0 − 12.8 = −19.7 dB: 1%');
      await page.click('[name=rate][value="1000"]');
      near(await decibels(page, '#base'), probabilityToDecibels(1e-3), 1e-9);
      assert.equal(await page.$eval('#base', (meter) => meter.prior), 1e-3);
    }));

  it('are set, with one positive result, by the buttons in the text', () =>
    inEssay(async (page) => {
      await page.click('button[data-rate="10"]');
      assert.equal(await line(page), '−9.5 + 13.0 = 3.5 dB: 69%');
      assert.ok(await page.$eval('[name=rate][value="10"]', (radio) => radio.checked));
      await page.click('button[data-rate="1000"]');
      near(await decibels(page, '#base'), probabilityToDecibels(1e-3) + positive, 1e-9);
    }));
});

describe('the imagined result of the essay on decibels', () => {
  it('shows the prior: the belief minus the weight of ten heads', () =>
    inEssay(async (page) => {
      const line = () => page.$eval('#imagine output', (output) => output.value);
      assert.equal(await line(), 'Your prior was −30.1 dB: one coin in 1,025.');
      await page.$eval('#imagined', (meter) => meter.focus());
      await page.keyboard.press('Home');
      assert.equal(await line(), 'Your prior was impossible: no evidence changes that.');
    }));
});

describe('the essay on decibels', () => {
  it('has a table that agrees with the conversions, with a disc in each row', () =>
    inEssay(async (page) => {
      const rows = await page.$$eval('.steps tbody tr', (all) =>
        all.map((row) => [
          row.querySelector('decibel-spinner').decibels,
          ...[...row.cells].map((cell) => cell.textContent.trim()),
        ]),
      );
      const wanted = Array.from({ length: 14 }, (_, steps) => {
        const percent = `${(100 * decibelsToProbability(steps)).toFixed(1)}%`;
        const odds = `${decibelsToOdds(steps).toFixed(2)} : 1`;
        const about = approximateOdds(steps).replace(':', ' : ');
        return [steps, String(steps), percent, odds, about, percent];
      });
      assert.deepEqual(rows, wanted);
    }));

  it('has odds to memorise with errors below one percent', () => {
    for (let steps = 0; steps <= 13; steps++) {
      const [a, b] = approximateOdds(steps)
        .split(':')
        .map((side) => (Number(side.replace('π', '')) || 1) * (side.includes('π') ? Math.PI : 1));
      near(a / b / decibelsToOdds(steps), 1, 0.01);
    }
  });

  it('keeps the discs of the table within their lines', () =>
    inEssay(async (page) => {
      const sizes = await page.$$eval('.steps decibel-spinner', (all) =>
        all.map(({ offsetWidth, offsetHeight }) => `${offsetWidth} × ${offsetHeight}`),
      );
      assert.deepEqual([...new Set(sizes)], ['30 × 30']);
    }));

  it('builds odds from factors', () =>
    inEssay(async (page) => {
      for (const factor of [10, -3, -3, -3, 5])
        await page.click(`#factors [data-decibels="${factor}"]`);
      near(await decibels(page, '#factors decibel-spinner'), 6, 1e-12);
    }));

  it('weighs each head, and ends with a tail', () =>
    inEssay(async (page) => {
      await page.evaluate(() => (Math.random = () => 0.4));
      await page.click('[name=another]');
      for (let heads = 1; heads <= 5; heads++) {
        await page.click('[name=toss]');
        near(await decibels(page, '#coin'), heads * bitsToDecibels(1), 1e-9);
        near(await decibels(page, '[for=coin]'), heads * bitsToDecibels(1), 1e-9);
      }
      assert.equal(await said(page), '5 heads: 0 + 15.05 = 15.05 dB');
      await page.click('[name=look]');
      assert.equal(await decibels(page, '#coin'), Infinity);

      await page.evaluate(() => (Math.random = () => 0.6));
      await page.click('[name=another]');
      await page.click('[name=toss]');
      assert.equal(await decibels(page, '#coin'), -Infinity);
      await page.evaluate(() => (Math.random = () => 0.4));
      await page.click('[name=toss]');
      assert.equal(await decibels(page, '#coin'), -Infinity);
      assert.deepEqual(page.trouble, []);
    }));

  it('draws the coin from the chosen bag', () =>
    inEssay(async (page) => {
      await page.evaluate(() => (Math.random = () => 0.0101));
      await page.click('[name=bag][value="-20"]');
      near(await decibels(page, '#coin'), -20, 1e-12);
      await page.click('[name=look]');
      assert.equal(await decibels(page, '#coin'), -Infinity);
      await page.evaluate(() => (Math.random = () => 0.0098));
      await page.click('[name=another]');
      await page.click('[name=look]');
      assert.equal(await decibels(page, '#coin'), Infinity);
    }));

  it('counts the births of Paris up to all of them', () =>
    inEssay(async (page) => {
      const shown = () => page.$$eval('#births output', (all) => all.map(({ value }) => value));
      const written = await shown();
      await move(page, '#crowd', '5.7');
      assert.deepEqual(await shown(), ['493,472', '404 dB']);
      assert.equal(await decibels(page, '#births decibel-spinner'), 300);
      await move(page, '#crowd', '4.2');
      assert.deepEqual(await shown(), written);
      assert.deepEqual(page.trouble, []);
    }));

  it('moves the needle when the edge of the blue is dragged', () =>
    inEssay(async (page) => {
      const { x, y, width } = await reach(page, '#weighed');
      const at = (degrees) => [
        x + width * (0.5 + 0.35 * Math.cos((degrees * Math.PI) / 180)),
        y + width * (0.5 + 0.35 * Math.sin((degrees * Math.PI) / 180)),
      ];
      await page.mouse.move(...at(68));
      await page.mouse.down();
      await page.mouse.move(...at(36), { steps: 5 });
      await page.mouse.up();
      near(await decibels(page, '#weighed'), 0, 0.2);
      near(await decibels(page, '#measured'), await decibels(page, '#weighed'), 1e-9);
    }));

  it('shows one belief in decibels and in degrees', () =>
    inEssay(async (page) => {
      await page.$eval('#measured', (meter) => meter.focus());
      await page.keyboard.press('Home');
      assert.equal(await decibels(page, '#weighed'), -Infinity);
      await page.$eval('#weighed', (spinner) => spinner.focus());
      await page.keyboard.press('End');
      near(await decibels(page, '#measured'), 23, 1e-9);
    }));
});
