/* global document, requestAnimationFrame, setTimeout -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { needles as written } from '../../demo/partials/needles.js';
import { open } from '../support/gallery.js';
import { claimsMissing, near } from '../support/reading.js';
import {
  decibelsToProbability,
  probabilityToDecibels,
  probabilityToDegrees,
} from '../../src/conversions/index.ts';

const partial = readFileSync(new URL('../../demo/partials/needles.htm', import.meta.url), 'utf8');

/** The days in the markup. */
const days = Array.from(
  partial.matchAll(/probability="([\d.]+)"( data-rain)?/g),
  ([, forecast, rained]) => ({ forecast: Number(forecast), rained: Boolean(rained) }),
);

const needles = '#needles probability-meter';

const onPage = (read, options) => open('thousand.html', read, options);

const beliefs = (page) => page.$$eval(needles, (all) => all.map((it) => it.probability));

/** Pulls the slider by keys, as many steps of 0.2 dB. */
async function pull(page, steps) {
  await page.focus('#evidence');
  const key = steps < 0 ? 'ArrowLeft' : 'ArrowRight';
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(key);
}

const rested = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 400))),
  );

const sum = async (page) => (await text(page, '#sum')).match(/\d+/g).map(Number);

/** The texts and meters of the figure for each group of days, such as the probable ones. */
const groups = (page) =>
  page.$$eval('.groups [data-word]', (all) =>
    all.map((group) => {
      const { probability, prior, low, high } = group.querySelector('probability-meter');
      return { probability, prior, low, high, said: group.querySelector('p').textContent };
    }),
  );

const isCalibrated = ({ probability, low, high }) => probability > low && probability < high;

const text = (page, selector) => page.$eval(selector, (it) => it.textContent);

describe('a thousand needles', () => {
  it('are written by their rule', () => {
    assert.equal(partial, written());
    assert.equal(days.length, 1000);
  });

  it('move by the same evidence, each by its own angle, and back', () =>
    onPage(async (page) => {
      const before = await beliefs(page);
      assert.deepEqual(
        before,
        days.map(({ forecast }) => forecast),
      );
      await pull(page, 20);
      const after = await beliefs(page);
      for (const [i, belief] of after.entries())
        near(probabilityToDecibels(belief) - probabilityToDecibels(before[i]), 4, 1e-9);
      const angles = after.map(
        (belief, i) => probabilityToDegrees(before[i]) - probabilityToDegrees(belief),
      );
      assert.ok(new Set(angles.map((angle) => angle.toFixed(3))).size > 90);
      const turned = (belief) => angles[before.indexOf(belief)].toFixed(1);
      const claims = [
        ['A needle at 50% goes ', turned(0.5), '° to the right'],
        ['One at 5% goes ', turned(0.05), '°, and one at 95% only ', turned(0.95), '°'],
      ];
      assert.deepEqual(await claimsMissing(page, claims), []);
      await pull(page, -20);
      for (const [i, belief] of (await beliefs(page)).entries()) near(belief, before[i], 1e-12);
    }));

  it('sum to the days of rain at the hidden weight, where all groups are calibrated', () =>
    onPage(async (page) => {
      const wet = days.filter(({ rained }) => rained).length;
      const expected = days.reduce((sum, { forecast }) => sum + forecast, 0);
      assert.deepEqual(await sum(page), [Math.round(expected), wet]);
      const before = await groups(page);
      assert.equal(before.filter(isCalibrated).length, 0);
      const counts = before.map(({ said }) => said.match(/\d+/g).map(Number));
      assert.equal(
        counts.reduce((sum, [, all]) => sum + all, 0),
        1000,
      );
      for (const [i, [wet, all]] of counts.entries()) near(before[i].prior, wet / all, 1e-12);

      await pull(page, 20);
      const [amount] = await sum(page);
      assert.ok(Math.abs(amount - wet) <= 1, `${amount} for ${wet}`);
      assert.equal((await groups(page)).filter(isCalibrated).length, 5);
      assert.equal(await text(page, '#status'), await text(page, '#sum'));

      await pull(page, 10);
      assert.ok((await sum(page))[0] > wet + 40);
    }));

  it('follow the disc beside the slider', () =>
    onPage(async (page) => {
      await page.$eval('.evidence decibel-spinner', (it) => it.focus());
      await page.keyboard.press('PageUp');
      const decibels = await page.$eval('#evidence', (it) => it.valueAsNumber);
      assert.notEqual(decibels, 0);
      near(
        (await beliefs(page))[0],
        decibelsToProbability(probabilityToDecibels(days[0].forecast) + decibels),
        1e-12,
      );
    }));

  it('can be sorted by belief, with their days and their rain', () =>
    onPage(async (page) => {
      await page.click('[name=order][value=beliefs]');
      const shown = await page.$$eval(needles, (all) =>
        all.map((it) => [it.probability, Number(it.ariaLabel.match(/\d+/)[0]), it.className]),
      );
      assert.equal(new Set(shown.map(([, day]) => day)).size, 1000);
      for (const [i, [belief, day, className]] of shown.entries()) {
        assert.equal(belief, days[day - 1].forecast);
        assert.equal(className === 'wet', days[day - 1].rained);
        assert.ok(i === 0 || belief >= shown[i - 1][0]);
      }
    }));

  it('show the rain by line width too, and the outcome of a day on hover', () =>
    onPage(async (page) => {
      const pen = (nth) =>
        page.$eval(`${needles}:nth-child(${nth})`, (it) => {
          const base = it.shadowRoot.querySelector('[part=base]');
          return parseFloat(it.ownerDocument.defaultView.getComputedStyle(base).strokeWidth);
        });
      const [wet, dry] = [true, false].map((is) => days.findIndex(({ rained }) => rained === is));
      assert.equal(await pen(wet + 1), await pen(dry + 1));
      await page.click('#rain');
      assert.ok((await pen(wet + 1)) > 3 * (await pen(dry + 1)));
      await page.hover(`${needles}:nth-child(${wet + 1})`);
      const said = `Day ${wet + 1}: ${Math.round(100 * days[wet].forecast)}%. It rained.`;
      assert.equal(await text(page, '#day'), said);
    }));

  it('show the cost of their last move', () =>
    onPage(
      async (page) => {
        const costs = () => page.$$eval('#cost output', (all) => all.map((it) => it.value));
        assert.deepEqual(await costs(), ['not yet moved', 'not yet moved']);
        await pull(page, 1);
        await rested(page);
        const first = await costs();
        for (const cost of first) assert.match(cost, /^\d+(\.\d)? ms$/);
        assert.ok(parseFloat(first[0]) > 0);
      },
      { reducedMotion: 'no-preference' },
    ));

  it('can be skipped, and are a group with a name and their sum as description', () =>
    onPage(async (page) => {
      const [name, description] = await page.$eval('#needles', (it) =>
        ['aria-labelledby', 'aria-describedby'].map(
          (attribute) => document.getElementById(it.getAttribute(attribute)).textContent,
        ),
      );
      assert.equal(name, 'A thousand forecasts of rain');
      assert.match(description, /^The thousand needles add up to \d+ days of rain/);
      await page.focus('.skip a');
      assert.ok((await page.$eval('.skip', (it) => it.offsetHeight)) > 20);
      await page.keyboard.press('Enter');
      const top = await page.$eval('#groups', (it) => it.getBoundingClientRect().top);
      const bar = await page.$eval('.evidence', (it) => it.getBoundingClientRect().bottom);
      assert.ok(top > bar, 'the bar hides the heading');
    }));
});
