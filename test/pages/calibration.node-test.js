/* global document, location -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  calibration,
  formatDecibels,
  formatPercent,
  logScore,
} from '../../src/conversions/index.ts';
import { shuffled } from '../../demo/figures/order.ts';
import { open } from '../support/gallery.js';
import { near, reach } from '../support/reading.js';

const html = readFileSync(new URL('../../demo/calibration.html', import.meta.url), 'utf8');

/** What the markup has of each statement. */
const statements = Array.from(
  html.matchAll(/<li data-outcome="(yes|no)">\s*<p>([^]*?)<\/p>/g),
  ([, outcome, text]) => ({
    outcome,
    text: text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }),
);

const trainer = '#trainer probability-meter';
const onPage = (hash, read, options) => open(`calibration.html${hash}`, read, options);

const text = (page, selector) =>
  page.$eval(selector, (it) => it.textContent.replaceAll(/\s+/g, ' ').trim());
const hash = (page) => page.evaluate(() => location.hash);
const isUnset = (page) => page.$eval(trainer, (it) => it.matches(':state(unset)'));
const seen = (page) =>
  page.$eval('#results', (it) => it.checkVisibility() && it.getBoundingClientRect().height > 400);

/** What a round of these probabilities scores, in decibels. */
const totalOf = (said, order) =>
  said.reduce((sum, p, i) => sum + logScore(p, shuffled(statements, order)[i].outcome), 0);

const steady = Array.from({ length: 20 }, (_, i) => [0.2, 0.92, 0.5, 0.75][i % 4]);

describe('the statements of the trainer', () => {
  it('are twenty, half of them true, each with a source', () => {
    assert.equal(statements.length, 20);
    assert.equal(statements.filter(({ outcome }) => outcome === 'yes').length, 10);
    assert.equal(html.match(/Source:\s+<a\s+href="https:/g).length, 20);
    assert.equal(new Set(statements.map(({ text }) => text)).size, 20);
  });

  it('have the same outcome in the answer and in the markup', () => {
    const answers = Array.from(html.matchAll(/data-outcome="(\w+)"[^]*?<b>(\w+)\.<\/b>/g));
    assert.equal(answers.length, 20);
    for (const [, outcome, word] of answers)
      assert.equal(word, outcome === 'yes' ? 'True' : 'False');
  });

  it('are ordered by a seed, each once', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => shuffled(statements, seed));
    assert.deepEqual(first, again);
    assert.notDeepEqual(first, other);
    assert.equal(new Set(other).size, 20);
  });

  it('can be read with their answers and sources without scripts', () =>
    onPage(
      '',
      async (page) => {
        const items = await page.$$eval('#statements > li', (all) =>
          all.map((it) => [it.checkVisibility(), it.querySelector('summary').offsetHeight > 20]),
        );
        assert.equal(items.length, 20);
        for (const item of items) assert.deepEqual(item, [true, true]);
        assert.equal(await page.$eval('#go', (it) => it.checkVisibility()), false);
      },
      { script: false },
    ));
});

