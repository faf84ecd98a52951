import { expect, fixture, html } from '@open-wc/testing';
import { SlideRule } from '../../src/slide-rule/element.js';
import {
  differenceOf,
  newRule,
  parts,
  ruleWith,
  shown,
  textOf,
  type Attributes,
} from '../support/rule.js';

const whole: Attributes = {
  ...{ shape: 'linear', layout: 'duplex', side: 'back', slide: '2.5', cursor: '4.25' },
  ...{ 'operand-exponent': '1', 'result-exponent': '3', readout: true, controls: true },
};

const expectSame = (rule: SlideRule, other: SlideRule) => {
  expect(differenceOf(rule.toSVG(), other.toSVG())).to.equal('');
  for (const name of ['readout', 'controls'])
    expect(textOf(rule, name), name).to.equal(textOf(other, name));
  expect(parts(rule, 'hairline')).to.have.length(1);
};

describe('before the definition', () => {
  let tags = 0;

  /** An element of an unknown tag in the page, which becomes a rule when `define` is called. */
  async function unknown() {
    const tag = `late-rule-${++tags}`;
    const rule = document.createElement(tag) as SlideRule;
    const block = await fixture<HTMLElement>(html`<div></div>`);
    block.style.width = '480px';
    block.append(rule);
    const define = async () => {
      SlideRule.define(tag);
      await shown(rule);
    };
    return { rule, define };
  }

  it('attributes are read when it comes', async () => {
    const { rule, define } = await unknown();
    for (const [name, text] of Object.entries(whole))
      rule.setAttribute(name, text === true ? '' : text);
    await define();
    expectSame(rule, await ruleWith(whole));
  });

  it('properties that are set win over attributes', async () => {
    const { rule, define } = await unknown();
    for (const [name, text] of Object.entries({ slide: '9', cursor: '9', layout: 'disc' }))
      rule.setAttribute(name, text);
    const own = {
      ...{ slide: 2, cursor: 3, layout: 'duplex', shape: 'linear', side: 'back', scale: 'K' },
      ...{ operandExponent: 4, resultExponent: 5, fine: true, readout: true, controls: true },
    };
    Object.assign(rule, own);
    await define();
    for (const [name, value] of Object.entries(own))
      expect(Reflect.get(rule, name), name).to.equal(value);
    expect(parts(rule, 'readout')).to.have.length(1);
    // and do not stand in the way of later ones
    rule.setAttribute('cursor', '5');
    expect(rule.cursor).to.equal(5);
    rule.setAttribute('result-exponent', '1');
    expect(rule.value).to.equal(50);
  });

  it('a value that is set wins too', async () => {
    const { rule, define } = await unknown();
    Object.assign(rule, { value: 4250 });
    await define();
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([4.25, 3]);
    rule.value = 20;
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([2, 1]);
  });

  it('words and names that are set win too', async () => {
    const { rule, define } = await unknown();
    Object.assign(rule, { name: 'sum', htmlFor: '', strings: { kind: 'Rechenschieber' } });
    await define();
    expect(rule.getAttribute('name')).to.equal('sum');
    expect(rule.toSVG()).to.contain('Rechenschieber');
  });
});

describe('an element', () => {
  it('is made without attributes and without children', () => {
    const rule = new SlideRule();
    expect(rule.attributes).to.have.length(0);
    expect(rule.childNodes).to.have.length(0);
  });

  it('shows its rule, and not the text that stands for it elsewhere', async () => {
    const rule = await fixture<SlideRule>(html`<slide-rule cursor="4.25">4.25</slide-rule>`);
    expect(rule.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(rule.textContent).to.equal('4.25');
    expect(parts(rule, 'hairline')).to.have.length(1);
  });

  it('can be cloned, adopted, moved, removed and put back', async () => {
    const rule = await ruleWith(whole);
    const expected = await ruleWith(whole);
    const clone = rule.cloneNode(true) as SlideRule;
    rule.after(clone);
    const frame = document.createElement('iframe');
    rule.after(frame);
    frame.contentDocument!.body.append(rule);
    frame.before(rule);
    rule.remove();
    frame.before(rule);
    frame.remove();
    await shown(rule);
    for (const copy of [rule, clone]) {
      expectSame(copy, expected);
      expect(parts(copy, 'cursor-control')).to.have.length(1);
    }
  });

  it('loses what its attributes gave when they go', async () => {
    const all: Attributes = { ...whole, fine: true };
    const rule = await ruleWith(all);
    for (const name of ['controls', 'readout', 'turn'])
      expect(parts(rule, name), name).to.have.length(1);
    for (const name of Object.keys(all)) rule.removeAttribute(name);
    await shown(rule);
    expectSame(rule, await ruleWith());
    for (const name of ['controls', 'readout', 'turn'])
      expect(parts(rule, name), name).to.have.length(0);
  });

  it('says the same before it is in a page', async () => {
    expect(differenceOf(newRule(whole).toSVG(), (await ruleWith(whole)).toSVG())).to.equal('');
  });
});

describe('define', () => {
  it('registers the rule under its tag, and is safe to call again', () => {
    SlideRule.define();
    SlideRule.define();
    expect(customElements.get('slide-rule')).to.equal(SlideRule);
    expect(document.createElement('slide-rule')).to.be.instanceOf(SlideRule);
  });
});
