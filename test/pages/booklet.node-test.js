/* global document, location, getComputedStyle -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberIn } from '../support/claims.js';
import { open } from '../support/gallery.js';
import { near } from '../support/reading.js';

const onBooklet = (hash, read, options) => open(`booklet.html${hash}`, read, options);

/** What a reader finds: the note, the address, and the pages that can be used. */
const place = (page) =>
  page.evaluate(() => {
    const leaves = [...document.querySelectorAll('.leaf')];
    const box = document.querySelector('#leaves').getBoundingClientRect();
    return {
      note: document.querySelector('#position').textContent,
      hash: location.hash,
      usable: leaves.filter(({ inert }) => !inert).map(({ id }) => id),
      seen: leaves
        .filter((leaf) => Math.abs(leaf.getBoundingClientRect().left - box.left) < 1)
        .map(({ id }) => id),
    };
  });

const at = (number, hash = `#${number}`) => ({
  note: `Page ${number} of 8`,
  hash,
  usable: [`${number}`],
  seen: [`${number}`],
});

const arrived = (page, number) =>
  page.waitForFunction(
    (id) => {
      const [leaf, box] = [document.getElementById(id), document.querySelector('#leaves')];
      const [{ left }, { left: start }] = [leaf, box].map((it) => it.getBoundingClientRect());
      return Math.abs(left - start) < 1 && location.hash === `#${id}`;
    },
    {},
    `${number}`,
  );

const lessons = ['3', '4', '5', '6', '7'];
const settingOf = (page, id) =>
  page.$eval(`[id="${id}"] slide-rule`, ({ slide, cursor }) => [slide, cursor]);
const stepsOf = (page, id) =>
  page.$$eval(`[id="${id}"] li`, (all) =>
    all.map((it) => ({
      text: it.textContent.replaceAll(/\s+/g, ' '),
      isNow: it.ariaCurrent === 'step',
    })),
  );
const press = (page, id) => page.click(`[id="${id}"] button`);