describe('the trainer', () => {
  it('can be completed by the keyboard alone', () =>
    onPage('', async (page) => {
      await page.focus('.colours > summary');
      while (!(await page.$eval(trainer, (it) => it.matches(':focus'))))
        await page.keyboard.press('Tab');
      const order = shuffled(statements, 1);
      const said = [];
      for (const [i, { text: statement, outcome }] of order.entries()) {
        assert.equal(await text(page, '#statement'), statement);
        assert.equal(await isUnset(page), true);
        assert.equal(await page.$eval(trainer, (it) => it.matches(':focus')), true);
        if (i % 2) {
          await page.keyboard.type('72');
          await page.keyboard.press('Enter');
        } else {
          for (let steps = 0; steps < 9; steps++) await page.keyboard.press('ArrowLeft');
        }
        said.push(await page.$eval(trainer, (it) => Number(it.probability.toFixed(6))));
        while (await page.evaluate(() => document.activeElement.id !== 'go'))
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        const score = formatDecibels(logScore(said[i], outcome), 'en', true);
        const told = await text(page, '#told');
        assert.ok(told.startsWith(outcome === 'yes' ? 'True. You said' : 'False. You said'), told);
        assert.ok(told.includes(`: ${score}. `) && told.includes('Source: '), told);
        assert.equal(await page.$eval(trainer, (it) => it.outcome), outcome);
        await page.keyboard.press('Enter');
      }
      near(said[0], 0.3455, 1e-4);
      assert.equal(said[1], 0.72);
      assert.ok(await seen(page));
      assert.equal(
        await page.evaluate(() => document.activeElement.textContent),
        'Your calibration',
      );
      const total = formatDecibels(totalOf(said, 1), 'en', true);
      assert.ok((await text(page, '#sums')).includes(`score ${total} in total`));
      assert.equal(await hash(page), `#order=1&said=${said.join(',')}`);
      assert.deepEqual(page.trouble, []);
    }));

  it('can be completed by touch on a phone', () =>
    onPage(
      '',
      async (page) => {
        for (let i = 0; i < 20; i++) {
          const { x, y, width, height } = await reach(page, trainer);
          await page.touchscreen.tap(x + width * (0.3 + 0.02 * i), y + height * 0.25);
          assert.equal(await isUnset(page), false);
          const { y: before } = await (await page.$('#go')).boundingBox();
          await (await page.$('#go')).tap();
          const { y: after } = await (await page.$('#go')).boundingBox();
          near(after, before, 0.5);
          await (await page.$('#go')).tap();
        }
        assert.ok(await seen(page));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
        assert.equal((await hash(page)).split(',').length, 20);
        assert.deepEqual(page.trouble, []);
      },
      { width: 390, height: 844 },
    ));

  it('accepts no answer before the needle has been moved', () =>
    onPage('', async (page) => {
      await page.click('#go');
      assert.match(await text(page, '#told'), /Drag the needle first/);
      assert.match(await text(page, '#place'), /^Statement 1 of 20$/);
      assert.equal(await hash(page), '');
      await page.keyboard.press('ArrowRight');
      assert.equal(await hash(page), '', 'what is not committed is not in the address');
      await page.click('#go');
      assert.match(await hash(page), /^#order=1&said=0\.\d+$/);
    }));

  it('does not let the reader change a committed answer', () =>
    onPage('#order=3&said=0.7,0.2', async (page) => {
      await page.$eval(trainer, (it) => it.focus());
      await page.keyboard.press('End');
      await page.click('#go');
      const before = await hash(page);
      await page.$eval(trainer, (it) => it.focus());
      await page.keyboard.press('Home');
      assert.equal(await page.$eval(trainer, (it) => it.probability), 1);
      assert.equal(await hash(page), before);
    }));

  it('shows minus infinity as the score of the impossible', () => {
    const order = shuffled(statements, 1);
    const said = order.map(({ outcome }, i) => (i === 0 ? (outcome === 'yes' ? 0 : 1) : 0.5));
    return onPage(`#order=1&said=${said.join(',')}`, async (page) => {
      assert.match(await text(page, '#sums'), /minus infinity in total/);
      assert.match(await text(page, '#sum'), /minus infinity/);
    });
  });
});

describe('the address of the trainer', () => {
  it('restores an unfinished round', () =>
    onPage('#order=5&said=0.7,0.25', async (page) => {
      const order = shuffled(statements, 5);
      assert.equal(await text(page, '#statement'), order[2].text);
      assert.equal(await text(page, '#place'), 'Statement 3 of 20');
      const total = formatDecibels(totalOf([0.7, 0.25], 5), 'en', true);
      assert.equal(await text(page, '#sum'), `Score so far: ${total}`);
      assert.equal(await isUnset(page), true);
      assert.equal(await page.evaluate(() => document.querySelector('#results').hidden), true);
    }));

  it('restores the results, with a chart and a table of the same numbers', () =>
    onPage(`#order=2&said=${steady.join(',')}`, async (page) => {
      assert.ok(await seen(page));
      const order = shuffled(statements, 2);
      const answers = steady.map((probability, i) => ({
        probability,
        outcome: order[i].outcome,
      }));
      const { groups, brier } = calibration(answers, 18);
      const rows = await page.$$eval('#groups tbody tr', (all) =>
        all.map((row) => [...row.cells].map((cell) => cell.textContent)),
      );
      assert.deepEqual(
        rows.map(([said, happened]) => [said, happened]),
        groups.map(({ probability, frequency, count }) => [
          formatPercent(probability, 'en'),
          `${Math.round(frequency * count)} of ${count}`,
        ]),
      );
      assert.ok((await text(page, '#parts')).includes(`Brier score is ${brier.toFixed(3)}`));
      const dots = await page.$$eval('.calibration circle', (all) => all.length);
      assert.equal(dots, groups.length);
      // as many answers, as long a band, where no edge cuts it
      const bands = await page.$$eval('.calibration .chance rect', (all) =>
        all.map((it) => [Number(it.getAttribute('y')), Number(it.getAttribute('height'))]),
      );
      const whole = bands.filter(([y, height]) => y > 22 && y + height < 382);
      assert.equal(whole.length, 3);
      for (const [, height] of whole) near(height, (4 * 2 * 56.15) / Math.sqrt(5), 0.1);
      const notes = await page.$$eval('#statements .said', (all) => all.map((it) => it.innerText));
      assert.equal(notes.length, 20);
    }));

  it('gets a new order when the reader starts another round', () =>
    onPage(`#order=2&said=${steady.join(',')}`, async (page) => {
      await page.click('#again');
      assert.equal(await hash(page), '#order=3');
      assert.equal(await text(page, '#statement'), shuffled(statements, 3)[0].text);
      assert.equal(await page.evaluate(() => document.querySelector('#results').hidden), true);
    }));

  it('gives a class the same order through a link on the page', () =>
    onPage('', async (page) => {
      await page.click('a[href="#order=7"]');
      await page.waitForFunction(
        (wanted) => document.querySelector('#statement').textContent === wanted,
        {},
        shuffled(statements, 7)[0].text,
      );
    }));

  for (const junk of [
    '#order=1.5&said=',
    '#order=-3&said=1.2,0.5',
    '#order=1e9&said=NaN',
    '#said=<img src=x onerror=alert(1)>&order=<b>',
    '#%E0%A4%A&&&=,,,&order',
    `#said=,${'0.5,'.repeat(500)}`,
  ])
    it(`may contain junk, which is ignored: ${junk.slice(0, 40)}`, () =>
      onPage(junk, async (page) => {
        assert.equal(await text(page, '#statement'), shuffled(statements, 1)[0].text);
        assert.equal(await isUnset(page), true);
        assert.equal(await page.$('img, #trainer b'), null);
        assert.deepEqual(page.trouble, []);
      }));

  it('keeps answers up to the first invalid one', () =>
    onPage('#order=4&said=0.5,0.6,x,0.7', async (page) =>
      assert.equal(await text(page, '#place'), 'Statement 3 of 20'),
    ));
});

describe('the question “Would you rather” of the trainer', () => {
  it('moves the needle to the belief that the choices imply', () =>
    onPage('', async (page) => {
      const choose = (nth) =>
        page.$eval(
          'decibel-spinner[against]',
          (it, nth) => it.shadowRoot.querySelectorAll('[part~=choice]')[nth].click(),
          nth,
        );
      await choose(0);
      await choose(2);
      const belief = await page.$eval('#rain', (it) => it.probability);
      assert.ok(belief > 0.5);
    }));
});
