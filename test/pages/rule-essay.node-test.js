import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { open } from '../support/gallery.js';
import { claimsMissing, move, near } from '../support/reading.js';

const inEssay = (read, options) => open('why-slide-rules.html', read, options);

const { PI, atan, cbrt, exp, log, log10, sinh, sqrt, tan, tanh } = Math;
const degree = PI / 180;

/** What a slip of so many parts of a rule's length does to a number, in percent, where so many decades share it. */
const slip = (part, decades = 1) => 100 * decades * Math.LN10 * part;
const halfPixel = 0.5 / 1000;

const halfLife = 30.05;
const left = (years) => exp((-Math.LN2 * years) / halfLife);

/** What the prose says in numbers, with the numbers calculated again. */
const claims = [
  ['2 is ', log10(2).toFixed(3), ' of the way to 10, 3 is ', log10(3).toFixed(3)],
  [' of it, and 4 is ', log10(4).toFixed(3), ', twice as far as 2'],
  ['half a pixel is ', slip(halfPixel).toFixed(3), '%'],
  ['a tenth of a millimetre give ', slip(0.1 / 250).toFixed(3), '%'],
  ['twice as much, ', slip(halfPixel, 2).toFixed(2), '%'],
  ['as on K, it is ', slip(halfPixel, 3).toFixed(2), '%'],
  ['half a decade long, it is ', slip(halfPixel, 0.5).toFixed(3), '%'],
  ['(3, in the left half, would give ', sqrt(3).toFixed(2), ':'],
  ['which makes a doubling ', (10 * log10(2)).toFixed(2), ' decibels'],
  ['three times as large in ', (100 * log(3)).toFixed(1), ' years'],
  ['All of it is ', (2 * sinh(0.5)).toFixed(3), ', by 4% longer'],
  ['we are at ', (atan(sinh(2)) / degree).toFixed(1), '° north'],
  ['Gravity alone would take ', (55 / 9.81).toFixed(1), ' s'],
  ['a single scale from ', exp(1e-3).toFixed(3), ' to 22,026'],
  ['from ', exp(-1e-3).toFixed(3), ' down to ', exp(-10).toFixed(6)],
  ['of 30.05 years, ', left(1).toFixed(4), ' is left'],
  ['There is c, at ', sqrt(4 / PI).toFixed(3), ', which is √(4/π)'],
  ['there is R, at ', (18 / PI).toFixed(2), ', since ', (180 / PI).toFixed(1), '° are'],
  ['Sh1 0.5 is D 5.21: ', sinh(0.5).toFixed(3)],
];

/** The examples in the order of the page: the scale, the sum, on which scale the answer is, and what it must be. */
const examples = [
  ['D', '2.5 × 1.7', 'D', 2.5 * 1.7],
  ['C', '9 ÷ 4', 'C', 9 / 4],
  ['CI', '1 ÷ 8', 'CI', 10 / 8],
  ['DI', '1 ÷ (2.5 × 1.6)', 'DI', 10 / (2.5 * 1.6)],
  ['D', '2 × 3 × 2.5', 'D', (2 * 3 * 2.5) / 10],
  ['DF', '2.4 × π', 'DF', 2.4 * PI],
  ['CF', '6 × 4', 'DF', 6 * 4],
  ['CIF', '1 ÷ 0.7π', 'CIF', 1 / (0.7 * PI)],
  ['A', '√30', 'D', sqrt(30)],
  ['B', '4.9 × 3²', 'A', 4.9 * 9],
  ['BI', '1 ÷ 3²', 'BI', 100 / 9],
  ['K', '∛500', 'D', cbrt(500)],
  ['R1', '√2', 'R1', sqrt(2)],
  ['R2', '√50', 'R2', sqrt(50)],
  ['L', 'lg 2', 'L', log10(2)],
  ['Ln', 'ln 3', 'Ln', log(3)],
  ['S', '4 × sin 70°', 'D', 4 * Math.sin(70 * degree)],
  ['T', '20 × tan 32°', 'D', 2 * tan(32 * degree)],
  ['T2', '10 × tan 63°', 'D', tan(63 * degree)],
  ['ST', '500 × 2°', 'D', (500 * 2 * degree) / 10],
  ['P', '√(1 − 0.28²)', 'P', sqrt(1 - 0.28 ** 2)],
  ['H1', '√(1 + 0.75²)', 'H1', sqrt(1 + 0.75 ** 2)],
  ['H2', '√(1 + 2.4²)', 'H2', sqrt(1 + 2.4 ** 2)],
  ['Sh1', 'sinh 0.5', 'D', 10 * sinh(0.5)],
  ['Sh2', 'sinh 2', 'D', sinh(2)],
  ['Th', 'tanh 1', 'D', 10 * tanh(1)],
  ['LL0', '1.0023', 'LL0', 1.002 ** 3],
  ['LL1', '1.00212', 'LL1', 1.002 ** 12],
  ['LL2', '1.002200', 'LL2', 1.002 ** 200],
  ['LL3', '1.0021200', 'LL3', 1.002 ** 1200],
  ['LL00', '0.97720.25', 'LL00', left(0.25)],
  ['LL01', '0.97721', 'LL01', left(1)],
  ['LL02', '0.977230', 'LL02', left(30)],
  ['LL03', '0.9772150', 'LL03', left(150)],
  ['Pr', '1% and 90% ÷ 9%', 'Pr', 10 / 109],
  ['LR', 'from 20% to 50%', 'LR', 4],
];

