import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate } from '../support/commands.js';
import {
  differenceOf,
  newRule,
  part,
  parts,
  ruleWith,
  scaleNames,
  shown,
  type Attributes,
} from '../support/rule.js';
import { warnings } from '../support/warnings.js';

/** Each attribute with a text, the property that it sets, and the property's value. */
const attributes: ReadonlyArray<[name: string, text: string, property: string, value: unknown]> = [
  ['shape', 'linear', 'shape', 'linear'],
  ['layout', 'A [ B C ] D', 'layout', 'A [ B C ] D'],
  ['layout', 'duplex', 'layout', 'duplex'],
  ['scale', 'LL03', 'scale', 'LL03'],
  ['slide', '2.5', 'slide', 2.5],
  ['slide', '0.1', 'slide', 0.1],
  ['slide', '10', 'slide', 10],
  ['cursor', '4.25', 'cursor', 4.25],
  ['cursor', '10', 'cursor', 10],
  ['operand-exponent', '-99', 'operandExponent', -99],
  ['result-exponent', '99', 'resultExponent', 99],
  ['side', 'back', 'side', 'back'],
  ['fine', '', 'fine', true],
  ['controls', '', 'controls', true],
  ['readout', '', 'readout', true],
  ['disabled', '', 'disabled', true],
  ['for', 'dial-1', 'htmlFor', 'dial-1'],
  ['name', 'sum', 'name', 'sum'],
];

const defaults: ReadonlyArray<[name: string, property: string, value: unknown]> = [
  ['shape', 'shape', 'circular'],
  ['layout', 'layout', ''],
  ['scale', 'scale', 'D'],
  ['slide', 'slide', 1],
  ['cursor', 'cursor', 1],
  ['operand-exponent', 'operandExponent', 0],
  ['result-exponent', 'resultExponent', 0],
  ['side', 'side', 'front'],
  ['fine', 'fine', false],
  ['controls', 'controls', false],
  ['readout', 'readout', false],
  ['disabled', 'disabled', false],
];

const unreadable: ReadonlyArray<[name: string, property: string, good: string, bad: string]> = [
  ['shape', 'shape', 'linear', 'square'],
  ['shape', 'shape', 'linear', 'Linear'],
  ['layout', 'layout', 'duplex', 'quadruplex'],
  ['scale', 'scale', 'K', 'Q'],
  ['scale', 'scale', 'K', 'toString'],
  ['scale', 'scale', 'K', ''],
  ['slide', 'slide', '2', 'perhaps'],
  ['slide', 'slide', '2', 'NaN'],
  ['slide', 'slide', '2', 'Infinity'],
  ['slide', 'slide', '2', 'pi'],
  ['slide', 'slide', '2', ''],
  ['cursor', 'cursor', '3', '3,5'],
  ['cursor', 'cursor', '3', 'S 30'],
  ['cursor', 'cursor', '3', '0x3'],
  ['operand-exponent', 'operandExponent', '3', 'three'],
  ['result-exponent', 'resultExponent', '-3', '∞'],
  ['side', 'side', 'back', 'edge'],
];

/** Text, what is kept of it, by attribute. */
const clamped: ReadonlyArray<[name: string, property: string, text: string, kept: number]> = [
  ['slide', 'slide', '0.09', 0.1],
  ['slide', 'slide', '0', 0.1],
  ['slide', 'slide', '-3', 0.1],
  ['slide', 'slide', '10.5', 10],
  ['slide', 'slide', '1e300', 10],
  ['cursor', 'cursor', '0.5', 1],
  ['cursor', 'cursor', '-1', 1],
  ['cursor', 'cursor', '11', 10],
  ['operand-exponent', 'operandExponent', '100', 99],
  ['result-exponent', 'resultExponent', '-1000', -99],
];

const isReadAs = (rule: SlideRule, property: string): unknown => Reflect.get(rule, property);

const whole: Attributes = {
  ...{ shape: 'linear', layout: 'duplex', slide: '2.5', cursor: '4.25', side: 'back' },
  ...{ 'operand-exponent': '1', 'result-exponent': '3', readout: true, controls: true, fine: true },
};