describe('the pages of the booklet', () => {
  it('are eight sections with headings, of which the first can be used', () =>
    onBooklet('', async (page) => {
      const names = await page.$$eval('section.leaf', (all) =>
        all.map((it) => document.getElementById(it.getAttribute('aria-labelledby')).localName),
      );
      assert.deepEqual(names, Array(8).fill('h2'));
      assert.deepEqual(await place(page), at(1, ''));
    }));

  it('are turned by the buttons, which stop at both ends', () =>
    onBooklet('', async (page) => {
      await page.click('#previous');
      assert.deepEqual(await place(page), at(1, ''));
      for (let number = 2; number <= 8; number++) {
        await page.click('#next');
        assert.deepEqual(await place(page), at(number));
      }
      const isOff = () => page.$eval('#next', (it) => it.ariaDisabled);
      assert.equal(await isOff(), 'true');
      await page.click('#next');
      assert.deepEqual(await place(page), at(8));
      await page.click('#previous');
      assert.deepEqual(await place(page), at(7));
      assert.equal(await isOff(), 'false');
      assert.deepEqual(page.trouble, []);
    }));

  it('are turned by the arrow keys, and by Home and End where the booklet has the focus', () =>
    onBooklet('', async (page) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await place(page), at(3));
      await page.keyboard.press('ArrowLeft');
      assert.deepEqual(await place(page), at(2));
      await page.focus('#leaves');
      await page.keyboard.press('End');
      assert.deepEqual(await place(page), at(8));
      await page.keyboard.press('Home');
      assert.deepEqual(await place(page), at(1));
    }));

  it('leave to the rule, and to the menu, the keys that move these', () =>
    onBooklet('#2', async (page) => {
      await page.$eval('[id="2"] slide-rule', (it) => it.focus());
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await place(page), at(2));
      assert.ok((await settingOf(page, '2'))[1] > 3);
      await page.click('.colours > summary');
      await page.focus('[name=colour-scheme]');
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await place(page), at(2));
    }));

  it('are turned by a swipe', () =>
    onBooklet(
      '',
      async (page) => {
        const heading = await page.$('#leaf-1');
        await heading.scrollIntoView();
        const { y } = await heading.boundingBox();
        await page.touchscreen.touchStart(300, y + 5);
        for (let x = 280; x >= 100; x -= 20) await page.touchscreen.touchMove(x, y + 5);
        await page.touchscreen.touchEnd();
        await arrived(page, 2);
        assert.deepEqual(await place(page), at(2));
      },
      { width: 390, height: 844 },
    ));

  it('slide into place, unless the reader prefers reduced motion', () =>
    onBooklet(
      '',
      async (page) => {
        await page.click('#next');
        await page.click('#next');
        const { usable } = await place(page);
        assert.deepEqual(usable, ['3']);
        await arrived(page, 3);
        assert.deepEqual(await place(page), at(3));
      },
      { reducedMotion: 'no-preference' },
    ));

  it('take the focus along when its page is hidden', () =>
    onBooklet('#3', async (page) => {
      await page.focus('[id="3"] button');
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await place(page), at(4));
      assert.equal(await page.evaluate(() => document.activeElement.id), 'leaves');
    }));

  it('are found by their number in the address', () =>
    onBooklet('#6', async (page) => {
      assert.deepEqual(await place(page), at(6));
      await page.evaluate(() => (location.hash = '#4'));
      await arrived(page, 4);
      assert.deepEqual(await place(page), at(4));
    }));

  for (const junk of ['#9', '#0', '#-1', '#2.5', '#leaves', '#%E0%A4%A', '#<img src=x>'])
    it(`ignore junk in the address: ${junk}`, () =>
      onBooklet(junk, async (page) => {
        const { usable, seen } = await place(page);
        assert.deepEqual([usable, seen], [['1'], ['1']]);
        assert.deepEqual(page.trouble, []);
      }));

  it('keep their place when the window changes its size', () =>
    onBooklet('#5', async (page) => {
      await page.setViewport({ width: 390, height: 844 });
      await page.waitForFunction(() => document.querySelector('#leaves').clientWidth < 390);
      await arrived(page, 5);
      assert.deepEqual(await place(page), at(5));
    }));

  it('have room for their text on a phone', () =>
    onBooklet(
      '',
      async (page) => {
        const heights = await page.$$eval('.leaf', (all) =>
          all.map(({ offsetHeight, scrollHeight }) => [scrollHeight, offsetHeight]),
        );
        for (const [text, leaf] of heights) assert.ok(text <= leaf, `${text} in ${leaf}`);
        assert.ok(heights.every(([, leaf]) => leaf === heights[0][1]));
      },
      { width: 320, height: 640 },
    ));

  it('are a column without scripts', () =>
    onBooklet(
      '',
      async (page) => {
        const tops = await page.$$eval('.leaf', (all) =>
          all.map((it) => it.getBoundingClientRect().top),
        );
        assert.ok(tops.slice(1).every((top, i) => top > tops[i] + 50));
        const isShown = (selector) => page.$eval(selector, (it) => it.checkVisibility());
        assert.equal(await isShown('#next'), false);
        assert.equal(await isShown('#print'), false);
      },
      { script: false },
    ));
});

describe('a calculation in the booklet', () => {
  for (const id of lessons) {
    it(`shows the answer first, then each step of the solution, on page ${id}`, () =>
      onBooklet(`#${id}`, async (page) => {
        const answer = await settingOf(page, id);
        const steps = await stepsOf(page, id);
        assert.ok(steps.every(({ isNow }) => !isNow));
        await press(page, id);
        assert.deepEqual(await settingOf(page, id), [1, 1]);
        for (const [i, { text }] of steps.entries()) {
          await press(page, id);
          const now = await stepsOf(page, id);
          assert.deepEqual(
            now.map(({ isNow }) => isNow),
            steps.map((_, other) => other === i),
          );
          const said = await page.$eval(`[id="${id}"] slide-rule`, (it) =>
            it.solution.steps.at(-1),
          );
          assert.equal(said.done, i === steps.length - 1);
          if (said.done) {
            const reading = /^Read (\S+) on D under the hairline\./;
            near(Number(text.match(reading)[1]), Number(said.text.match(reading)[1]), 0.01);
          } else {
            assert.equal(text, said.text);
          }
          assert.equal(
            await page.$eval(`[id="${id}"] [role=status]`, (it) => it.textContent),
            text,
          );
        }
        for (const [i, value] of (await settingOf(page, id)).entries())
          near(value, answer[i], 1e-6);
        assert.equal(
          await page.$eval(`[id="${id}"] button`, (it) => it.textContent),
          'Show them again',
        );
        await press(page, id);
        assert.deepEqual(await settingOf(page, id), [1, 1]);
        assert.deepEqual(page.trouble, []);
      }));
  }

  it('is answered on the last page', () =>
    onBooklet('#8', async (page) => {
      const written = await page.$eval('.answers', (it) => it.textContent);
      const answers = written.split(/, | and /).map((text) => numberIn(text).value);
      const exact = [2.5 * 3, 7 * 6, 9 / 4, Math.sqrt(50), 6 * Math.sin(Math.PI / 9)];
      assert.equal(answers.length, exact.length);
      for (const [i, answer] of answers.entries()) near(answer, exact[i], 0.005);
      const questions = await page.$$eval('[id="8"] li', (all) => all.map((it) => it.textContent));
      assert.deepEqual(questions, ['2.5 × 3', '7 × 6', '9 ÷ 4', '√50', '6 × sin 20°']);
      await page.click('.back summary');
      assert.equal(await page.$eval('.answers', (it) => it.checkVisibility()), true);
    }));
});

