/* global document, getComputedStyle -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { vocabulary } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { isWritten, oneLine, worked } from '../support/worked.js';
import { move, near, reveal } from '../support/reading.js';

const inEssay = (read, options) => open('why-slide-rules.html', read, options);

const { prior, posterior } = vocabulary;
const odds = (20 * prior) / (1 - prior);

/** The examples in the order of the page: the scale, the sum, on which scale the answer is, and what it must be. */
const examples = [
  ['A', '√30', 'D', Math.sqrt(30)],
  ['CI', '1 ÷ 8', 'CI', 10 / 8],
  ['S', '4 × sin 70°', 'D', 4 * Math.sin((70 * Math.PI) / 180)],
  ['LL1', '1.052', 'LL1', 1.05 ** 2],
  ['LL2', '1.0520', 'LL2', 1.05 ** 20],
  ['1', '20 ÷ 99', 'D', 10 * odds],
  ['2', '0.202 ÷ 1.202', 'D', 10 * posterior],
  ['1', 'first test', 'Pr', posterior],
  ['2', 'second test', 'Pr', (20 * posterior) / (1 + 19 * posterior)],
];

describe('the prediction of the essay on slide rules', () => {
  const ticks = (page) =>
    page.$eval(
      '#hidden',
      (rule) => getComputedStyle(rule.shadowRoot.querySelector('[part~=numbers]')).visibility,
    );

  it('hides the marks until the answer is revealed', () =>
    inEssay(async (page) => {
      assert.equal(await ticks(page), 'hidden');
      await page.$eval('#hidden', (rule) => rule.focus());
      for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
      await reveal(page);
      assert.equal(await ticks(page), 'visible');
      near(await page.$eval('#hidden', (rule) => rule.cursor), 3, 1e-9);
      const verdict = await page.$eval('[data-predict] output', (output) => output.value);
      assert.match(verdict, /^You put the 3 where [\d.]+ stands\.$/);
    }));
});

describe('the essay on slide rules', () => {
  it('has worked examples with the readings in their text', () =>
    inEssay(async (page) => {
      const seen = await worked(page);
      assert.equal(seen.length, examples.length);
      for (const [i, { name, sum, answer, readings }] of seen.entries()) {
        const [wantedName, wantedSum, scale, value] = examples[i];
        assert.deepEqual([name, oneLine(sum)], [wantedName, wantedSum]);
        near(readings[scale] / value, 1, 1e-6);
        const [on, text] = answer.split(' ');
        assert.ok(on === scale && isWritten(value, text), `${sum}: ${answer}`);
      }
      assert.deepEqual(page.trouble, []);
    }));

  it('links to as many examples as there are scales', () =>
    inEssay(async (page) => {
      const count = await page.$eval('[href="./scales.html"] ~ data', (it) => Number(it.value));
      assert.equal(count, Object.keys(scales).length);
    }));

  it('draws the slide beyond the body, and names the reading under its 4', () =>
    inEssay(async (page) => {
      const said = () => page.$eval('#overhang output', (output) => output.value);
      const ends = () =>
        page.$$eval('#overhang .upper > rect, #overhang .upper + svg > rect', (all) =>
          all.map((it) => it.getBoundingClientRect().right),
        );
      assert.equal(await said(), '8 × 4: C 4 is beyond the end of D.');
      const [slide, body] = await ends();
      assert.ok(slide > body + 200, `${slide} beyond ${body}`);
      await page.click('[data-at="-0.0969"]');
      assert.equal(await said(), '8 × 4: under C 4 is D 3.2, which stands for 32.');
      await page.click('[data-at="0.3010"]');
      assert.equal(await said(), '2 × 4: under C 4 is D 8.');
      await move(page, '#overhang input', '0');
      assert.equal(await said(), '1 × 4: under C 4 is D 4.');
    }));

  it('keeps the slide inside the page where it is furthest out', () =>
    inEssay(
      async (page) => {
        await move(page, '#overhang input', '0.954');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320);
      },
      { width: 320, height: 640 },
    ));

  it('adds the lengths of two rulers, wherever they are drawn', () =>
    inEssay(async (page) => {
      const said = () => page.$eval('#rulers output', (output) => output.value);
      const [upper, lower] = ['#rulers input', '#rulers svg ~ input'];
      const drawn = () => page.$eval('#rulers .upper', (ruler) => ruler.getAttribute('x'));
      assert.equal(await said(), '3 + 4 = 7');
      await move(page, upper, '2.5');
      assert.deepEqual([await said(), await drawn()], ['2.5 + 4.5 = 7', '25%']);
      await move(page, lower, '9.3');
      assert.equal(await said(), '2.5 + 6.8 = 9.3');
      await move(page, lower, '2');
      assert.equal(await said(), 'The upper ruler begins at 2.5.');
      // where the 4 of the upper ruler stands above the 7 of the lower one
      const numbers = (which) =>
        page.$$eval(`#rulers ${which} text`, (all) =>
          all.map((text) => [text.textContent, text.getAttribute('x')]),
        );
      const tenths = Array.from({ length: 11 }, (_, i) => [String(i), `${10 * i}%`]);
      assert.deepEqual(await numbers('.upper'), tenths);
    }));

  it('sets the rules of its other figures with their buttons', () =>
    inEssay(async (page) => {
      const settings = (figure) =>
        page.$$eval(`${figure} .below button`, (all) =>
          all.map((button) => {
            button.click();
            const { slide, cursor } = button.closest('figure').querySelector('slide-rule');
            return [button.textContent, slide, cursor];
          }),
        );
      assert.deepEqual(await settings('#logarithms'), [
        ['2 × 3', 2, 6],
        ['2 × 4', 2, 8],
        ['2.5 × 1.7', 2.5, 4.25],
        ['9 ÷ 6', 1.5, 9],
      ]);
      assert.deepEqual(await settings('#ring'), [
        ['8 × 4', 8, 3.2],
        ['2.5 × 1.7', 2.5, 4.25],
        ['7 × 9', 7, 6.3],
      ]);
    }));

  it('can be read without scripts', () =>
    inEssay(
      async (page) => {
        assert.equal(await page.$eval('#rulers output', (output) => output.innerText), '3 + 4 = 7');
        const fallback = await page.$eval('#ring slide-rule', (rule) => rule.innerText);
        assert.match(fallback, /^8 × 4: beside C 4/);
        assert.equal(await page.$eval('#rulers input', (input) => input.checkVisibility()), false);
      },
      { script: false },
    ));
});
