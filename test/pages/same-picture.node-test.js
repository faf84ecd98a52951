/* global document, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProbabilityMeter } from '../../src/probability-meter/element.ts';
import { builtOf } from '../support/built.js';
import { readers, serve, visit } from '../support/served.js';

const states = {
  default: {},
  'both rings and words': { probability: 0.53, scale: 'both', words: 'kent', from: 'even' },
  'a moved belief': { probability: '9:8', prior: 0.3, low: 0.4, high: 0.6, scale: 'percent' },
  'a straight one': { shape: 'line', mapping: 'log-odds', scale: 'decibels', probability: '13dB' },
  'labels and a scheme': {
    probability: 1,
    labels: { angles: [80, 10], labels: ['<no> & "never"', 'yes'], props: { fill: 'red' } },
    words: 'ipcc',
    readout: true,
    interactive: true,
  },
};

serve('/package.js', builtOf('/src/probability-meter/index.ts'));
const kits = { 'the package': '/package.js', 'the bundle': '/cdn/probability-meter.js' };

serve(
  '/page.html',
  `<!doctype html><html lang="en"><title>The same</title>
<style>body{margin:0;font-family:'Times New Roman',serif}</style>`,
);

/** The pictures of a meter that stands in no page yet, and of the same one in a page. */
const pictures = async (kit, state) => {
  await import(kit);
  const meter = Object.assign(document.createElement('probability-meter'), state);
  const alone = meter.toSVG();
  document.body.append(meter);
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  return [alone, meter.toSVG()];
};

for (const reader of readers) {
  describe(`the picture from ${reader}`, () => {
    for (const [what, state] of Object.entries(states)) {
      for (const [name, kit] of Object.entries(kits)) {
        it(`by ${name} is that from Node: ${what}`, () =>
          visit(reader, '/page.html', async (page) => {
            const expected = Object.assign(new ProbabilityMeter(), state).toSVG();
            const [alone, shown] = await page.evaluate(pictures, kit, state);
            assert.equal(alone, expected);
            assert.equal(shown, expected);
          }));
      }
    }
  });
}

describe('the pictures from Node', () => {
  it('are not one', () => {
    const all = Object.values(states).map((state) =>
      Object.assign(new ProbabilityMeter(), state).toSVG(),
    );
    assert.equal(new Set(all).size, all.length);
    for (const svg of all) assert.match(svg, /^<svg [^]*<\/svg>$/);
  });
});