/** Where each page is on the sheet, as row and column, and whether it is upside down. */
const sheet = (page) =>
  page.evaluate(() => {
    const { width, height } = document.querySelector('#leaves').getBoundingClientRect();
    return Object.fromEntries(
      Array.from(document.querySelectorAll('.leaf'), (leaf) => {
        const { left, top } = leaf.getBoundingClientRect();
        const { rotate } = getComputedStyle(leaf);
        const [row, column] = [Math.round((2 * top) / height), Math.round((4 * left) / width)];
        return [leaf.id, [row, column, rotate === '180deg']];
      }),
    );
  });

/** The sizes of the sheets of a PDF, in mm. */
const sheetsOf = (pdf) =>
  Array.from(
    Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 (\S+) ([^\]]+)\]/g),
    ([, ...size]) => size.map((points) => Math.round((Number(points) / 72) * 25.4)),
  );

describe('the booklet on paper', () => {
  it('has its pages in the order of the fold, the upper row upside down', () =>
    onBooklet('', async (page) => {
      await page.emulateMediaType('print');
      assert.deepEqual(await sheet(page), {
        7: [0, 0, true],
        6: [0, 1, true],
        5: [0, 2, true],
        4: [0, 3, true],
        8: [1, 0, false],
        1: [1, 1, false],
        2: [1, 2, false],
        3: [1, 3, false],
      });
    }));

  for (const [paper, size] of [
    ['a4', [297, 210]],
    ['letter', [279, 216]],
  ])
    it(`is one sheet of ${paper}, from whatever page is open, and no text is cut off`, () =>
      onBooklet('#6', async (page) => {
        await page.click(`[name=paper][value=${paper}]`);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        assert.deepEqual(sheetsOf(pdf), [size]);
        await page.emulateMediaType('print');
        const heights = await page.$$eval('.leaf', (all) =>
          all.map(({ clientHeight, scrollHeight }) => [scrollHeight, clientHeight]),
        );
        for (const [text, leaf] of heights) assert.ok(text <= leaf, `${text} in ${leaf}`);
        // the print dialogue closed, the page is where it was
        await page.emulateMediaType('screen');
        assert.deepEqual((await place(page)).usable, ['6']);
      }));

  it('shows the folds, the cut and the answers, and nothing of the page around it', () =>
    onBooklet('', async (page) => {
      await page.emulateMediaType('print');
      const isShown = (selector) =>
        page.$$eval(selector, (all) => all.map((it) => it.checkVisibility()));
      assert.deepEqual(await isShown('.folds path'), [true, true, true]);
      assert.deepEqual(await isShown('.answers'), [true]);
      const around = await isShown('h1, .standfirst, .folding, .masthead, .colophon, .turning');
      assert.ok(around.every((shown) => !shown));
    }));

  it('is printed by its button', () =>
    onBooklet('', async (page) => {
      await page.evaluate(() => {
        globalThis.print = () => (document.title = 'printed');
      });
      await page.click('#print');
      assert.equal(await page.title(), 'printed');
    }));
});
