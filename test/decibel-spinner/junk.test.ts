import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { decibelSpinner as german } from '../../src/languages/german.js';
import { emulate } from '../support/commands.js';
import { newSpinner, parts, shown, spinnerWith } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const attributes = [
  'decibels',
  'segments',
  'min',
  'max',
  'step',
  'controls',
  'spinnable',
  'outcomes',
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
  ...attributes.slice(0, 11),
  'htmlFor',
  'random',
  'strings',
  'probability',
  'degrees',
  'odds',
];

const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));
const units = fc.constantFrom('', '%', '°', 'dB', ':1', '/3', ' ', 'e', '.', ',');
const beliefs = fc.tuple(numerals, units).map((both) => both.join(''));
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), beliefs);
const anything = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, 10n, Symbol('s')),
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
);

const expectValue = ({ decibels, probability, segments, min, max, step }: DecibelSpinner) => {
  if (Number.isFinite(decibels)) expect(decibels).to.be.within(-300, 300);
  else expect(Math.abs(decibels)).to.equal(Infinity);
  expect(probability).to.be.within(0, 1);
  expect(Number.isInteger(segments) && segments >= 1 && segments <= 60).to.equal(true);
  for (const limit of [min, max]) expect(limit).to.be.within(-300, 300);
  expect(step).to.be.within(0.001, 100);
};

const expectWhole = (spinner: DecibelSpinner) => {
  for (const name of ['paper', 'fill', 'rim']) expect(parts(spinner, name)).to.have.length(1);
  for (const piece of spinner.shadowRoot!.querySelectorAll('*:not(button, button *)'))
    for (const name of piece.getAttributeNames())
      expect(piece.getAttribute(name)).not.to.match(/NaN|undefined|Infinity/);
  expect(spinner.toSVG()).not.to.match(/NaN|undefined|Infinity/);
  expectValue(spinner);
};

describe('junk', () => {
  warnings();

  for (const name of attributes) {
    it(`as ${name} never throws, and never empties the face`, async () => {
      const spinner = await spinnerWith();
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          spinner.setAttribute(name, text);
          await spinner.updateComplete;
          expectWhole(spinner);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const name of properties) {
    it(`as the property ${name} never throws, and never empties the face`, async () => {
      const spinner = await spinnerWith({ readout: true, controls: true, spinnable: true });
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          Reflect.set(spinner, name, value);
          await spinner.updateComplete;
          expectWhole(spinner);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('in the words of the page never throws, and never empties the face', async () => {
    const spinner = await spinnerWith({ readout: true, controls: true, spinnable: true });
    const words = fc.dictionary(fc.constantFrom(...Object.keys(german)), anything);
    await fc.assert(
      fc.asyncProperty(words, async (strings) => {
        Reflect.set(spinner, 'strings', strings);
        await spinner.updateComplete;
        for (const name of ['paper', 'fill', 'rim']) expect(parts(spinner, name)).to.have.length(1);
        expect(spinner.toSVG()).to.contain('<svg');
      }),
      { numRuns: 100 },
    );
  });

  it('in all attributes at once never throws, and never empties the face', async () => {
    const dress = fc.dictionary(fc.constantFrom(...attributes), texts, { minKeys: 5 });
    await fc.assert(
      fc.asyncProperty(dress, async (all) => expectWhole(await spinnerWith(all))),
      { numRuns: 30 },
    );
  });

  it('in the field never throws, and never moves the value out of its range', async () => {
    const spinner = await spinnerWith({ controls: true, readout: true });
    const field = parts(spinner, 'field')[0] as unknown as HTMLInputElement;
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('input', 'change'), async (text, event) => {
        field.value = text;
        field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
        await spinner.updateComplete;
        expectWhole(spinner);
        expect(spinner.decibels).to.be.within(-23, 23);
      }),
      { numRuns: 100 },
    );
  });

  it('from a source of chance never throws, and still gives an angle', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith({ spinnable: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.double()), async (value) => {
        spinner.random = (() => value) as unknown as () => number;
        const { angle, outcome } = await spinner.spin();
        expect(angle).to.be.within(0, 359.999999999999943);
        expect(outcome).to.be.oneOf(['blue', 'white']);
      }),
      { numRuns: 100 },
    );
    expectWhole(spinner);
  });

  it('as children is left alone', async () => {
    const spinner = newSpinner();
    spinner.innerHTML = '<svg part="fill"></svg><decibel-spinner></decibel-spinner><p slot="x">';
    document.body.append(spinner);
    await shown(spinner);
    expectWhole(spinner);
    expect(spinner.children).to.have.length(3);
    spinner.remove();
  });

  it('as numbers at the edge of what can be said is drawn', async () => {
    const spinner = await spinnerWith({ readout: true, controls: true, spinnable: true });
    for (const p of [Number.MIN_VALUE, 1e-300, 1 - 2 ** -53, 2 ** -53, 1e-17]) {
      spinner.probability = p;
      await shown(spinner);
      expectWhole(spinner);
    }
    for (const decibels of [Number.MIN_VALUE, -1e-300, 299.9999999999999, -300]) {
      spinner.decibels = decibels;
      await shown(spinner);
      expectWhole(spinner);
      expect(spinner.decibels).to.equal(decibels);
    }
  });
});
