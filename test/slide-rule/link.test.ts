import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import '../../src/quarter-dial/index.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { controlOf, press, shown } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const rules = [...root.querySelectorAll('slide-rule')];
  for (const rule of rules) await shown(rule);
  const [dial, input] = [root.querySelector('quarter-dial')!, root.querySelector('input')!];
  return { root, rules, rule: rules[0], dial, input };
}

/** Sets the text of a field and fires its event, as typing does. */
function typeInto(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

function expectSame(rule: SlideRule, other: QuarterDial | SlideRule): void {
  expect(rule.value / other.value).to.be.closeTo(1, 1e-14);
}

describe('a rule and a quarter dial', () => {
  const said = warnings();

  for (const [who, content] of [
    [
      'the rule',
      html`<quarter-dial id="a1" value="42000" interactive></quarter-dial>
        <slide-rule for="a1" slide="2"></slide-rule>`,
    ],
    [
      'the dial',
      html`<slide-rule id="a2" slide="2" cursor="4.2" result-exponent="4"></slide-rule>
        <quarter-dial for="a2" interactive></quarter-dial>`,
    ],
  ] as const) {
    it(`follow each other, both ways, linked by ${who}`, async () => {
      const { rule, dial } = await page(content);
      expect(rule.value).to.be.closeTo(42000, 1e-9);
      expectSame(rule, dial);
      for (const value of [0.1, 299792458, 1e-30, 9.9, 6.626e-34]) {
        rule.value = value;
        expectSame(rule, dial);
        expect(dial.value / value).to.be.closeTo(1, 1e-14);
        rule.value = 1;
        dial.value = value;
        expect(rule.value / value).to.be.closeTo(1, 1e-14);
      }
      expect(rule.slide).to.equal(2);
      expect(said).to.deep.equal([]);
    });
  }

  it('are moved by dragging the hand of one of them', async () => {
    const { rule, dial } = await page(
      html`<slide-rule id="h1" cursor="4"></slide-rule>
        <quarter-dial for="h1" interactive></quarter-dial>`,
    );
    controlOf(rule, 'cursor').focus();
    await press('PageUp');
    expectSame(rule, dial);
    dial.focus();
    await press('PageUp');
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([dial.value / 10, 1]);
  });

  it('are updated by every change of the number', async () => {
    const { rule, dial } = await page(
      html`<slide-rule id="w1"></slide-rule><quarter-dial for="w1"></quarter-dial>`,
    );
    rule.cursor = 3;
    expect(dial.value).to.equal(3);
    rule.resultExponent = 5;
    expect(dial.value).to.be.closeTo(300000, 1e-9);
    rule.setAttribute('cursor', '4');
    expectSame(rule, dial);
    rule.removeAttribute('cursor');
    expectSame(rule, dial);
    rule.slide = 7;
    rule.operandExponent = 2;
    expect(dial.value).to.be.closeTo(100000, 1e-9);
    expect(rule.slide).to.equal(7);
  });

  it('settle where a dial exceeds the range of a rule', async () => {
    const { rule, dial } = await page(
      html`<slide-rule id="v1"></slide-rule><quarter-dial for="v1"></quarter-dial>`,
    );
    dial.value = 1e300;
    expect(Number.isFinite(rule.value)).to.equal(true);
    dial.value = 5;
    expect(rule.value).to.equal(5);
  });
});

describe('two rules', () => {
  it('follow each other, and keep their own slides', async () => {
    const { rules } = await page(
      html`<slide-rule id="m" cursor="4" slide="2"></slide-rule>
        <slide-rule for="m" slide="3" shape="linear"></slide-rule>`,
    );
    const [one, two] = rules;
    expect(two.cursor).to.equal(4);
    two.cursor = 7;
    two.resultExponent = 3;
    expect([one.cursor, one.resultExponent]).to.deep.equal([7, 3]);
    expect([one.slide, two.slide]).to.deep.equal([2, 3]);
  });
});

describe('for on a rule', () => {
  warnings();

  it('fills an empty field, and does not rewrite one during typing', async () => {
    const { input, rule } = await page(
      html`<input type="number" data-unit="value" id="g" aria-label="g" />
        <slide-rule for="g" cursor="4" result-exponent="2"></slide-rule>`,
    );
    expect(input.value).to.equal('400');
    typeInto(input, '');
    expect(rule.value).to.equal(400);
    typeInto(input, '-5');
    expect(rule.value).to.equal(400);
  });

  it('resets with its form', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <input type="number" data-unit="value" id="k" value="30" aria-label="k" />
        <slide-rule for="k"></slide-rule>
      </form>`,
    );
    const rule = form.querySelector('slide-rule')!;
    await shown(rule);
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([3, 1]);
    rule.cursor = 7;
    expect(form.querySelector('input')!.value).to.equal('70');
    form.reset();
    await aTimeout(20);
    expect(form.querySelector('input')!.value).to.equal('30');
    expect(rule.value).to.be.closeTo(30, 1e-12);
  });
});
