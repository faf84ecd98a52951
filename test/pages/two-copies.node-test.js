/* global document, customElements, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers, serve, visit } from '../support/served.js';

const page = (scripts) => `<!doctype html><html lang="en"><title>Two copies</title>
<probability-meter id="first" probability="0.8" interactive readout>80%</probability-meter>
<decibel-spinner decibels="3" controls spinnable>3 dB</decibel-spinner>
<quarter-dial id="dial" value="42000" interactive>42,000</quarter-dial>
<slide-rule slide="2.5" cursor="4.25" controls readout>2.5 × 1.7 = 4.25</slide-rule>
${scripts}
<probability-meter id="second" probability="20%" words>20%</probability-meter>
<decibel-spinner decibels="1:4" segments="2">1 : 4</decibel-spinner>
<quarter-dial expression="3 × 5" divisions="2" table>15</quarter-dial>
<slide-rule shape="linear" layout="duplex" cursor="3" result-exponent="2">300</slide-rule>`;

const script = '<script src="/cdn/number-sense.iife.js"></script>';
const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
const moduleOf = (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`;
const module = tags.map(moduleOf).join('');
const kit = '<script type="module" src="/cdn/number-sense.js"></script>';

const pages = {
  'the script, then the module': script + module,
  'the module, then the script': module + script.replace('src', 'defer src'),
  'the script twice': script + script,
  'the module and the kit': module + kit,
  'the kit and the module': kit + module,
  'one module after the other': tags.toReversed().map(moduleOf).join(''),
};

/** What all of them show, once every script has run. */
const shown = async (tags) => {
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return [...document.querySelectorAll(tags.join())].map((element) => [
    element.localName,
    element.word ?? element.odds?.toFixed(4) ?? element.estimate ?? element.value,
    element.shadowRoot.querySelectorAll('svg').length,
  ]);
};

const expected = [
  ['probability-meter', 'probable', 1],
  ['decibel-spinner', '1.9953', 1],
  ['quarter-dial', 42000, 1],
  ['slide-rule', 4.25, 1],
  ['probability-meter', 'probably not', 1],
  ['decibel-spinner', '0.2500', 1],
  ['quarter-dial', 10, 1],
  ['slide-rule', 300, 1],
];

/** Defines the second copy's classes under other tags, and lets all follow the first copy's meter. */
const linkCopies = async () => {
  const { DecibelSpinner, ProbabilityMeter } = await import('/cdn/number-sense.js');
  const first = document.querySelector('#first');
  const isOther = !(first instanceof ProbabilityMeter);
  for (const element of [ProbabilityMeter, DecibelSpinner]) element.define();
  ProbabilityMeter.define('other-meter');
  DecibelSpinner.define('other-spinner');
  const [meter, spinner] = ['other-meter', 'other-spinner'].map((tag) => {
    const other = document.createElement(tag);
    other.setAttribute('for', 'first');
    document.body.append(other);
    return other;
  });
  await spinner.updateComplete;
  // a belief in decibels comes back with dust
  const believed = () => [first, meter, spinner].map((it) => Number(it.probability.toFixed(12)));
  const values = [believed()];
  meter.probability = 0.3;
  values.push(believed());
  first.probability = 0.6;
  values.push(believed());
  spinner.odds = 3;
  values.push(believed());
  return { isOther, values };
};

for (const reader of readers) {
  describe(`two copies of the kit on a page, in ${reader}`, () => {
    for (const [order, scripts] of Object.entries(pages)) {
      const path = `/${order.replaceAll(/\W+/g, '-')}.html`;
      serve(path, page(scripts));

      it(`work side by side: ${order}`, () =>
        visit(reader, path, async (page) => {
          assert.deepEqual(await page.evaluate(shown, tags), expected);
          assert.deepEqual(page.trouble, []);
        }));
    }

    it('follow each other by for', () =>
      visit(reader, '/the-script-then-the-module.html', async (page) => {
        const { isOther, values } = await page.evaluate(linkCopies);
        assert.ok(isOther, 'the second copy is the first one');
        assert.deepEqual(values, [
          [0.8, 0.8, 0.8],
          [0.3, 0.3, 0.3],
          [0.6, 0.6, 0.6],
          [0.75, 0.75, 0.75],
        ]);
        assert.deepEqual(page.trouble, []);
      }));
  });
}
