/* global document, customElements, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers, serve, visit } from '../support/served.js';

const page = (scripts) => `<!doctype html><html lang="en"><title>Two copies</title>
<probability-meter id="first" probability="0.8" interactive readout>80%</probability-meter>
${scripts}
<probability-meter id="second" probability="20%" words>20%</probability-meter>`;

const script = '<script src="/cdn/number-sense.iife.js"></script>';
const module = '<script type="module" src="/cdn/probability-meter.js"></script>';
const kit = '<script type="module" src="/cdn/number-sense.js"></script>';

const pages = {
  'the script, then the module': script + module,
  'the module, then the script': module + script.replace('src', 'defer src'),
  'the script twice': script + script,
  'the module and the kit': module + kit,
  'the kit and the module': kit + module,
};

/** What both meters show, once every script has run. */
const shown = async () => {
  await customElements.whenDefined('probability-meter');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return [...document.querySelectorAll('probability-meter')].map((meter) => [
    meter.probability,
    meter.word,
    meter.shadowRoot.querySelectorAll('svg').length,
  ]);
};

const expected = [
  [0.8, 'probable', 1],
  [0.2, 'probably not', 1],
];

/** Defines the second copy's class under another tag, and lets the two follow each other. */
const linkCopies = async () => {
  const { ProbabilityMeter } = await import('/cdn/number-sense.js');
  const first = document.querySelector('#first');
  const isOther = !(first instanceof ProbabilityMeter);
  ProbabilityMeter.define();
  ProbabilityMeter.define('other-meter');
  const other = document.createElement('other-meter');
  other.setAttribute('for', 'first');
  document.body.append(other);
  await other.updateComplete;
  const values = [[first.probability, other.probability]];
  other.probability = 0.3;
  values.push([first.probability, other.probability]);
  first.probability = 0.6;
  values.push([first.probability, other.probability]);
  return { isOther, values };
};

for (const reader of readers) {
  describe(`two copies of the kit on a page, in ${reader}`, () => {
    for (const [order, scripts] of Object.entries(pages)) {
      const path = `/${order.replaceAll(/\W+/g, '-')}.html`;
      serve(path, page(scripts));

      it(`bear each other: ${order}`, () =>
        visit(reader, path, async (page) => {
          assert.deepEqual(await page.evaluate(shown), expected);
          assert.deepEqual(page.trouble, []);
        }));
    }

    it('follow each other by for', () =>
      visit(reader, '/the-script-then-the-module.html', async (page) => {
        const { isOther, values } = await page.evaluate(linkCopies);
        assert.ok(isOther, 'the second copy is the first one');
        assert.deepEqual(values, [
          [0.8, 0.8],
          [0.3, 0.3],
          [0.6, 0.6],
        ]);
        assert.deepEqual(page.trouble, []);
      }));
  });
}
