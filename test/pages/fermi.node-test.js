/* global document, location -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intervalScore } from '../../src/conversions/index.ts';
import { assertWritten, given, marked, numberIn, unmarked, valueOf } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { near } from '../support/reading.js';

const onSheet = (hash, read, options) => open(`fermi.html${hash}`, read, options);

const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const text = (page, selector) =>
  page.$eval(selector, (it) => it.textContent.replaceAll(/\s+/g, ' ').trim());
const expression = (page, id) => page.$eval(`#${id} quarter-dial`, (it) => it.expression);

/** Types ranges over those of the page, and leaves the field. */
async function type(page, id, ranges) {
  await page.$eval(`#${id} input`, (it) => {
    it.focus();
    it.select();
  });
  await page.keyboard.type(ranges);
  await page.keyboard.press('Tab');
}

/** The answers by their formulas. */
const truths = {
  sheets: (105 * 68) / (0.21 * 0.297),
  orbit: (2 * Math.PI * 149597870.7) / 365.256,
  pyramid: 6e6,
  blood: 25e12,
  lake: 23600e12,
};

describe('the questions of the Fermi sheet', () => {
  it('are five, each with an answer that follows from the numbers of its source', () =>
    onSheet('', async (page) => {
      const answers = await page.$$eval('.fermi', (all) =>
        all.map((it) => [it.id, Number(it.dataset.answer)]),
      );
      assert.deepEqual(
        answers.map(([id]) => id),
        Object.keys(truths),
      );
      for (const [id, answer] of answers) near(answer / truths[id], 1, 1e-4);
      const sources = await page.$$eval('.fermi', (all) =>
        all.map((it) => it.querySelectorAll('details a[href^="https:"]').length > 0),
      );
      assert.deepEqual(sources, Array(5).fill(true));
    }));

  it('are explained with numbers that are calculated or given', () =>
    onSheet('', async (page) => {
      for (const { text: written, expression: formula, about } of await marked(page))
        assertWritten(written, valueOf(formula), about);
      for (const { text: written, value } of await given(page))
        near(numberIn(written).value, value, 0);
      const free = await unmarked(page);
      assert.deepEqual(
        free.filter((found) => !/90%|5%|30\.\.50/.test(found)),
        [],
      );
    }));

  it('begin with ranges that the field and the dial share', () =>
    onSheet('', async (page) => {
      const pairs = await page.$$eval('.fermi', (all) =>
        all.map((it) => [
          it.querySelector('input').value,
          it.querySelector('quarter-dial').getAttribute('expression'),
          it.querySelector('quarter-dial').interval.length,
        ]),
      );
      for (const [field, dial, ends] of pairs) {
        assert.equal(field, dial);
        assert.equal(ends, 2);
      }
      assert.equal(await hash(page), '');
    }));
});