/** Whether a number is what a text of few figures says. */
const isWritten = (value, text) => {
  const [number, isPercent] = [text.replace('%', ''), text.endsWith('%')];
  return (isPercent ? 100 * value : value).toFixed(number.split('.')[1]?.length ?? 0) === number;
};

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** Presses the button of each example, and tells what it says and what its rule then reads. */
const worked = (page) =>
  page.$$eval('.worked li', async (all) => {
    const seen = [];
    for (const example of all) {
      const rule = example.closest('figure').querySelector('slide-rule');
      example.querySelector('button').click();
      await rule.updateComplete;
      const readings = {};
      for (const [, name] of rule.layout.matchAll(/(\w+)/g)) readings[name] = rule.reading(name);
      seen.push({
        name: example.querySelector('b').textContent,
        sum: example.querySelector('button').textContent,
        answer: example.querySelector('strong').textContent,
        words: example.querySelector('span').textContent,
        slide: rule.slide,
        readings,
      });
    }
    return seen;
  });

describe("the essay's fourth part", () => {
  it('is right in its numbers', () =>
    inEssay(async (page) => {
      assert.deepEqual(await claimsMissing(page, claims), []);
      // “25 cm of scale go round a disc of eight”
      near(8 * PI, 25, 0.2);
    }));

  it('has an example for each of the 35 scales, and each comes out as it says', () =>
    inEssay(async (page) => {
      const seen = await worked(page);
      assert.deepEqual(new Set(seen.map(({ name }) => name)), new Set(Object.keys(scales)));
      for (const [i, { name, sum, answer, readings }] of seen.entries()) {
        const [wantedName, wantedSum, scale, value] = examples[i];
        assert.deepEqual([name, oneLine(sum)], [wantedName, wantedSum]);
        assert.ok(name in readings, `${name} is not on the rule of its own example`);
        near(readings[scale] / value, 1, 1e-6);
        const [on, text] = answer.split(' ');
        assert.ok(on === scale && isWritten(value, text), `${sum}: ${answer}`);
      }
      assert.equal(seen.length, examples.length);
      assert.deepEqual(page.trouble, []);
    }));

  it('says in each example where slide and hairline are', () =>
    inEssay(async (page) => {
      let settings = 0;
      for (const { words, answer, slide, readings } of await worked(page)) {
        const prose = words.replaceAll(/\s+/g, ' ').split(answer)[0];
        const set = prose.match(/(C 1|right end[\w ]*|left end) over D ([\d.]*\d)/);
        if (set) near(slide, Number(set[2]) / (set[1].startsWith('right') ? 10 : 1), 1e-9);
        const [, scale, text] =
          [...prose.replace(set?.[0] ?? '', '').matchAll(/(?:over|under) (\w+) ([\d.]*\d)/gi)].at(
            -1,
          ) ?? [];
        // probabilities are written in percent
        const number = Number(text) / (scale === 'Pr' ? 100 : 1);
        if (scale) near(readings[scale], number, 1e-5 * number);
        settings += Number(Boolean(set)) + Number(Boolean(scale));
      }
      assert.ok(settings > 40, `${settings}`);
    }));

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

  it('sets the rules of its other figures by their buttons', () =>
    inEssay(async (page) => {
      const settings = (figure) =>
        page.$$eval(`${figure} .below button`, (all) =>
          all.map((button) => {
            button.click();
            const { slide, cursor } = button.closest('figure').querySelector('slide-rule');
            return [button.textContent, slide, cursor];
          }),
        );
      assert.deepEqual(await settings('#table'), [
        ['mile → km', 1.609344, 8.04672],
        ['knot → km/h', 1.852, 8.04672],
        ['inch → cm', 2.54, 8.04672],
        ['US gallon → litre', 3.785411784, 8.04672],
      ]);
      assert.deepEqual(await settings('#logarithms'), [
        ['2 × 3', 2, 6],
        ['2 × 4', 2, 8],
        ['9 ÷ 6', 1.5, 9],
        ['8 × 4', 8, 8],
        ['8 × 4, from the right', 0.8, 3.2],
      ]);
      assert.deepEqual(await settings('#ring'), [
        ['8 × 4', 8, 3.2],
        ['2.5 × 1.7', 2.5, 4.25],
        ['7 × 9', 7, 6.3],
      ]);
    }));

  it('can be read without a script', () =>
    inEssay(
      async (page) => {
        assert.equal(await page.$eval('#rulers output', (output) => output.innerText), '3 + 4 = 7');
        const drawn = await page.$eval('#rulers', (figure) => [
          figure.querySelector('.upper').getAttribute('x'),
          figure.querySelector('.hairline').getAttribute('x1'),
        ]);
        assert.deepEqual(drawn, ['30%', '70%']);
        const fallback = await page.$eval('#ring slide-rule', (rule) => rule.innerText);
        assert.match(fallback, /^8 × 4: beside C 4/);
        assert.equal(await page.$eval('#rulers input', (input) => input.checkVisibility()), false);
      },
      { script: false },
    ));
});
