/* global document, location -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decibelsToProbability } from '../../src/conversions/index.ts';
import { assertWritten, marked, unmarked, valueOf } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { near } from '../support/reading.js';

const inLab = (hash, read, options) => open(`evidence-lab.html${hash}`, read, options);

const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const text = (page, selector) =>
  page.$eval(selector, (it) => it.textContent.replaceAll(/\s+/g, ' ').trim());
const decibels = (page, selector) => page.$eval(selector, (it) => it.decibels);
const rows = (page) =>
  page.$$eval('#findings tr', (all) =>
    all.map((row) => [...row.cells].slice(1, 4).map((cell) => cell.textContent.trim())),
  );

/** That the line, the arc, the disc and the rule all stand at so many decibels. */
async function assertAt(page, wanted) {
  for (const selector of ['#line', '#arc', '#disc'])
    near(await decibels(page, selector), wanted, 1e-6);
  const posterior = await page.$eval('#rule', (rule) => rule.reading('Pr'));
  near(posterior, decibelsToProbability(wanted), 1e-6);
}

describe('the evidence lab', () => {
  it('shows that −20 dB and a test of 13 dB make 17%, on every instrument', () =>
    inLab('', async (page) => {
      await assertAt(page, -7);
      assert.equal(await text(page, '#sum'), '−20 dB + 13 dB = −7 dB: from 0.99% to 16.6%');
      assert.match(
        await text(page, '#frequencies'),
        /^Of 1,000 people, 10 are ill and 990 are not/,
      );
      assert.match(await text(page, '#frequencies'), /of the 60 whom it fits, 10 are ill: 17%\.$/);
      const marks = await page.$$eval('#crowd path', (all) =>
        all.map((path) => path.getAttribute('d').split('M').length - 1),
      );
      assert.deepEqual(marks, [10, 0, 50, 940]);
      assert.deepEqual(page.trouble, []);
    }));

  it('explains the case with numbers that follow from it', () =>
    inLab('', async (page) => {
      const numbers = await marked(page);
      assert.equal(numbers.length, 5);
      for (const { text: written, expression, about } of numbers)
        assertWritten(written, valueOf(expression), about);
      assert.deepEqual(
        (await unmarked(page)).filter((found) => !/^(?:Of 1,000|Prior 0\.99|−20 dB)/.test(found)),
        [],
      );
    }));

  it('adds a weight in any unit, switches it off and removes it, by the keyboard', () =>
    inLab('', async (page) => {
      await page.focus('#label');
      await page.keyboard.type('second test');
      await page.keyboard.press('Tab');
      await page.keyboard.type('10:1');
      await page.keyboard.press('Enter');
      await assertAt(page, 3);
      assert.equal(await hash(page), '#prior=-20&on=13,test+positive&on=10,second+test');
      assert.match(await text(page, '#status'), /= \+3 dB/);
      await page.focus('[aria-label="Count test positive"]');
      await page.keyboard.press('Space');
      await assertAt(page, -10);
      assert.match(await hash(page), /off=13,test\+positive/);
      await page.focus('[aria-label="Remove test positive"]');
      await page.keyboard.press('Enter');
      assert.deepEqual(await rows(page), [['second test', '+10 dB', '10 : 1']]);
      const focused = await page.evaluate(() => document.activeElement.ariaLabel);
      assert.equal(focused, 'Remove second test');
    }));

  it('adds a finding by its frequencies in the ill and in the others', () =>
    inLab('#prior=-20', async (page) => {
      await page.type('#label', 'mammogram');
      await page.type('#ill', '90%');
      await page.type('#well', '9%');
      await page.keyboard.press('Enter');
      await assertAt(page, -10);
      assert.match(await text(page, '#frequencies'), /fits 8.9 of the ill and 89 of the others/);
    }));

  it('shows examples of weights when the text is not a weight', () =>
    inLab('', async (page) => {
      await page.type('#weight', 'much');
      await page.keyboard.press('Enter');
      assert.match(await text(page, '#hint'), /^Type a weight such as 13 dB or 20:1/);
      assert.equal((await rows(page)).length, 1);
    }));

  it('moves the prior along when the needle or the disc is moved', () =>
    inLab('', async (page) => {
      for (const selector of ['#line', '#disc']) {
        await page.$eval(selector, (it) => it.focus());
        await page.keyboard.press('ArrowRight');
        const after = await decibels(page, '#line');
        near(
          await page.$eval('#line', (it) => 10 * Math.log10(it.prior / (1 - it.prior))),
          after - 13,
          1e-6,
        );
        await assertAt(page, after);
      }
      assert.notEqual(await hash(page), '');
    }));

  it('parses a prior in any unit', () =>
    inLab('', async (page) => {
      await page.$eval('#prior', (field) => (field.value = ''));
      await page.type('#prior', '1:1');
      await page.keyboard.press('Tab');
      await assertAt(page, 13);
      assert.equal(await page.$eval('#prior', (field) => field.value), '50%');
    }));
});

describe('the address of the lab', () => {
  it('restores the case', () =>
    inLab('#prior=-3&on=6,a&off=2,b&on=0.9/0.09,c', async (page) => {
      await assertAt(page, 13);
      assert.deepEqual(
        (await rows(page)).map(([label, weight]) => [label, weight]),
        [
          ['a', '+6 dB'],
          ['b', '+2 dB'],
          ['c', '+10 dB'],
        ],
      );
    }));

  for (const junk of [
    '#prior=many&on=13,x',
    '#on=3,y',
    '#%E0%A4%A&=&prior=',
    '#prior=<img src=x>&on=<b>,<b>',
  ])
    it(`may contain junk, which is ignored: ${junk}`, () =>
      inLab(junk, async (page) => {
        await assertAt(page, -7);
        assert.equal(await page.$('.lab img, .lab b'), null);
        assert.deepEqual(page.trouble, []);
      }));

  it('drops unreadable findings, and shows labels as text', () =>
    inLab('#prior=0&on=x,a&on=3,&on=1/0,c&on=999,<img src=x>&off=NaN,d', async (page) => {
      assert.deepEqual(
        (await rows(page)).map(([label, weight]) => [label, weight]),
        [['<img src=x>', '+60 dB']],
      );
      assert.equal(await page.$('.lab img'), null);
      assert.deepEqual(page.trouble, []);
    }));
});