describe('an attribute', () => {
  const said = warnings();

  for (const [name, text, property, value] of attributes) {
    it(`${name}="${text}" is the property ${property}`, () => {
      expect(isReadAs(newRule({ [name]: text }), property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, property, value] of defaults) {
    it(`${name} is ${JSON.stringify(value)} by default, and again when it goes`, () => {
      const rule = newRule();
      expect(isReadAs(rule, property)).to.equal(value);
      const [, good] = attributes.find(([other]) => other === name)!;
      rule.setAttribute(name, good);
      expect(isReadAs(rule, property)).not.to.equal(value);
      rule.removeAttribute(name);
      expect(isReadAs(rule, property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, property, good, bad] of unreadable) {
    it(`${name}="${bad}" warns, is invalid, and keeps what it was`, async () => {
      const rule = await ruleWith({ [name]: good, readout: true });
      const [before, picture] = [isReadAs(rule, property), rule.toSVG()];
      rule.setAttribute(name, bad);
      await shown(rule);
      expect(isReadAs(rule, property)).to.equal(before);
      expect(differenceOf(rule.toSVG(), picture)).to.equal('');
      const about = said.filter((text) => text.includes(`<slide-rule ${name}="${bad}"`));
      expect(about).to.have.length(1);
      expect(about[0]).to.contain(`kept ${before as string}`);
      expect(rule.matches(':state(invalid)')).to.equal(true);
      rule.setAttribute(name, good);
      expect(rule.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const [name, property, text, kept] of clamped) {
    it(`${name}="${text}" is moved to ${kept}, with a warning`, () => {
      const rule = newRule({ [name]: text });
      expect(isReadAs(rule, property)).to.equal(kept);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<slide-rule ${name}="${text}"`).and.contain(`kept ${kept}`);
      expect(rule.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('for an exponent that is no whole number warns, and none comes of it', () => {
    const rule = newRule({ 'result-exponent': '2.5' });
    expect(Number.isInteger(rule.resultExponent)).to.equal(true);
    expect(said).to.have.length(1);
  });

  it('scale takes the names of other makers', () => {
    for (const alias of ['T1', 'SRT', 'W1', 'W2']) {
      const rule = newRule({ scale: alias });
      expect(rule.matches(':state(invalid)'), alias).to.equal(false);
    }
    expect(said).to.deep.equal([]);
  });

  for (const property of ['slide', 'cursor', 'operandExponent', 'resultExponent']) {
    for (const junk of [NaN, Infinity, {}, [], 'x', () => 1, Symbol('s'), true]) {
      it(`${property} set to a ${typeof junk} ${String(junk)} by a script stays`, () => {
        const rule = newRule();
        Reflect.set(rule, property, 3);
        Reflect.set(rule, property, junk);
        expect(isReadAs(rule, property)).to.equal(3);
        expect(rule.matches(':state(invalid)')).to.equal(true);
      });
    }
  }

  it('that a script or a hand changes is not written into the markup', async () => {
    const rule = await ruleWith({ slide: '2', cursor: '3' });
    Object.assign(rule, { slide: 4, cursor: 5 });
    await shown(rule);
    expect(rule.getAttribute('slide')).to.equal('2');
    expect(rule.getAttribute('cursor')).to.equal('3');
  });

  it('interactive changes nothing: a rule is a tool', async () => {
    for (const more of [{}, { interactive: true }] as Attributes[]) {
      const rule = await ruleWith(more);
      expect(rule.interactive).to.equal(true);
      expect(parts(rule, 'cursor-control')).to.have.length(1);
      Reflect.set(rule, 'interactive', false);
      rule.removeAttribute('interactive');
      await shown(rule);
      expect(parts(rule, 'slide-control')).to.have.length(1);
    }
  });

  it('shape and scale choose what is drawn', async () => {
    const rule = await ruleWith({ scale: 'K' });
    expect(scaleNames(rule)).to.deep.equal(['K', 'C']);
    expect(rule.matches(':state(linear)')).to.equal(false);
    rule.setAttribute('shape', 'linear');
    await shown(rule);
    expect(scaleNames(rule)).to.have.members(['A', 'B', 'C', 'D']);
    expect(rule.matches(':state(linear)')).to.equal(true);
    expect(part(rule, 'face').getBoundingClientRect().width).to.be.greaterThan(0);
  });
});

describe('attributes in any order', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const shuffled = fc.shuffledSubarray(Object.entries(whole), {
    minLength: Object.keys(whole).length,
  });
  const words = (rule: SlideRule) => rule.shadowRoot!.textContent;

  async function expectSame(rule: SlideRule): Promise<void> {
    const expected = await ruleWith(whole);
    await shown(rule);
    expect(differenceOf(rule.toSVG(), expected.toSVG())).to.equal('');
    expect(words(rule)).to.equal(words(expected));
  }

  it('draw the same picture and say the same', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async (entries) => {
        const rule = await ruleWith();
        for (const [name, text] of entries) rule.setAttribute(name, text === true ? '' : text);
        await expectSame(rule);
      }),
      { numRuns: 8 },
    );
  });

  it('draw the same picture by innerHTML', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.width = '480px';
    page.innerHTML = newRule(whole).outerHTML;
    await expectSame(page.firstElementChild as SlideRule);
  });

  it('draw the same picture by properties', async () => {
    const [rule, expected] = [await ruleWith(), newRule(whole)];
    const properties = attributes.map(([, , property]) => property).reverse();
    for (const property of properties) Reflect.set(rule, property, Reflect.get(expected, property));
    await expectSame(rule);
  });
});
