/* global Event -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  approximateDegrees,
  decibelsToDegrees,
  decibelsToProbability,
  degreesToProbability,
  probabilityToDegrees,
} from '../../src/conversions/index.js';
import { open } from '../support/gallery.js';
import { claimsMissing, move, near, reach } from '../support/reading.js';

const inEssay = (read, options) => open('why-degrees.html', read, options);

const probability = (page, selector) => page.$eval(selector, (meter) => meter.probability);

const widths = (page) =>
  page.$$eval('#coins td output', (all) => all.map((output) => parseFloat(output.value)));

const degreesBetween = (p, q) => Math.abs(probabilityToDegrees(p) - probabilityToDegrees(q));
const radian = 180 / Math.PI;

/** How many flips tell a coin from another by two standard errors. */
const flipsToTell = (p, q) => (radian / degreesBetween(p, q)) ** 2;

/** What the prose says in numbers, with the numbers calculated again. */
const claims = [
  ['from 50% to 51%: ', degreesBetween(0.5, 0.51).toFixed(2), '°'],
  ['from 98% to 99%: ', degreesBetween(0.98, 0.99).toFixed(2), '°'],
  ['you must flip it about ', Math.round(flipsToTell(0.5, 0.51) / 1000), ',000 times'],
  ['one of 99%, ', Math.round(flipsToTell(0.98, 0.99)), ' flips will do'],
  ['these steps are ', degreesBetween(0.999, 0.9999).toFixed(2), '° and '],
  ['° and ', degreesBetween(0.9999, 0.99999).toFixed(2), '°, and all the nines'],
  ['that follow have ', degreesBetween(0.99999, 1).toFixed(2), '° left'],
  ['one standard error is ', (radian / 2 / 10).toFixed(1), '°, anywhere'],
  ['about ', 10 * Math.round((radian / 2) ** 2 / 10), ' flips it is one degree'],
  ['that distance is ', radian.toFixed(1), '°/√n'],
  ['the outermost is worth ', degreesBetween(0.99, 1).toFixed(1), '°'],
  ['60 × √0.04 = ', approximateDegrees(0.96).toFixed(0), '°. The two'],
  ['from the top, at ', approximateDegrees(0.6).toFixed(0), '°'],
  ['At the top 3 dB turn it by ', (45 - decibelsToDegrees(3)).toFixed(1), '°'],
  ['to one, by ', (decibelsToDegrees(20) - decibelsToDegrees(23)).toFixed(1), '°, since'],
  ['a millionth are ', degreesBetween(0, 1e-3).toFixed(1), '° and '],
  ['° and ', degreesBetween(0, 1e-6).toFixed(2), '° from impossible'],
];

