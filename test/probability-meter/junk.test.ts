import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { meterWith, newMeter, parts, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

const attributes = [
  'probability',
  'labels',
  'scale',
  'from',
  'words',
  'low',
  'high',
  'jitter',
  'prior',
  'mapping',
  'shape',
  'step',
  'interactive',
  'readout',
  'disabled',
  'for',
  'name',
  'lang',
  'dir',
  'style',
  'aria-label',
  'aria-labelledby',
];

const properties = [
  ...attributes.slice(0, 15),
  'htmlFor',
  'wordScheme',
  'strings',
  'degrees',
  'decibels',
  'odds',
];

const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));
const units = fc.constantFrom('', '%', '°', 'dB', ':1', '/3', ' ', 'e', '.', ',');
const beliefs = fc.tuple(numerals, units).map((both) => both.join(''));
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), beliefs);
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });

const expectWhole = (meter: ProbabilityMeter) => {
  const drawing = meter.shadowRoot!.querySelector('svg')!;
  expect(parts(meter, 'needle')).to.have.length(1);
  for (const piece of drawing.querySelectorAll('*'))
    for (const name of piece.getAttributeNames())
      expect(piece.getAttribute(name)).not.to.match(/NaN|undefined|Infinity/);
  expect(meter.probability).to.be.within(0, 1);
};

describe('junk', () => {
  warnings();

  for (const name of attributes) {
    it(`as ${name} never throws, and never empties the face`, async () => {
      const meter = await meterWith();
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          meter.setAttribute(name, text);
          await meter.updateComplete;
          expectWhole(meter);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const name of properties) {
    it(`as the property ${name} never throws, and never empties the face`, async () => {
      const meter = await meterWith({ readout: true, words: true });
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          Reflect.set(meter, name, value);
          await meter.updateComplete;
          expectWhole(meter);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('in all attributes at once never throws, and never empties the face', async () => {
    const dress = fc.dictionary(fc.constantFrom(...attributes), texts, { minKeys: 5 });
    await fc.assert(
      fc.asyncProperty(dress, async (all) => {
        const meter = await meterWith(all);
        expectWhole(meter);
        expect(meter.toSVG()).not.to.contain('NaN');
      }),
      { numRuns: 30 },
    );
  });

  it('as children is left alone', async () => {
    const meter = newMeter();
    meter.innerHTML =
      '<svg part="needle"></svg><probability-meter></probability-meter><p slot="x">';
    document.body.append(meter);
    await shown(meter);
    expectWhole(meter);
    expect(meter.children).to.have.length(3);
    meter.remove();
  });

  it('as numbers at the edge of what can be said is drawn', async () => {
    const meter = await meterWith({ readout: true, prior: '0.5', words: true, scale: 'both' });
    for (const p of [Number.MIN_VALUE, 1e-300, 1 - 2 ** -53, 2 ** -53, 1e-17]) {
      meter.probability = p;
      await meter.updateComplete;
      expectWhole(meter);
    }
  });
});
