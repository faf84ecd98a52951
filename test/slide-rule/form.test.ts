import { expect, fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { newRule, shown } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

const ruleOf = (page: Element) => page.querySelector('slide-rule')!;

async function formWith(content: unknown): Promise<[HTMLFormElement, SlideRule]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  await shown(ruleOf(form));
  return [form, ruleOf(form)];
}

const set = html`<slide-rule name="sum" slide="2.5" cursor="4.25"></slide-rule>`;

/** The value and the state that a rule last passed to setFormValue. */
function toldBy(act: () => void): [value: unknown, state: unknown] {
  const told: Array<[unknown, unknown]> = [];
  const { setFormValue } = ElementInternals.prototype;
  ElementInternals.prototype.setFormValue = function (value, state) {
    told.push([value, state === undefined ? value : state]);
    setFormValue.call(this, value, state);
  };
  try {
    act();
  } finally {
    ElementInternals.prototype.setFormValue = setFormValue;
  }
  return told.at(-1)!;
}

describe('a rule in a form', () => {
  it('keeps its layout and its side when the form is reset', async () => {
    const [form, rule] = await formWith(html`<slide-rule></slide-rule>`);
    Object.assign(rule, { layout: 'duplex', side: 'back', cursor: 3 });
    form.reset();
    expect([rule.layout, rule.side, rule.cursor]).to.deep.equal(['duplex', 'back', 1]);
  });

  it('submits one entry, and none of its fields', async () => {
    const [form] = await formWith(html`<slide-rule name="sum" controls></slide-rule>`);
    expect([...new FormData(form).keys()]).to.deep.equal(['sum']);
  });
});

describe('a rule in a restored session', () => {
  const said = warnings();

  it('restores its slide, cursor, scale, exponents and fine', async () => {
    const [, rule] = await formWith(set);
    const [value, state] = toldBy(() => {
      Object.assign(rule, { fine: true, scale: 'LL03', operandExponent: -3, resultExponent: 4 });
      Object.assign(rule, { slide: Math.E, cursor: 7.25 });
    });
    expect(value).to.equal(`slide=${Math.E}&cursor=7.25`);
    const restored = newRule({ name: 'sum' });
    restored.formStateRestoreCallback(state);
    expect([restored.slide, restored.cursor]).to.deep.equal([Math.E, 7.25]);
    expect([restored.scale, restored.fine]).to.deep.equal(['LL03', true]);
    expect([restored.operandExponent, restored.resultExponent]).to.deep.equal([-3, 4]);
    const [, plain] = toldBy(() => Object.assign(rule, { fine: false, scale: 'D', cursor: 2 }));
    restored.formStateRestoreCallback(plain);
    expect([restored.scale, restored.fine, restored.cursor]).to.deep.equal(['D', false, 2]);
    expect(said).to.deep.equal([]);
  });

  it('stores its state again when the scale or fine alone changes', async () => {
    const [, rule] = await formWith(set);
    const states = [{ scale: 'K' }, { fine: true }].map((change) =>
      String(toldBy(() => Object.assign(rule, change))[1]),
    );
    expect(states[0]).to.contain('K');
    expect(states[1]).not.to.equal(states[0]);
  });

  it('restores the valid part of a stored setting', async () => {
    const [, rule] = await formWith(set);
    rule.formStateRestoreCallback('cursor=3');
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 3]);
    for (const junk of [null, undefined, new FormData(), 5, {}]) {
      rule.formStateRestoreCallback(junk);
      expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 3]);
    }
  });
});
