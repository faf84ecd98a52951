/* global Event -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { degreesToProbability, probabilityToDegrees } from '../../src/conversions/index.js';
import { vocabulary } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { move, near, reach, reveal } from '../support/reading.js';

const inEssay = (read, options) => open('why-degrees.html', read, options);
const probability = (page, selector) => page.$eval(selector, (meter) => meter.probability);

describe('the prediction of the essay on degrees', () => {
  const verdict = (page) => page.$eval('[data-predict] output', (output) => output.value);

  it('is the chance of being ill after a positive test', () =>
    inEssay(async (page) => {
      const answer = await page.$eval('[data-predict]', (it) => Number(it.dataset.predict));
      near(answer, vocabulary.posterior, 1e-6);
    }));

  it('moves the needle to the answer and keeps the guess as the grey needle', () =>
    inEssay(async (page) => {
      await page.$eval('#positive', (meter) => meter.focus());
      await page.keyboard.press('PageUp');
      const guess = await probability(page, '#positive');
      await reveal(page);
      near(await probability(page, '#positive'), vocabulary.posterior, 1e-6);
      assert.equal(await page.$eval('#positive', (meter) => meter.prior), guess);
      assert.equal(await verdict(page), 'You said 67%: 31° too high.');
    }));

  it('shows the answer without a verdict where nothing was predicted', () =>
    inEssay(async (page) => {
      await reveal(page);
      assert.equal(await verdict(page), '');
      assert.equal(await page.$eval('#positive', (meter) => meter.prior), null);
    }));
});

describe('the triangle of the essay on degrees', () => {
  const sides = (page) =>
    page.$eval('.triangle svg', (svg) => {
      const number = (selector, name) => Number(svg.querySelector(selector).getAttribute(name));
      return {
        certain: number('.certain', 'width'),
        doubt: number('.doubt', 'width'),
        x: number('.corner', 'cx'),
        y: -number('.corner', 'cy'),
      };
    });

  it('has sides whose squares are the belief and the doubt', () =>
    inEssay(async (page) => {
      for (const degrees of ['0', '30', '45', '60', '90']) {
        await move(page, '#corner', degrees);
        const p = degreesToProbability(Number(degrees));
        const { certain, doubt, x, y } = await sides(page);
        near(certain ** 2, p, 1e-3);
        near(doubt ** 2, 1 - p, 1e-3);
        near(x ** 2 + y ** 2, 1, 1e-3);
        near(await probability(page, '#turned'), p, 1e-9);
      }
    }));

  it('follows a finger on its corner, and the needle of the meter', () =>
    inEssay(async (page) => {
      const { x, y, width } = await reach(page, '.triangle svg');
      const unit = width / 2.9;
      const at = (degrees) => [
        x + unit * (1.45 + Math.cos((degrees * Math.PI) / 180)),
        y + unit * (1.15 - Math.sin((degrees * Math.PI) / 180)),
      ];
      await page.mouse.move(...at(65.8));
      await page.mouse.down();
      await page.mouse.move(...at(20), { steps: 5 });
      await page.mouse.up();
      near(await page.$eval('#turned', (meter) => meter.degrees), 20, 1);
      await page.$eval('#turned', (meter) => meter.focus());
      await page.keyboard.press('End');
      near((await sides(page)).certain, 1, 1e-9);
      assert.equal(await page.$eval('#corner', (slider) => slider.value), '0');
    }));

  it('turns with the meter, so that its longest side is parallel to the needle', () =>
    inEssay(async (page) => {
      await page.click('#turn');
      const { x, y, width } = await reach(page, '.triangle svg');
      const unit = width / 2.9;
      const at = (degrees) => [
        x + unit * (1.45 + Math.cos(((degrees + 45) * Math.PI) / 180)),
        y + unit * (1.15 - Math.sin(((degrees + 45) * Math.PI) / 180)),
      ];
      await page.mouse.move(...at(65.8));
      await page.mouse.down();
      await page.mouse.move(...at(45), { steps: 5 });
      await page.mouse.up();
      near(await page.$eval('#turned', (meter) => meter.degrees), 45, 1);
    }));
});

describe('the runs of three coins in the essay on degrees', () => {
  /** The standard deviations that are written at the humps of each scale. */
  const spreads = (page) =>
    page.$$eval('.runs svg', (all) =>
      all.map((svg) =>
        [...svg.querySelectorAll('.spread')].map((it) => parseFloat(it.textContent.slice(1))),
      ),
    );

  it('spread equally in degrees, and only in degrees', () =>
    inEssay(async (page) => {
      for (const flips of ['100', '400']) {
        await page.click(`[name=flips][value="${flips}"]`);
        const [percent, degrees, decibels] = await spreads(page);
        for (const spread of degrees) near(spread, vocabulary.se(Number(flips)), 0.35);
        assert.ok(percent[0] > 2 * percent[2], 'percent spread most in the middle');
        assert.ok(decibels[2] > 1.6 * decibels[0], 'decibels spread most at the end');
      }
    }));

  it('count 300 runs of each coin', () =>
    inEssay(async (page) => {
      const before = await spreads(page);
      await page.click('.runs button');
      assert.notDeepEqual(await spreads(page), before);
      const labels = await page.$$eval('.runs svg', (all) => all.map((svg) => svg.ariaLabel));
      assert.match(labels[1], /^degrees: 50% coin ±[\d.]+°, 80% coin/);
    }));
});

