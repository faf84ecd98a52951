import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { slideRule as german } from '../../src/languages/german.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { allScales, controlOf, newRule, parts, piece, ruleWith, shown } from '../support/rule.js';
import { expectReading } from '../support/rule-readings.js';
import { warnings } from '../support/warnings.js';

const attributes = [
  ...['shape', 'layout', 'scale', 'slide', 'cursor', 'operand-exponent', 'result-exponent'],
  ...['side', 'fine', 'controls', 'readout', 'disabled', 'interactive', 'for', 'name', 'lang'],
  ...['dir', 'style', 'aria-label', 'aria-labelledby'],
];

const properties = [
  ...['shape', 'layout', 'scale', 'slide', 'cursor', 'operandExponent', 'resultExponent'],
  ...['side', 'fine', 'controls', 'readout', 'disabled', 'interactive', 'value', 'htmlFor'],
  'strings',
];

const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));
const words = fc.constantFrom(...allScales, '[', ']', '|', 'π', 'pi', '×10^', '°', 'duplex', '5');
const layouts = fc.array(words, { maxLength: 30 }).map((all) => all.join(' '));
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), numerals, layouts);
const anything = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, 10n, Symbol('s')),
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
);

const nonsense = /NaN|undefined|Infinity|∞|\[object/;

/** What a page gave as text may stand where it gave it. */
const isOwnWord = (name: string) => /^aria-|^value$/.test(name);

function expectSetting(rule: SlideRule): void {
  const { slide, cursor, operandExponent, resultExponent, value } = rule;
  expect(slide).to.be.within(0.1, 10);
  expect(cursor).to.be.within(1, 10);
  for (const exponent of [operandExponent, resultExponent]) {
    expect(exponent).to.be.within(-99, 99);
    expect(Number.isInteger(exponent)).to.equal(true);
  }
  expect(value > 0 && value < Infinity, `${value}`).to.equal(true);
  expectReading(rule.reading('D'), cursor, 'D');
  expect(['circular', 'linear']).to.include(rule.shape);
  expect(['front', 'back']).to.include(rule.side);
}

function expectWhole(rule: SlideRule): void {
  for (const name of ['face', 'cursor', 'hairline'])
    expect(parts(rule, name), name).to.have.length(1);
  for (const name of ['body', 'scale']) expect(parts(rule, name), name).not.to.have.length(0);
  for (const element of rule.shadowRoot!.querySelectorAll('*'))
    for (const name of element.getAttributeNames().filter((name) => !isOwnWord(name)))
      expect(element.getAttribute(name), name).not.to.match(nonsense);
  expect(rule.toSVG()).not.to.match(nonsense);
  expectSetting(rule);
}

describe('junk', () => {
  warnings();

  for (const name of attributes) {
    it(`as ${name} never throws, and never empties the face`, async () => {
      const rule = await ruleWith({ readout: true }, 200);
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          rule.setAttribute(name, text);
          await rule.updateComplete;
          expectWhole(rule);
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const name of properties) {
    it(`as the property ${name} never throws, and never empties the face`, async () => {
      const rule = await ruleWith({ readout: true, controls: true }, 200);
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          Reflect.set(rule, name, value);
          await rule.updateComplete;
          expectWhole(rule);
        }),
        { numRuns: 40 },
      );
    });
  }

  it('in the words of the page never throws, and never empties the face', async () => {
    const rule = await ruleWith({ readout: true, controls: true, layout: 'mannheim' });
    const strings = fc.dictionary(fc.constantFrom(...Object.keys(german)), anything);
    await fc.assert(
      fc.asyncProperty(strings, async (given) => {
        Reflect.set(rule, 'strings', given);
        await rule.updateComplete;
        for (const name of ['hairline', 'controls', 'turn'])
          expect(parts(rule, name), name).not.to.have.length(0);
        expect(rule.toSVG()).to.contain('<svg');
      }),
      { numRuns: 60 },
    );
  });

  it('in all attributes at once never throws, and never empties the face', async () => {
    const dress = fc.dictionary(fc.constantFrom(...attributes), texts, { minKeys: 5 });
    await fc.assert(
      fc.asyncProperty(dress, async (all) => expectWhole(await ruleWith(all, 200))),
      { numRuns: 25 },
    );
  });

  for (const name of ['cursor-field', 'slide-field', 'operand-exponent', 'result-exponent']) {
    it(`typed as ${name} never throws, and says why or sets something`, async () => {
      const rule = await ruleWith({ controls: true, layout: 'novo', readout: true }, 240);
      const typed = fc.oneof(
        texts,
        fc.tuple(words, numerals).map((both) => both.join(' ')),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (text) => {
          const field = piece<HTMLInputElement>(rule, name);
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          await rule.updateComplete;
          expectWhole(rule);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('as a stored setting from elsewhere never throws, and sets what is good of it', async () => {
    const rule = await ruleWith({ readout: true }, 200);
    const pair = fc.tuple(fc.constantFrom('slide', 'cursor', 'scale', 'fine', 'x'), texts);
    const stored = fc.oneof(
      anything,
      texts,
      fc.array(pair).map((pairs) => String(new URLSearchParams(pairs))),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (state) => {
        rule.formStateRestoreCallback(state);
        await rule.updateComplete;
        expectWhole(rule);
      }),
      { numRuns: 100 },
    );
  });

  it('from a screen reader never throws, and never moves a part out of its range', async () => {
    const rule = await ruleWith({ shape: 'linear' }, 200);
    const movable = fc.constantFrom('cursor' as const, 'slide' as const);
    await fc.assert(
      fc.asyncProperty(
        movable,
        texts,
        fc.constantFrom('input', 'change'),
        async (part, text, event) => {
          controlOf(rule, part).value = text;
          controlOf(rule, part).dispatchEvent(new Event(event, { bubbles: true, composed: true }));
          await rule.updateComplete;
          expectWhole(rule);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('as children is left alone', async () => {
    const rule = newRule();
    rule.innerHTML = '<svg part="hairline"></svg><slide-rule></slide-rule><p slot="x">';
    document.body.append(rule);
    await shown(rule);
    expectWhole(rule);
    expect(rule.children).to.have.length(3);
    rule.remove();
  });
});
