/* global document, FormData, Event, MutationObserver -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf, markup, pictures, tryExample, type } from '../support/bench.js';
import { open } from '../support/gallery.js';
import { move } from '../support/reading.js';

const onBench = (read) => open('slide-rule.html', read);

const settingOf = (page, selector = '#bench') =>
  page.$eval(selector, ({ slide, cursor }) => [slide, cursor]);

describe("the rule's page", () => {
  it('sets the rule by its controls, and keeps the markup in step', () =>
    onBench(async (page) => {
      await type(page, 'slide', '8');
      await type(page, 'cursor', '3.2');
      assert.deepEqual(await settingOf(page), [8, 3.2]);
      await page.select('#control-shape', 'linear');
      await tryExample(page, 'layout', 'duplex');
      await page.click('#control-readout');
      const lines = ['shape="linear"', 'layout="duplex"', 'slide="8"', 'cursor="3.2"'];
      assert.deepEqual(
        (await markup(page))
          .split('\n')
          .map((line) => line.trim())
          .sort(),
        ['<slide-rule', ...lines, '>3.2</slide-rule>'].sort(),
      );
      assert.deepEqual(page.trouble, []);
    }));

  it('shows dragged values in its fields and its markup', () =>
    onBench(async (page) => {
      await page.$eval('#bench', (rule) => rule.focus());
      await page.keyboard.press('Home');
      assert.equal(await page.$eval('#control-cursor', (field) => field.value), '1');
      await page.keyboard.press('Tab');
      await page.keyboard.press('PageUp');
      assert.equal(await page.$eval('#control-slide', (field) => field.value), '3');
      assert.match(await markup(page), /slide="3"\n {2}cursor="1"\n/);
      assert.equal(await attributeOf(page, 'cursor'), '4.25');
    }));

  it('writes the scale and the fine mode chosen on the rule itself into the markup', () =>
    onBench(async (page) => {
      await page.click('#control-controls');
      await page.$eval('#bench', ({ shadowRoot }) => {
        const choice = shadowRoot.querySelector('[part~=scale-choice]');
        choice.value = 'K';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
        shadowRoot.querySelector('[part~=fine]').click();
      });
      assert.match(await markup(page), /scale="K"\n[^]*fine\n/);
      assert.equal(await page.$eval('#control-fine', (field) => field.checked), true);
    }));

  for (const [paper, size] of [
    ['a4', '297mm 210mm'],
    ['letter', '279.4mm 215.9mm'],
  ])
    it(`prints the rule that it shows to cut out, and only that, on ${paper}`, () =>
      onBench(async (page) => {
        await page.select('#control-shape', 'linear');
        await page.evaluate(() => {
          globalThis.printed = new Promise((resolve) => {
            new MutationObserver(([{ addedNodes }], observer) => {
              observer.disconnect();
              const frame = addedNodes[0];
              // before the page's own listener
              const replacePrint = () => {
                frame.contentWindow.print = () => resolve(frame.contentDocument);
              };
              frame.addEventListener('load', replacePrint, { capture: true });
            }).observe(document.body, { childList: true });
          });
        });
        await page.click(`#print-rule [value=${paper}]`);
        await page.click('#print-rule button');
        const pages = await page.evaluate(async () => {
          const { body, head } = await globalThis.printed;
          const svgs = [...body.querySelectorAll('svg')];
          return {
            style: head.textContent,
            texts: svgs.map((svg) => svg.querySelector('title').textContent),
            only: body.childElementCount === svgs.length,
          };
        });
        assert.ok(pages.style.includes(`size:${size}`), pages.style);
        assert.ok(pages.only);
        assert.ok(pages.texts.length > 1);
        for (const text of pages.texts) assert.match(text, /mannheim/);
        await page.evaluate(async () => {
          const { defaultView } = await globalThis.printed;
          defaultView.dispatchEvent(new Event('afterprint'));
        });
        assert.equal(await page.$('body > iframe'), null);
        assert.deepEqual(page.trouble, []);
      }));

  it('offers every named layout', () =>
    onBench(async (page) => {
      const presets = ['ring', 'mannheim', 'pocket', 'novo', 'watch', 'disc', 'flight', 'bayes'];
      for (const preset of presets) {
        await tryExample(page, 'layout', preset);
        assert.equal(await page.$eval('#bench', (rule) => rule.layout), preset);
        const [bench, copy] = await page.evaluate(pictures);
        assert.deepEqual(copy, bench);
      }
      assert.deepEqual(page.trouble, []);
    }));

  it('follows the field that `for` names', () =>
    onBench(async (page) => {
      await tryExample(page, 'for', 'the field below');
      await move(page, '#companion', '250');
      const read = ({ cursor, resultExponent }) => [cursor, resultExponent];
      assert.deepEqual(await page.$eval('#bench', read), [2.5, 2]);
    }));

  it('moves a rule and a dial together, without a script', () =>
    onBench(async (page) => {
      const values = () =>
        page.$$eval('.example :is([for], #many)', (both) => both.map(({ value }) => value));
      assert.deepEqual(await values(), [4.2, 4.2]);
      await page.$eval('#many', (dial) => dial.focus());
      await page.keyboard.press('PageUp');
      assert.deepEqual(await values(), [42, 42]);
      await page.$eval('.example [for]', (rule) => rule.focus());
      await page.keyboard.press('PageUp');
      assert.deepEqual(await values(), [50, 50]);
    }));

  it('submits its setting, and resets it', () =>
    onBench(async (page) => {
      const submitted = () =>
        page.$eval('.example form', (form) => new FormData(form).get('setting'));
      assert.equal(await submitted(), 'slide=2&cursor=6');
      await page.$eval('#setting', (rule) => (rule.slide = 2.5));
      assert.equal(await submitted(), 'slide=2.5&cursor=6');
      await page.click('.example button[type=reset]');
      assert.equal(await submitted(), 'slide=2&cursor=6');
    }));

  it('shows each named rule with the layout of its description', () =>
    onBench(async (page) => {
      const seen = await page.$$eval('.preset slide-rule', (all) =>
        all.map((rule) => [
          rule.layout,
          rule.shape,
          rule.shadowRoot.querySelector('[part~=turn]') !== null,
        ]),
      );
      assert.deepEqual(seen, [
        ...['mannheim', 'duplex', 'pocket', 'novo'].map((name) => [name, 'linear', true]),
        ...['watch', 'disc'].map((name) => [name, 'circular', true]),
        ['flight', 'circular', false],
        ['bayes', 'linear', false],
      ]);
      // 1% and a likelihood ratio of 10
      const [ratio, posterior] = await page.$eval('.preset [layout=bayes]', (rule) =>
        ['LR', 'Pr'].map((scale) => rule.reading(scale)),
      );
      assert.ok(Math.abs(ratio - 10) < 1e-5 && Math.abs(posterior - 10 / 109) < 1e-6);
    }));
});