describe('the Fermi sheet', () => {
  it('can be completed by the keyboard alone, and uses the interval score', () =>
    onSheet('', async (page) => {
      await type(page, 'pyramid', '2e6..3e6 * 2..3');
      assert.equal(await expression(page, 'pyramid'), '2e6..3e6 * 2..3');
      assert.equal(
        await page.evaluate(() => document.activeElement.textContent),
        'Compare with the truth',
      );
      await page.keyboard.press('Enter');
      await page.waitForSelector('#pyramid details[open]');
      await page.waitForFunction(() => document.querySelector('#pyramid output').value);
      const half = Math.hypot(Math.log10(1.5), Math.log10(1.5)) / 2;
      const middle = Math.log10(6e6);
      const score = intervalScore(middle - half, middle + half, Math.log10(6e6));
      const told = await text(page, '#pyramid output');
      assert.match(told, /^Your range is from 4\.5 million to 8 million\. It holds the truth\./);
      assert.ok(told.includes(`Score ${score.toFixed(1)}: its width in factors of ten.`), told);
      assert.equal(
        await text(page, '#tally'),
        `1 of 5 compared. Ranges that hold the truth: 1. Mean score: ${score.toFixed(1)}.`,
      );
      assert.equal(await hash(page), '#pyramid=2e6..3e6+*+2..3&compared=pyramid');
      assert.deepEqual(page.trouble, []);
    }));

  it('adds 20 for each factor of ten by which a range misses', () =>
    onSheet('#sheets=1..10&compared=sheets', async (page) => {
      const miss = 20 * Math.log10(truths.sheets / 10);
      const told = await text(page, '#sheets output');
      assert.ok(told.includes('The truth is 11 thousand times its upper end.'), told);
      assert.ok(
        told.includes(
          `Score ${(1 + miss).toFixed(1)}: 1.0 for its width and ${miss.toFixed(1)} for the miss.`,
        ),
        told,
      );
    }));

  it('locks ranges that were compared', () =>
    onSheet('#blood=1e13..1e14&compared=blood', async (page) => {
      await type(page, 'blood', '1..2');
      assert.equal(await expression(page, 'blood'), '1e13..1e14');
      assert.equal(await page.$eval('#blood details', (it) => it.open), true);
    }));

  it('explains an invalid text, and keeps the last ranges', () =>
    onSheet('', async (page) => {
      const before = await expression(page, 'lake');
      for (const [wrong, hint] of [
        ['many', /^“many” is neither a number above 0 nor an upward range/],
        ['5 * 6', /^Give at least one range/],
        ['9..3', /9\.\.3/],
      ]) {
        await type(page, 'lake', wrong);
        assert.match(await text(page, '#lake .problem'), hint);
        assert.equal(await page.$eval('#lake input', (it) => it.ariaInvalid), 'true');
        assert.equal(await expression(page, 'lake'), before);
      }
      await type(page, 'lake', '1e16..1e17');
      assert.equal(await text(page, '#lake .problem'), '');
      assert.deepEqual(page.trouble, []);
    }));

  it('starts over on a press', () =>
    onSheet('#blood=1e13..1e14&compared=blood', async (page) => {
      await page.click('#again');
      assert.equal(await page.$eval('#blood details', (it) => it.open), false);
      assert.equal(await text(page, '#tally'), 'No question compared yet.');
      assert.equal(
        await expression(page, 'blood'),
        await page.$eval('#blood input', (it) => it.defaultValue),
      );
      assert.equal(await page.$eval('#blood input', (it) => it.readOnly), false);
    }));

  it('can be completed by touch on a phone, without a layout shift while the reader types', () =>
    onSheet(
      '',
      async (page) => {
        await (await page.$('#orbit input')).tap();
        const place = () => page.$eval('#orbit summary', (it) => it.getBoundingClientRect().top);
        const before = await place();
        await page.keyboard.type('?');
        near(await place(), before, 0.5);
        await (await page.$('#orbit summary')).tap();
        await page.waitForFunction(() => document.querySelector('#orbit output').value);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
        assert.equal(await hash(page), '#compared=orbit');
      },
      { width: 390, height: 844 },
    ));
});

describe('the address of the Fermi sheet', () => {
  it('restores the ranges and the compared questions', () =>
    onSheet('#orbit=1e6..1e7&lake=1e16..1e17&compared=lake,orbit', async (page) => {
      assert.equal(await expression(page, 'orbit'), '1e6..1e7');
      assert.match(
        await text(page, '#tally'),
        /^2 of 5 compared\. Ranges that hold the truth: 2\./,
      );
      assert.equal(await page.$eval('#sheets details', (it) => it.open), false);
    }));

  for (const junk of [
    '#orbit=many&compared=nobody',
    '#orbit=5&without=lake',
    '#%E0%A4%A&=&orbit=',
    '#orbit=<img src=x>&lake=9..3&compared=<b>',
    `#orbit=${'1..2*'.repeat(90)}1`,
  ])
    it(`may contain junk, which is ignored: ${junk.slice(0, 40)}`, () =>
      onSheet(junk, async (page) => {
        for (const id of ['orbit', 'lake'])
          assert.equal(
            await expression(page, id),
            await page.$eval(`#${id} input`, (it) => it.defaultValue),
          );
        assert.equal(await text(page, '#tally'), 'No question compared yet.');
        assert.equal(await page.$('main img'), null);
        assert.deepEqual(page.trouble, []);
      }));
});
