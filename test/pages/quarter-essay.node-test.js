/* global getComputedStyle -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundToDivisions } from '../../src/conversions/index.js';
import { worstError } from '../../src/quarter-dial/element.js';
import { valueOf, vocabulary } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { near, reveal } from '../support/reading.js';

const inEssay = (read, options) => open('why-quarters.html', read, options);

const equalSteps = [1, 2, 3, 4, 10, 20];
const systems = [...equalSteps, 'digits'];
const symbolsOf = (system) => (system === 'digits' ? 9 : system);

const root = (n, steps = 1) => 10 ** (steps / n);

const rowsOf = (page, table) =>
  page.$$eval(`${table} tbody tr`, (rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
  );

const propertyOf = (page, selector) => page.$eval(selector, (dial) => dial.value);

describe('the prediction of the essay on quarters', () => {
  it('is the number of false alarms in the town', () =>
    inEssay(async (page) => {
      const answer = await page.$eval('[data-predict]', (it) => Number(it.dataset.predict));
      near(answer, 35_000 * (1 - vocabulary.prior) * vocabulary.alarm, 1e-9);
      await page.$eval('#alarms', (dial) => dial.focus());
      await page.keyboard.press('PageDown');
      await reveal(page);
      near(await propertyOf(page, '#alarms'), answer, 1e-6);
      const verdict = await page.$eval('[data-predict] output', (output) => output.value);
      assert.match(verdict, /^Your guess was \d quarters? too high: a factor of [\d.]+\.$/);
    }));
});

describe('the duel of the essay on quarters', () => {
  const rows = (page) =>
    page.$$eval('#match tbody tr', (all) =>
      all.map((row) => [...row.cells].slice(1).map((cell) => cell.textContent.trim())),
    );
  const seen = (page) =>
    page.$eval('#match .answer', (it) => getComputedStyle(it).visibility === 'visible');

  /** What both rows must show for a task of two digits. */
  const wanted = (task) => {
    const [a, sign, b] = task.split(' ');
    const isProduct = sign === '×';
    const exact = isProduct ? a * b : a / b;
    const half = (value) => roundToDivisions(Number(value), 20).steps / 2;
    const decibels = isProduct ? half(a) + half(b) : half(a) - half(b);
    return { exact, decibels, task: `${half(a)} ${isProduct ? '+' : '−'} ${half(b)}` };
  };

  it('compares both systems on the same task, and hides the results until the reader reveals them', () =>
    inEssay(async (page) => {
      assert.equal(await seen(page), false);
      await page.click('#match [name=show]');
      assert.equal(await seen(page), true);
      for (let i = 0; i < 6; i++) {
        const [[task, result, off], [sum, text, halfOff]] = await rows(page);
        const { exact, decibels, task: wantedSum } = wanted(task);
        assert.equal(sum, wantedSum);
        near(Number(result), exact, 0.006 * exact + 0.06 * exact);
        assert.equal(Number(result), Number(exact.toPrecision(2)));
        near(parseFloat(off), 100 * Math.abs(Number(result) / exact - 1), 0.051);
        assert.equal(parseFloat(text.replace('−', '-')), decibels);
        near(parseFloat(halfOff), 100 * Math.abs(root(10, decibels) / exact - 1), 0.051);
        await page.click('#match [name=next]');
        assert.equal(await seen(page), false);
      }
    }));
});

describe('the essay on quarters', () => {
  it('has symbols at the values of the conversions', () =>
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

  it('shows one number in all systems, whichever hand is turned', () =>
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

  it('has two tables, each with the cell that its dial uses', () =>
    inEssay(async (page) => {
      const seen = await page.$$eval('.tables quarter-dial', (all) =>
        all.map(({ shadowRoot, divisions }) => [
          divisions,
          shadowRoot.querySelectorAll('tbody td').length,
          shadowRoot.querySelector('[aria-current]').textContent.trim(),
        ]),
      );
      assert.deepEqual(seen, [
        [4, 16, '10τ'],
        ['digits', 81, '10'],
      ]);
    }));

  it('draws the systems by their symbols and their worst errors, on logarithmic axes', () =>
    inEssay(async (page) => {
      const dots = await page.$$eval('.chart [data-divisions]', (all) =>
        all.map((g) => [
          g.dataset.divisions,
          parseFloat(g.querySelector('circle').getAttribute('cx')),
          parseFloat(g.querySelector('circle').getAttribute('cy')),
        ]),
      );
      assert.equal(dots.length, systems.length);
      const at = (name) => dots.find(([system]) => system === String(name));
      const [, left, top] = at(1);
      const [, right, bottom] = at(20);
      const along = (from, to, ratio) => from + ((to - from) * Math.log(ratio)) / Math.log(20);
      for (const system of systems) {
        const [, x, y] = at(system);
        near(x, along(left, right, symbolsOf(system)), 0.06);
        near(y, along(top, bottom, 0.5 / Math.log10(worstError(system))), 0.06);
      }
      const marks = await page.$$eval('.chart .y [data-is]', (all) =>
        all.map((it) => [it.dataset.is, parseFloat(it.getAttribute('y'))]),
      );
      assert.ok(marks.length >= 4);
      for (const [expression, y] of marks)
        near(y, along(top, bottom, 0.5 / Math.log10(valueOf(expression))), 0.06);
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
      assert.equal(await propertyOf(page, '#doubling quarter-dial'), 1024);
      await page.click('#doubling [data-factor="0.5"]');
      const { symbol } = roundToDivisions(await propertyOf(page, '#doubling quarter-dial'), 10);
      assert.equal(symbol, '7');
    }));

  it('replays the legs', () =>
    inEssay(async (page) => {
      const estimate = () => page.$eval('#legs-drawn', (dial) => dial.estimate);
      near(await estimate(), root(4, 13), 1e-9);
      await page.click('[name=again]');
      await page.waitForFunction(() => globalThis.document.querySelector('#legs-drawn').estimate);
      near(await estimate(), root(4, 13), 1e-9);
    }));
});

describe('the five questions of the essay on quarters', () => {
  const product = (page, id) => page.$eval(`#${id} details quarter-dial`, (dial) => dial.product);

  it('come near the known answers', () =>
    inEssay(async (page) => {
      const questions = await page.$$eval('.question', (all) =>
        all.map(({ id, dataset }) => [id, Number(dataset.answer)]),
      );
      assert.equal(questions.length, 5);
      for (const [id, answer] of questions) near((await product(page, id)) / answer, 1, 0.05);
    }));

  it('show the error of a guess once they are opened, and while the hand turns', () =>
    inEssay(async (page) => {
      const said = () => page.$eval('#heart output', (output) => output.value);
      await page.click('#heart summary');
      assert.equal(await said(), '');
      for (let i = 0; i < 3; i++) await page.click('#heart [data-factor="1000"]');
      assert.equal(await said(), 'Your guess was 2 quarters too low: a factor of 3.2.');
      await page.$eval('#heart .beside quarter-dial', (dial) => dial.focus());
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      assert.equal(await said(), 'Your guess was right to the quarter.');
      await page.keyboard.press('ArrowUp');
      assert.equal(await said(), 'Your guess was 1 quarter too high: a factor of 1.8.');
      assert.deepEqual(page.trouble, []);
    }));

  it('can be opened without scripts', () =>
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