describe('the essay', () => {
  it('is right in its numbers', () =>
    inEssay(async (page) => assert.deepEqual(await claimsMissing(page, claims), [])));

  it('keeps its rule for the head within 0.55°', () => {
    const misses = Array.from({ length: 1001 }, (_, i) =>
      Math.abs(approximateDegrees(i / 1000) - probabilityToDegrees(i / 1000)),
    );
    assert.ok(Math.max(...misses) < 0.55);
  });

  it("has an article's own script that turns the needle", () =>
    inEssay(async (page) => {
      await move(page, '#slider', '0.8');
      assert.equal(await page.$eval('#rain', (it) => it.getAttribute('probability')), '0.8');
      assert.equal(await page.$eval('#number', (field) => field.value), '0.8');
      await move(page, '#number', '0.12');
      assert.equal(await probability(page, '#rain'), 0.12);
      assert.equal(await page.$eval('#slider', (field) => field.value), '0.12');
    }));

  it('has a meter, a slider and a field that follow one another without a script', () =>
    inEssay(async (page) => {
      await move(page, '#wind', '40');
      assert.equal(await probability(page, 'probability-meter[for^=wind]'), 0.4);
      assert.equal(await page.$eval('#wind-number', (field) => field.value), '40');
    }));

  it('moves a slider and the other needles by a needle', () =>
    inEssay(async (page) => {
      await page.$eval('#belief-percent', (meter) => meter.focus());
      await page.keyboard.press('Home');
      const values = await page.$$eval('[for^=belief][interactive]', (all) =>
        all.map((meter) => meter.probability),
      );
      assert.deepEqual(values, [0, 0, 0]);
      assert.equal(await page.$eval('#belief', (slider) => slider.value), '0');
    }));

  it('begins where its sliders stand', () =>
    inEssay(async (page) => {
      const [belief, wind] = await page.$$eval('#belief, #wind', (all) =>
        all.map((slider) => slider.valueAsNumber / 100),
      );
      for (const name of ['percent', 'degrees', 'decibels']) {
        assert.equal(await probability(page, `#belief-${name}`), belief);
      }
      assert.deepEqual([belief, wind], [0.95, 0.85]);
      assert.equal(await probability(page, 'probability-meter[for^=wind]'), wind);
    }));

  it('moves three needles by one slider', () =>
    inEssay(async (page) => {
      await move(page, '#belief', '97.5');
      const seen = await page.$$eval('[id^=belief-]', (all) =>
        all.map((meter) => [meter.mapping, meter.probability]),
      );
      assert.deepEqual(seen, [
        ['linear', 0.975],
        ['degrees', 0.975],
        ['log-odds', 0.975],
      ]);
    }));

  it('shows equal samples equally wide in degrees, and in degrees alone', () =>
    inEssay(async (page) => {
      const written = await widths(page);
      await move(page, '#flips', '4');
      assert.equal(await page.$eval('#flip-count', (output) => output.value), '10,000');
      const [, even, , percentInEighty, eighty, , percentInNinetyFive, ninetyFive, decibels] =
        await widths(page);
      for (const width of [even, eighty, ninetyFive]) near(width, 1.15, 0.1);
      assert.ok(percentInNinetyFive < percentInEighty / 1.5);
      assert.ok(decibels > 1);
      await move(page, '#flips', '2.6');
      assert.deepEqual(await widths(page), written);
    }));

  it("tells where Kent's own figures stand", () =>
    inEssay(async (page) => {
      const rows = await page.$$eval('table.plain tbody tr', (all) =>
        all.map((row) => [...row.cells].map((cell) => parseFloat(cell.innerText))),
      );
      assert.equal(rows.length, 5);
      for (const [, percent, degrees, mark, markPercent] of rows) {
        near(degrees, probabilityToDegrees(percent / 100), 0.05);
        near(markPercent, 100 * degreesToProbability(mark), 0.05);
      }
    }));

  it('sets the words of whichever scheme is chosen', () =>
    inEssay(async (page) => {
      await page.click('[name=scheme][value=ipcc]');
      assert.equal(await page.$eval('#worded', (meter) => meter.word), 'likely');
    }));

  it('calculates by the rule beside what is exact', () =>
    inEssay(async (page) => {
      await page.$eval('#rule probability-meter', (meter) => {
        meter.probability = 0.4;
        meter.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const texts = await page.$$eval('#rule .calculation, #rule .exact', (all) =>
        all.map((it) => it.textContent),
      );
      assert.deepEqual(texts, ['10% below even: 45° + 0.6 × 10 = 51°', '50.77°']);
    }));

  it('calculates while the needle is dragged, and rests it on whole percent', () =>
    inEssay(async (page) => {
      const { x, y, width, height } = await reach(page, '#rule probability-meter');
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + 0.4 * width, y + height / 2, { steps: 4 });
      const text = await page.$eval('#rule .calculation', (it) => it.textContent);
      assert.match(text, /^\d+% below even: 45° \+ 0.6 × /);
      await page.mouse.up();
      const percent = 100 * (await probability(page, '#rule probability-meter'));
      near(percent, 50 - parseFloat(text), 1e-9);
    }));

  it('adds evidence in any order, and takes a belief for the next prior', () =>
    inEssay(async (page) => {
      const meter = '#evidence probability-meter';
      const before = await probability(page, meter);
      for (const decibels of [3, -10, 10]) {
        await page.click(`#evidence [data-decibels="${decibels}"]`);
      }
      await page.click('#evidence [data-decibels="-3"]');
      near(await probability(page, meter), before, 1e-12);
      await page.click('#evidence [data-rest]');
      assert.equal(await page.$eval(meter, (it) => it.prior), await probability(page, meter));
      await page.click('#suspects [data-decibels="10"]');
      near(await probability(page, '#suspects probability-meter'), decibelsToProbability(4), 1e-12);
    }));

  it('narrows the interval with the sample', () =>
    inEssay(async (page) => {
      await page.click('[name=sample][value="1000"]');
      const [low, high] = await page.$eval('#tremble probability-meter', (it) => [it.low, it.high]);
      near(low, 0.6706, 1e-4);
      near(high, 0.7286, 1e-4);
      await page.click('[name=jitter]');
      assert.ok(await page.$eval('#tremble probability-meter', (it) => it.jitter));
    }));

  it('takes the interval along with a needle that is turned', () =>
    inEssay(async (page) => {
      await page.$eval('#tremble probability-meter', (meter) => meter.focus());
      for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
      const [degrees, low, high] = await page.$eval('#tremble probability-meter', (it) => [
        it.degrees,
        it.low,
        it.high,
      ]);
      near(degrees, probabilityToDegrees(0.7) - 10, 1e-9);
      near(probabilityToDegrees(low) - degrees, radian / 10, 1e-9);
      near(degrees - probabilityToDegrees(high), radian / 10, 1e-9);
    }));

  it('has its notes in the margin of a wide screen', () =>
    inEssay(async (page) => {
      const lefts = await page.$$eval('.note', (all) =>
        all.map((note) => note.getBoundingClientRect().left),
      );
      const right = await page.$eval('main p', (it) => it.getBoundingClientRect().right);
      assert.ok(lefts.length >= 4);
      for (const left of lefts) assert.ok(left > right);
    }));

  it('opens a note in the text of a narrow screen, without a script', () =>
    inEssay(
      async (page) => {
        const height = () => page.$eval('#note-fisher + .note', (it) => it.offsetHeight);
        assert.equal(await height(), 0);
        await page.click('label[for=note-fisher]');
        assert.ok((await height()) > 20);
        await page.focus('#note-fisher');
        await page.keyboard.press('Space');
        assert.equal(await height(), 0);
      },
      { width: 320, script: false },
    ));
});
