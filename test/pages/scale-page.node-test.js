import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { open } from '../support/gallery.js';
import { isWritten, oneLine, worked } from '../support/worked.js';
import { claimsMissing, near } from '../support/reading.js';

const onPage = (read) => open('scales.html', read);

const { PI, atan, cbrt, exp, log, log10, sinh, sqrt, tan, tanh } = Math;
const degree = PI / 180;

const halfLife = 30.05;
const left = (years) => exp((-Math.LN2 * years) / halfLife);

/** The numbers of the text, calculated anew. */
const claims = [
  ['half, would give ', sqrt(3).toFixed(2), '.'],
  ['makes a doubling ', (10 * log10(2)).toFixed(2), ' decibels'],
  ['of 1% a year takes ', (100 * log(3)).toFixed(1), ' years'],
  ['The whole chain is ', (2 * sinh(0.5)).toFixed(3), ', 4% longer'],
  ['which is ', (atan(sinh(2)) / degree).toFixed(1), '° north'],
  ['Gravity alone would take ', (55 / 9.81).toFixed(1), ' s'],
  ['a single scale from ', exp(1e-3).toFixed(3), ' to 22,026'],
  ['from ', exp(-1e-3).toFixed(3), ' down to ', exp(-10).toFixed(6)],
  ['of 30.05 years, ', left(1).toFixed(4), ' is left'],
  ['The mark c at ', sqrt(4 / PI).toFixed(3), ' is √(4/π)'],
  ['The mark R at ', (18 / PI).toFixed(2), ' stands for ', (180 / PI).toFixed(1), '°'],
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

describe('the page of all scales', () => {
  it('has the right numbers', () =>
    onPage(async (page) => assert.deepEqual(await claimsMissing(page, claims), [])));

  it('has an example for each of the 35 scales, each with the right reading', () =>
    onPage(async (page) => {
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

  it('names the positions of slide and hairline in each example', () =>
    onPage(async (page) => {
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
});
