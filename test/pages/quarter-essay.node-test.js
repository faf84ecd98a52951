/* global getComputedStyle -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundToDivisions } from '../../src/conversions/index.js';
import { worstError } from '../../src/quarter-dial/element.js';
import { open } from '../support/gallery.js';
import { claimsMissing, near } from '../support/reading.js';

const inEssay = (read, options) => open('why-quarters.html', read, options);

const equalSteps = [1, 2, 3, 4, 10, 20];
const systems = [...equalSteps, 'digits'];
const symbolsOf = (system) => (system === 'digits' ? 9 : system);

const root = (n, steps = 1) => 10 ** (steps / n);
const percent = (factor) => Math.abs(100 * (factor - 1));

/** As a rule: the root of the mean square of what is rounded away, evenly spread, in decades. */
const usual = (factors) => 10 ** (Math.sqrt(factors / 12) / 4);

/** What rounding to one digit does in log₁₀ to numbers that are evenly spread there: its mean and mean square. */
const digitErrors = () => {
  const many = 200_000;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < many; i++) {
    const place = (i + 0.5) / many;
    const { rounded } = roundToDivisions(10 ** place, 'digits');
    const error = Math.log10(rounded) - place;
    sum += error;
    squares += error ** 2;
  }
  return [sum / many, squares / many];
};
const [lean, square] = digitErrors();

/** What the prose says in numbers, with the numbers calculated again. */
const claims = [
  ['√10 = ', Math.sqrt(10).toFixed(3), '. By a stroke of luck π is ', Math.PI.toFixed(3)],
  ['10¼ = ', root(4).toFixed(3), ', and √π is ', Math.sqrt(Math.PI).toFixed(3)],
  ['a factor of ', root(4).toFixed(3), ', half of one is its root, ', root(8).toFixed(2)],
  ['even ones would be ', root(3).toFixed(3)],
  ['that two is ', root(3).toFixed(3), ', and its square is ', root(3, 2).toFixed(3)],
  ['never off by more than ', worstError(3).toFixed(2), '. The digits'],
  ['they are off by a factor of ', String(worstError('digits')), '; three'],
  ['From 9 to 10 is a factor of ', (10 / 9).toFixed(2)],
  ['begin with 1 in ', (100 * Math.log10(2)).toFixed(1), '%'],
  ['with 9 in ', (100 * Math.log10(10 / 9)).toFixed(1), '%'],
  ['becomes ', percent(10 ** lean).toFixed(1), '% too small'],
  ['a doubling is ', Math.log10(2).toFixed(5), ' of a turn'],
  ['512 is ', percent(5.12 / root(10, 7)).toFixed(1), '% above'],
  ['1,024 is ', percent(1.024).toFixed(1), '% above'],
  ['error of one rounding is a factor of ', usual(1).toFixed(2)],
  ['that of five ', usual(5).toFixed(2), ', and that of ten ', usual(10).toFixed(2)],
  ['as much as ', worstError(4).toFixed(2), ' in quarters'],
  ['by ', percent(root(4) / 1.496).toFixed(0), '% each time'],
  [(299_792_458 * 365.25 * 86_400).toLocaleString('en'), '. Two letters'],
];

