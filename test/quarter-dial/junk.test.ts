import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quarterDial as german } from '../../src/languages/german.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { allDivisions, control, dialWith, newDial, parts, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

const attributes = [
  'value',
  'divisions',
  'expression',
  'table',
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

const properties = [...attributes.slice(0, 7), 'htmlFor', 'strings'];

const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));
const joints = fc.constantFrom(' * ', '×', '·', '/', '÷', '×10^', '10⁸', ' ', ',', 'e', '^', '-');
const chains = fc
  .array(fc.tuple(numerals, joints), { maxLength: 60 })
  .map((all) => all.flat().join(''));
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), numerals, chains);
const anything = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, 10n, Symbol('s')),
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
);

const expectValue = ({ value, divisions, expression, estimate, product }: QuarterDial) => {
  expect(value > 0 && value < Infinity, `${value}`).to.equal(true);
  expect([...allDivisions]).to.include(String(divisions));
  const isNone = !expression;
  for (const number of [estimate, product])
    if (isNone) expect(number).to.equal(null);
    else expect(number! > 0 && number! < Infinity, `${expression}: ${number}`).to.equal(true);
};

const nonsense = /NaN|undefined|Infinity|∞|\[object/;

const expectWhole = (dial: QuarterDial) => {
  for (const name of ['paper', 'rim', 'ticks', 'symbols', 'hand'])
    expect(parts(dial, name), name).not.to.have.length(0);
  for (const piece of dial.shadowRoot!.querySelectorAll('*'))
    for (const name of piece.getAttributeNames().filter((name) => !/^aria-label$/.test(name)))
      expect(piece.getAttribute(name), name).not.to.match(nonsense);
  expect(dial.toSVG()).not.to.match(nonsense);
  expect(dial.shadowRoot!.textContent).not.to.match(nonsense);
  expectValue(dial);
};

describe('junk', () => {
  warnings();

  for (const name of attributes) {
    it(`as ${name} never throws, and never empties the face`, async () => {
      const dial = await dialWith({ readout: true }, 200);
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          dial.setAttribute(name, text);
          await dial.updateComplete;
          expectWhole(dial);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const name of properties) {
    it(`as the property ${name} never throws, and never empties the face`, async () => {
      const dial = await dialWith({ readout: true, table: true, expression: '2 * 3' }, 200);
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          Reflect.set(dial, name, value);
          await dial.updateComplete;
          expectWhole(dial);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('in the words of the page never throws, and never empties the face', async () => {
    const dial = await dialWith({ readout: true, table: true, expression: '2 * 3' });
    const words = fc.dictionary(fc.constantFrom(...Object.keys(german)), anything);
    await fc.assert(
      fc.asyncProperty(words, async (strings) => {
        Reflect.set(dial, 'strings', strings);
        await dial.updateComplete;
        for (const name of ['paper', 'hand', 'table', 'factors'])
          expect(parts(dial, name), name).not.to.have.length(0);
        expect(dial.toSVG()).to.contain('<svg');
      }),
      { numRuns: 100 },
    );
  });

  it('in all attributes at once never throws, and never empties the face', async () => {
    const dress = fc.dictionary(fc.constantFrom(...attributes), texts, { minKeys: 5 });
    await fc.assert(
      fc.asyncProperty(dress, async (all) => expectWhole(await dialWith(all))),
      { numRuns: 30 },
    );
  });

  it('from a screen reader never throws, and never moves the value out of its range', async () => {
    const dial = await dialWith({ interactive: true }, 200);
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('input', 'change'), async (text, event) => {
        control(dial).value = text;
        control(dial).dispatchEvent(new Event(event, { bubbles: true, composed: true }));
        await dial.updateComplete;
        expectWhole(dial);
        expect(dial.value).to.be.within(1e-300, 1e300);
      }),
      { numRuns: 60 },
    );
  });

  it('as children is left alone', async () => {
    const dial = newDial();
    dial.innerHTML = '<svg part="hand"></svg><quarter-dial></quarter-dial><p slot="x">';
    document.body.append(dial);
    await shown(dial);
    expectWhole(dial);
    expect(dial.children).to.have.length(3);
    dial.remove();
  });

  it('as products beyond what a number can hold is drawn, or kept out', async () => {
    const dial = await dialWith({ expression: '2 * 3', table: true });
    for (const expression of [
      '1e300 * 1e300',
      '1e300 * 1e300 / 1e300',
      '1e-300 * 1e-300',
      '1 / 1e-308 / 1e-308',
      '1.7e308 * 1',
      '5e-324 * 1',
      Array<string>(50).fill('9e99').join(' * '),
      Array<string>(50).fill('3').join(' / '),
    ])
      for (const divisions of allDivisions) {
        dial.setAttribute('divisions', divisions);
        dial.setAttribute('expression', expression);
        await dial.updateComplete;
        expectWhole(dial);
      }
  });

  it('as numbers at the edge of what can be said is drawn', async () => {
    const dial = await dialWith({ readout: true, table: true, interactive: true });
    for (const value of [Number.MIN_VALUE, 1e-300, 1 - 2 ** -53, 1 + 2 ** -52, Number.MAX_VALUE])
      for (const divisions of allDivisions) {
        dial.setAttribute('divisions', divisions);
        dial.value = value;
        await shown(dial);
        expectWhole(dial);
        expect(dial.value).to.equal(value);
      }
  });
});