describe('the night of the election in the essay on degrees', () => {
  it('moves both needles by the hour, each on its scale', () =>
    inEssay(async (page) => {
      const shown = () =>
        page.$$eval('#hours probability-meter', (all) =>
          all.map(({ mapping, prior, probability }) => [mapping, prior, probability]),
        );
      await move(page, '#hour', '5');
      assert.deepEqual(await shown(), [
        ['linear', 0.995, 0.999],
        ['degrees', 0.995, 0.999],
      ]);
      assert.equal(await page.$eval('#hours output', (it) => it.value), '2:00: 99.9%');
      await move(page, '#hour', '0');
      assert.equal(await page.$eval('#hours output', (it) => it.value), '21:00: 60%');
    }));

  it('moves the other needle when one is dragged or moved by a key', () =>
    inEssay(async (page) => {
      await page.$eval('#night-degrees', (meter) => meter.focus());
      await page.keyboard.press('End');
      assert.equal(await probability(page, '[for=night-degrees]'), 1);
      assert.equal(await page.$eval('#hours output', (it) => it.value), 'your forecast: 100%');
    }));
});

describe('the words on the dial of the essay on degrees', () => {
  it('are those of the chosen scheme', () =>
    inEssay(async (page) => {
      await page.click('[name=scheme][value=ipcc]');
      assert.equal(await page.$eval('#worded', (meter) => meter.word), 'unlikely');
    }));
});

describe('the rule for mental arithmetic in the essay on degrees', () => {
  it('shows the exact angle beside it, for whole percents', () =>
    inEssay(async (page) => {
      await page.$eval('#rule probability-meter', (meter) => {
        meter.probability = 0.4;
        meter.dispatchEvent(new Event('input'));
      });
      const text = await page.$eval('#rule .below', (it) => it.innerText);
      assert.match(text, /10% below even: 45° \+ 0\.6 × 10 = 51°/);
      assert.ok(text.includes(`exactly ${probabilityToDegrees(0.4).toFixed(2)}°`));
    }));
});

describe('the distance between two beliefs in the essay on degrees', () => {
  const numbers = (page) =>
    page.$$eval('#distances output', (all) => all.map((it) => it.textContent));

  it('is written in five measures, which follow the needle', () =>
    inEssay(async (page) => {
      assert.deepEqual(await numbers(page), ['15.8', '18.5', '0.95', '0.23', '13.0']);
      await page.$eval('#moved', (meter) => meter.focus());
      await page.keyboard.press('End');
      assert.deepEqual(await numbers(page), ['99.0', '84.3', '0.10', '0.95', '∞']);
    }));
});

describe('the notes of an essay', () => {
  it('stand in the margin of a wide screen, as do the captions', () =>
    inEssay(async (page) => {
      const lefts = await page.$$eval('.note, figure:not(.full) > figcaption', (all) =>
        all.map((note) => note.getBoundingClientRect().left),
      );
      const right = await page.$eval('main p', (it) => it.getBoundingClientRect().right);
      assert.ok(lefts.length >= 6);
      for (const left of lefts) assert.ok(left > right);
    }));

  it('open in the text of a narrow screen, without a script', () =>
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
