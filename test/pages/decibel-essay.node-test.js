import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  approximateOdds,
  bitsToDecibels,
  decibelsToDegrees,
  decibelsToOdds,
  decibelsToProbability,
  klDivergence,
  natsToDecibels,
  probabilityToDegrees,
  weightOfEvidence,
} from '../../src/conversions/index.js';
import { open } from '../support/gallery.js';
import { claimsMissing, move, near, reach } from '../support/reading.js';

const inEssay = (read, options) => open('why-decibels.html', read, options);

const decibels = (page, selector) => page.$eval(selector, (instrument) => instrument.decibels);
const said = (page) => page.$eval('#two-heads output', (output) => output.value);

const [boys, girls] = [251_527, 241_945];
const births = boys + girls;
const share = boys / births;
const decibelsEach = klDivergence(share, 0.5);
const [boy, girl] = [weightOfEvidence(share, 0.5), weightOfEvidence(1 - share, 0.5)];
const standardErrors = (45 - probabilityToDegrees(share)) / (90 / Math.PI / Math.sqrt(births));

const turn = (from) => (decibelsToDegrees(from) - decibelsToDegrees(from + 1)).toFixed(1);
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** What the prose says in numbers, with the numbers calculated again. */
const claims = [
  ['a factor of ', decibelsToOdds(1).toFixed(2), '. It leads'],
  ['from 50% to ', (100 * decibelsToProbability(1)).toFixed(0), '%'],
  ['one to two, ', (100 * decibelsToProbability(-3)).toFixed(1), '%'],
  ['a little more than 3 dB (', weightOfEvidence(1, 0.5).toFixed(2), ')'],
  ['The fourth is ', bitsToDecibels(4).toFixed(2), ' dB, odds of sixteen'],
  ['comes to ', bitsToDecibels(5).toFixed(2), ': thirty-two to one, ', (3200 / 33).toFixed(0), '%'],
  ['That is ', (100 * share).toFixed(2), '% boys'],
  ['0.50971/0.5), which is ', boy.toFixed(4), ' dB'],
  ['each girl weighs ', (-girl).toFixed(4), ' dB'],
  ['The boys bring ', grouped.format(boys * boy), ' dB'],
  ['the girls take back ', grouped.format(-girls * girl), ', and '],
  [', and ', (boys * boy + girls * girl).toFixed(0), ' are left'],
  [grouped.format(1 / decibelsEach), ' births to make one decibel'],
  [grouped.format(Math.round(13 / decibelsEach / 1000) * 1000), ' to make thirteen'],
  ['was worth ', ((decibelsEach * births) / 26).toFixed(1)],
  ['all of the ', grouped.format(births)],
  [
    'by ',
    turn(0),
    '°, at twenty to one by ',
    turn(13),
    '°, at a hundred to one by ',
    turn(20),
    '°',
  ],
  ['are ', (45 - probabilityToDegrees(share)).toFixed(3), '° apart'],
  ['which is ', (90 / Math.PI / Math.sqrt(births)).toFixed(4), '°'],
  ['stand ', standardErrors.toFixed(1), ' standard errors'],
  ['times ', natsToDecibels(0.5).toFixed(2), ', is a weight'],
  [
    (standardErrors ** 2).toFixed(0),
    ' × 2.17 = ',
    (natsToDecibels(0.5) * standardErrors ** 2).toFixed(0),
  ],
  ['textbooks, are ', natsToDecibels(2).toFixed(1), ' dB'],
  ['worth ', bitsToDecibels(20).toFixed(0), ' dB, and finds one'],
];

/** ln of the beta function, by Stirling’s series, which is exact enough for hundreds of thousands. */
const logBeta = (a, b) => logGamma(a) + logGamma(b) - logGamma(a + b);
const logGamma = (x) =>
  (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3);

/** By Simpson’s rule. */
const integral = (f, from, to, steps) => {
  const h = (to - from) / steps;
  const weight = (i) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  return (
    (Array.from({ length: steps + 1 }, (_, i) => weight(i) * f(from + i * h)).reduce(
      (sum, term) => sum + term,
    ) *
      h) /
    3
  );
};

describe("the essay's second part", () => {
  it('is right in its numbers', () =>
    inEssay(async (page) => assert.deepEqual(await claimsMissing(page, claims), [])));

  it('is right in what it says of all shares together', () =>
    inEssay(async (page) => {
      const evidence = logBeta(boys + 1, girls + 1);
      const evenly = natsToDecibels(evidence + births * Math.LN2);
      const density = (r) => Math.exp(boys * Math.log(r) + girls * Math.log1p(-r) - evidence);
      const below = integral(density, 0.49, 0.5, 10_000);
      const wanted = [
        ['comes to ', evenly.toFixed(0), ' dB; the other ', (404.05 - evenly).toFixed(0)],
        [
          'It is ',
          (below * 1e42).toFixed(2),
          ' × 10−42, or −',
          (-10 * Math.log10(below)).toFixed(0),
        ],
      ];
      assert.deepEqual(await claimsMissing(page, wanted), []);
    }));

  it('has a table that says what the conversions say, with a disc in each row', () =>
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

  it('is never wrong by one percent in the odds to know by heart', () => {
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

  it('makes odds of factors', () =>
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

  it('draws the coin from the bag that is chosen', () =>
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

  it('has a big disc with a field and a slider, which can be spun', () =>
    inEssay(async (page) => {
      assert.equal(await decibels(page, '#big'), 3);
      const { outcome, total } = await page.$eval('#big', (spinner) => spinner.spin());
      assert.ok(['blue', 'white'].includes(outcome));
      assert.equal(total, 1);
    }));

  it('turns the needle by the edge of the blue', () =>
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
