/* global document, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DecibelSpinner } from '../../src/decibel-spinner/element.ts';
import { ProbabilityMeter } from '../../src/probability-meter/element.ts';
import { QuarterDial } from '../../src/quarter-dial/element.ts';
import { SlideRule } from '../../src/slide-rule/element.ts';
import { builtOf } from '../support/built.js';
import { readers, serve, visit } from '../support/served.js';

const states = {
  'probability-meter': {
    default: {},
    'both rings and words': { probability: 0.53, scale: 'both', words: 'kent', from: 'even' },
    'a moved belief': { probability: '9:8', prior: 0.3, low: 0.4, high: 0.6, scale: 'percent' },
    'a straight one': {
      shape: 'line',
      mapping: 'log-odds',
      scale: 'decibels',
      probability: '13dB',
    },
    'labels and a scheme': {
      probability: 1,
      labels: { angles: [80, 10], labels: ['<no> & "never"', 'yes'], props: { fill: 'red' } },
      words: 'ipcc',
      readout: true,
      interactive: true,
      controls: true,
    },
  },
  'decibel-spinner': {
    default: {},
    'an odd value': { decibels: '75%', segments: 7 },
    'a full disc': { decibels: 300, segments: 12 },
    'one to spin': { decibels: -6.02, spinnable: true, outcomes: '<rain> & "hail",sun' },
    'one with all': {
      decibels: 3,
      segments: 1,
      controls: true,
      interactive: true,
      readout: true,
      spinnable: true,
    },
  },
  'quarter-dial': {
    default: {},
    'a large number': { value: '299 792 458' },
    'half decibels': { value: 0.0723, divisions: 20 },
    digits: { value: '6×10^23', divisions: 'digits', readout: true, controls: true },
    'an expression and its table': { expression: '42000 × 0.0723 ÷ 40', table: true },
    'a guess with ranges': { expression: '30..50 × 1000 ÷ 2..3' },
    'an interval of more than a decade': { value: 5, low: 2, high: 45 },
  },
  'slide-rule': {
    default: {},
    'a product': { slide: 2.5, cursor: 4.25, controls: true, readout: true },
    'another ring': { scale: 'LL3', cursor: Math.PI },
    'a straight one': { shape: 'linear', layout: 'duplex', slide: 0.4, cursor: 7 },
    'a straight back': { shape: 'linear', layout: 'pocket', side: 'back', slide: 3 },
    'a flight computer': { layout: 'flight', slide: 1.2, resultExponent: 3 },
    'many rings': { layout: 'novo', side: 'back', fine: true },
  },
};

const classes = {
  'probability-meter': ProbabilityMeter,
  'decibel-spinner': DecibelSpinner,
  'quarter-dial': QuarterDial,
  'slide-rule': SlideRule,
};
const fromNode = (tag, state) => Object.assign(new classes[tag](), state).toSVG();

const tags = Object.keys(states);
const cases = tags.flatMap((tag) =>
  Object.entries(states[tag]).map(([what, state]) => ({ tag, what, state })),
);

for (const tag of tags) serve(`/package/${tag}.js`, builtOf(`/src/${tag}/index.ts`));
const kits = { 'the package': '/package', 'the bundle': '/cdn' };

serve(
  '/page.html',
  `<!doctype html><html lang="en"><title>The same</title>
<style>body{margin:0;font-family:'Times New Roman',serif}</style>`,
);

/** The pictures of an element that stands in no page yet, and of the same one in a page. */
const pictures = async (kit, tag, state) => {
  await import(`${kit}/${tag}.js`);
  const element = Object.assign(document.createElement(tag), state);
  const alone = element.toSVG();
  document.body.append(element);
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  return [alone, element.toSVG()];
};

for (const reader of readers) {
  describe(`the picture from ${reader}`, () => {
    for (const { tag, what, state } of cases) {
      for (const [name, kit] of Object.entries(kits)) {
        it(`by ${name} equals that from Node: ${tag}, ${what}`, () =>
          visit(reader, '/page.html', async (page) => {
            const expected = fromNode(tag, state);
            const [alone, shown] = await page.evaluate(pictures, kit, tag, state);
            assert.equal(alone, expected);
            assert.equal(shown, expected);
          }));
      }
    }
  });
}

describe('the pictures from Node', () => {
  it('all differ', () => {
    const all = cases.map(({ tag, state }) => fromNode(tag, state));
    assert.equal(new Set(all).size, all.length);
    for (const svg of all) assert.match(svg, /^<svg [^]*<\/svg>$/);
  });
});