const rowsOf = (page, table) =>
  page.$$eval(`${table} tbody tr`, (rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
  );

const valueOf = (page, selector) => page.$eval(selector, (dial) => dial.value);

const asFactor = (ratio) => (ratio < 1 ? `÷ ${(1 / ratio).toFixed(2)}` : `× ${ratio.toFixed(2)}`);

describe("the essay's third part", () => {
  it('is right in its numbers', () =>
    inEssay(async (page) => assert.deepEqual(await claimsMissing(page, claims), [])));

  it('is fair to the digits', () => {
    // “as good as five equal steps”, “ten factors have lost a fifth”, “by two thirds of a percent”
    assert.equal(Math.round(1 / Math.sqrt(12 * square)), 5);
    near(1 - 10 ** (10 * lean), 0.2, 0.02);
    near(percent(Math.PI / Math.sqrt(10)), 2 / 3, 0.02);
    assert.ok(worstError(3) < worstError('digits') && worstError('digits') < worstError(2));
  });

  it('has letters that stand where the conversions have them', () =>
    inEssay(async (page) => {
      const rows = await rowsOf(page, '.letters');
      assert.equal(rows.length, 5);
      for (const [legs, [letter, , count, exactly, byPi, from]] of rows.entries()) {
        assert.equal(Number(count), legs);
        near(Number(exactly), root(4, legs), 5e-4);
        near(Number(byPi.split('= ').at(-1)), Math.PI ** (legs / 2), 5e-4);
        near(Number(from), root(8, 2 * legs - 1), 5e-3);
        const { symbol, exponent } = roundToDivisions(Number(exactly), 4);
        assert.equal(letter, legs < 4 ? symbol : `1${'0'.repeat(exponent)}`);
      }
    }));

  it('shows one number under all systems, whichever hand is turned', () =>
    inEssay(async (page) => {
      const all = () =>
        page.$$eval('#systems quarter-dial', (dials) =>
          dials.map(({ divisions, value }) => [divisions, value]),
        );
      const wanted = (value) => [1, 2, 3, 4, 10, 20, 'digits'].map((system) => [system, value]);
      assert.deepEqual(await all(), wanted(42_000));
      await page.click('[name=number][value="149.9"]');
      assert.deepEqual(await all(), wanted(149.9));
      await page.$eval('#systems [divisions=digits]', (dial) => dial.focus());
      await page.keyboard.press('End');
      assert.deepEqual(await all(), wanted(1000));
      assert.deepEqual(page.trouble, []);
    }));

  it('has the four tables, each with the cell that its dial uses', () =>
    inEssay(async (page) => {
      const seen = await page.$$eval('#tables quarter-dial', (all) =>
        all.map(({ shadowRoot, divisions }) => [
          divisions,
          shadowRoot.querySelectorAll('tbody td').length,
          shadowRoot.querySelector('[aria-current]').textContent.trim(),
        ]),
      );
      assert.deepEqual(seen, [
        [2, 4, '10'],
        [3, 9, '10'],
        [4, 16, '10τ'],
        ['digits', 81, '10'],
      ]);
    }));

  it('says what each system costs and gives', () =>
    inEssay(async (page) => {
      const wanted = systems.map((system) => {
        const n = symbolsOf(system);
        const isEven = system !== 'digits';
        const step = isEven ? (n === 1 ? '10' : root(n).toFixed(2)) : `${(10 / 9).toFixed(2)} to 2`;
        const name = isEven ? `${n} ${n === 1 ? 'step' : 'steps'}` : '1 digit';
        const products = String((n * (n - 1)) / 2);
        return [name, String(n), products, step, worstError(system).toFixed(2)];
      });
      assert.deepEqual(await rowsOf(page, '.costs'), wanted);
    }));

  it('draws that by its logarithms', () =>
    inEssay(async (page) => {
      const dots = await page.$$eval('.chart g', (all) =>
        all.map((g) => [
          g.dataset.divisions,
          parseFloat(g.querySelector('circle').getAttribute('cx')),
          parseFloat(g.querySelector('circle').getAttribute('cy')),
          g.querySelector('text').textContent.split(' · ')[1],
        ]),
      );
      assert.equal(dots.length, systems.length);
      const at = (name) => dots.find(([system]) => system === String(name));
      const [, left, top] = at(1);
      const [, right, bottom] = at(20);
      const along = (from, to, ratio) => from + ((to - from) * Math.log(ratio)) / Math.log(20);
      for (const system of systems) {
        const [, x, y, error] = at(system);
        near(x, along(left, right, symbolsOf(system)), 0.06);
        near(y, along(top, bottom, 0.5 / Math.log10(worstError(system))), 0.06);
        assert.equal(error, worstError(system).toFixed(2));
      }
    }));

  it('sorts the powers of two as words', () =>
    inEssay(async (page) => {
      const powers = Array.from({ length: 10 }, (_, i) => 2 ** i);
      const wanted = powers.sort().map((power, decibels) => {
        const pointed = String(power / 10 ** (String(power).length - 1));
        assert.equal(roundToDivisions(power, 10).symbol, String(decibels));
        return [String(decibels), String(power), pointed, root(10, decibels).toFixed(3)];
      });
      assert.deepEqual(await rowsOf(page, '.words'), wanted);
    }));

  it('doubles by three sectors', () =>
    inEssay(async (page) => {
      for (let i = 0; i < 10; i++) await page.click('#doubling [data-factor="2"]');
      assert.equal(await valueOf(page, '#doubling quarter-dial'), 1024);
      await page.click('#doubling [data-factor="0.5"]');
      const { symbol } = roundToDivisions(await valueOf(page, '#doubling quarter-dial'), 10);
      assert.equal(symbol, '7');
    }));

  it('lays the legs once more', () =>
    inEssay(async (page) => {
      const estimate = () => page.$eval('#legs', (dial) => dial.estimate);
      near(await estimate(), root(4, 7), 1e-9);
      await page.click('[name=again]');
      await page.waitForFunction(() => globalThis.document.querySelector('#legs').estimate);
      near(await estimate(), root(4, 7), 1e-9);
    }));
});

describe('the five questions', () => {
  const product = (page, id) => page.$eval(`#${id} details quarter-dial`, (dial) => dial.product);

  it('come near to what is known', () =>
    inEssay(async (page) => {
      const questions = await page.$$eval('.question', (all) =>
        all.map(({ id, dataset }) => [id, Number(dataset.answer)]),
      );
      assert.equal(questions.length, 5);
      for (const [id, answer] of questions) near((await product(page, id)) / answer, 1, 0.05);
    }));

  it('come out in each system as the table says', () =>
    inEssay(async (page) => {
      const wanted = await page.$$eval('.question details quarter-dial', async (dials) => {
        const all = [];
        for (const dial of dials) {
          const ratios = [];
          for (const system of [2, 3, 4, 10, 'digits']) {
            dial.divisions = system;
            ratios.push(dial.estimate / dial.product);
          }
          all.push(ratios);
        }
        return all;
      });
      const seen = (await rowsOf(page, '.scores')).map(([, ...cells]) => cells);
      assert.deepEqual(
        seen,
        wanted.map((ratios) => ratios.map(asFactor)),
      );
    }));

  it('say what a guess was worth when they are opened, and while it is turned', () =>
    inEssay(async (page) => {
      const said = () => page.$eval('#heart output', (output) => output.value);
      await page.click('#heart summary');
      assert.equal(await said(), '');
      for (let i = 0; i < 3; i++) await page.click('#heart [data-factor="1000"]');
      assert.equal(await said(), 'Your guess was 2 quarters too low: a factor of 3.2.');
      await page.$eval('#heart .beside quarter-dial', (dial) => dial.focus());
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      assert.equal(await said(), 'Your guess was right, to the quarter.');
      await page.keyboard.press('ArrowUp');
      assert.equal(await said(), 'Your guess was 1 quarter too high: a factor of 1.8.');
      assert.deepEqual(page.trouble, []);
    }));

  it('can be opened without a script', () =>
    inEssay(
      async (page) => {
        await page.click('#sun summary');
        const text = await page.$eval('#sun details quarter-dial', (dial) => dial.innerText);
        assert.match(text, /≈ τπ × 10²⁶/);
        const hidden = await page.$eval('#sun .needs-script', (it) => getComputedStyle(it).display);
        assert.equal(hidden, 'none');
      },
      { script: false },
    ));
});
