import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import '../../src/quarter-dial/index.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { controlOf, newRule, press, shown } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const rules = [...root.querySelectorAll('slide-rule')];
  for (const rule of rules) await shown(rule);
  const [dial, input] = [root.querySelector('quarter-dial')!, root.querySelector('input')!];
  return { root, rules, rule: rules[0], dial, input };
}

/** What a user does to a field: its new text, and the event that says so. */
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
    it(`follow each other, both ways, named by ${who}`, async () => {
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

  it('are moved by the hand on one of them', async () => {
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

  it('are told of each way in which the number changes', async () => {
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

  it('come to rest where a dial goes beyond what a rule can hold', async () => {
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

describe('for', () => {
  const said = warnings();

  for (const [attributes, text, value, back, backText] of [
    [{ 'data-unit': 'value' }, '42000', 42000, 0.25, '0.25'],
    [{ 'data-unit': 'value', max: '100' }, '42', 42, 7, '7'],
    [{}, '3', 3, 500, '500'],
    [{ step: '1' }, '8', 8, 42.4, '42'],
  ] as const) {
    it(`links a field of ${JSON.stringify(attributes)}, both ways`, async () => {
      const { input, root } = await page(html`<input type="number" id="f" aria-label="f" />`);
      for (const [name, given] of Object.entries(attributes)) input.setAttribute(name, given);
      const linked = newRule({ for: 'f' });
      root.append(linked);
      await shown(linked);
      typeInto(input, text);
      expect(linked.value).to.be.closeTo(value, 1e-9);
      linked.value = back;
      expect(Number(input.value)).to.be.closeTo(Number(backText), 1e-9);
      await aTimeout(20);
      expect(said).to.deep.equal([]);
    });
  }

  it('leads a field that is empty, and leaves one alone that is being typed in', async () => {
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

  it('goes back with its form', async () => {
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

  it('finds a partner that comes later', async () => {
    const { root, rule } = await page(html`<slide-rule for="late" cursor="3"></slide-rule>`);
    const field = Object.assign(document.createElement('input'), { id: 'late', type: 'number' });
    field.value = '5';
    field.setAttribute('value', '5');
    root.append(field);
    await shown(rule);
    expect(rule.value).to.equal(5);
  });

  for (const [what, id, content] of [
    ['nothing', 'n-1', html``],
    ['a date', 'n-2', html`<input type="date" id="n-2" aria-label="n" />`],
    ['a meter of belief', 'n-3', html`<probability-meter id="n-3"></probability-meter>`],
    ['a paragraph', 'n-4', html`<p id="n-4"></p>`],
  ] as const) {
    it(`warns and stays as it is: ${what}`, async () => {
      const { root } = await page(content);
      const rule = newRule({ for: id, cursor: '7' });
      root.append(rule);
      await shown(rule);
      await aTimeout(20);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<slide-rule').and.contain(id);
      expect(rule.value).to.equal(7);
    });
  }
});
