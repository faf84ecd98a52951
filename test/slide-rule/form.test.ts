import { expect, fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { sendMouse } from '../support/commands.js';
import { controlOf, newRule, parts, press, ruleWith, shown } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

const ruleOf = (page: Element) => page.querySelector('slide-rule')!;

async function formWith(content: unknown): Promise<[HTMLFormElement, SlideRule]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  await shown(ruleOf(form));
  return [form, ruleOf(form)];
}

const set = html`<slide-rule name="sum" slide="2.5" cursor="4.25"></slide-rule>`;

/** What a rule last told its form to submit, and to restore. */
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

describe('a form', () => {
  it('submits slide and cursor under the name', async () => {
    const [form, rule] = await formWith(set);
    expect([...new FormData(form)]).to.deep.equal([['sum', 'slide=2.5&cursor=4.25']]);
    rule.slide = 0.1;
    rule.cursor = Math.PI;
    const sent = new URLSearchParams(new FormData(form).get('sum') as string);
    expect(Object.fromEntries(sent)).to.deep.equal({ slide: '0.1', cursor: '3.141592653589793' });
  });

  it('has the new setting at once, also for a listener', async () => {
    const [form, rule] = await formWith(set);
    const heard: unknown[] = [];
    form.addEventListener('input', () => heard.push(new FormData(form).get('sum')));
    controlOf(rule, 'cursor').focus();
    await press('Home');
    controlOf(rule, 'slide').focus();
    await press('Home');
    expect(heard).to.deep.equal(['slide=2.5&cursor=1', 'slide=1&cursor=1']);
  });

  it('resets to the attributes', async () => {
    const [form, rule] = await formWith(set);
    for (const movable of ['cursor', 'slide'] as const) {
      controlOf(rule, movable).focus();
      await press('PageUp');
    }
    expect([rule.slide, rule.cursor]).not.to.include.members([2.5, 4.25]);
    form.reset();
    await shown(rule);
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 4.25]);
    expect(new FormData(form).get('sum')).to.equal('slide=2.5&cursor=4.25');
  });

  it('resets to 1 where there is no attribute', async () => {
    const [form, rule] = await formWith(html`<slide-rule></slide-rule>`);
    Object.assign(rule, { slide: 3, cursor: 9 });
    form.reset();
    expect([rule.slide, rule.cursor]).to.deep.equal([1, 1]);
  });

  it('keeps the layout when it resets', async () => {
    const [form, rule] = await formWith(html`<slide-rule></slide-rule>`);
    Object.assign(rule, { layout: 'duplex', side: 'back', cursor: 3 });
    form.reset();
    expect([rule.layout, rule.side, rule.cursor]).to.deep.equal(['duplex', 'back', 1]);
  });

  it('gets nothing from one without a name or that is disabled', async () => {
    const [form, rule] = await formWith(set);
    rule.disabled = true;
    expect([...new FormData(form)]).to.deep.equal([]);
    rule.disabled = false;
    expect([...new FormData(form)]).to.have.length(1);
    rule.removeAttribute('name');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('gets one entry, and none of the fields in it', async () => {
    const [form] = await formWith(html`<slide-rule name="sum" controls></slide-rule>`);
    expect([...new FormData(form).keys()]).to.deep.equal(['sum']);
  });

  it('is known to the rule', async () => {
    const [form, rule] = await formWith(set);
    expect(rule.form).to.equal(form);
    expect([...form.elements]).to.include(rule);
    expect(rule.name).to.equal('sum');
    rule.name = 'other';
    expect(new FormData(form).get('other')).to.equal('slide=2.5&cursor=4.25');
  });

  it('can be anywhere, by its id', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><form id="far"></form><slide-rule form="far" name="b"></slide-rule></div>`,
    );
    await shown(ruleOf(page));
    expect(new FormData(page.querySelector('form')!).get('b')).to.equal('slide=1&cursor=1');
  });
});

describe('a fieldset', () => {
  it('disables the rule without writing its attribute', async () => {
    const [form, rule] = await formWith(html`<fieldset disabled>${set}</fieldset>`);
    expect(parts(rule, 'cursor-control')).to.have.length(0);
    expect(rule.hasAttribute('disabled')).to.equal(false);
    expect(rule.disabled).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await shown(rule);
    expect(parts(rule, 'cursor-control')).to.have.length(1);
    controlOf(rule, 'cursor').focus();
    await press('Home');
    expect(rule.cursor).to.equal(1);
  });
});

describe('disabled', () => {
  it('is the attribute and the property', async () => {
    const [, rule] = await formWith(set);
    rule.disabled = true;
    expect(rule.hasAttribute('disabled')).to.equal(true);
    rule.removeAttribute('disabled');
    expect(rule.disabled).to.equal(false);
    expect(rule.matches(':disabled')).to.equal(false);
  });
});

describe('a restored session', () => {
  const said = warnings();

  it('brings slide, cursor, scale and fine back', async () => {
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

  it('tells its state again when the scale or fine alone changes', async () => {
    const [, rule] = await formWith(set);
    const states = [{ scale: 'K' }, { fine: true }].map((change) =>
      String(toldBy(() => Object.assign(rule, change))[1]),
    );
    expect(states[0]).to.contain('K');
    expect(states[1]).not.to.equal(states[0]);
  });

  for (const state of [
    ...['', 'NaN', '2.5', '<script>', 'slide=NaN&cursor=much', 'slide=&cursor=', '{"slide":2}'],
    ...['slide=toString&scale=constructor', '&&&===', '%E0%A4%A', 'scale=Q&fine=perhaps'],
  ]) {
    it(`of an older version is read like any text: ${state}`, async () => {
      const rule = await ruleWith({ slide: '2.5', cursor: '4.25', readout: true, controls: true });
      rule.formStateRestoreCallback(state);
      await shown(rule);
      expect([rule.slide, rule.cursor, rule.scale]).to.deep.equal([2.5, 4.25, 'D']);
      expect(parts(rule, 'hairline')).to.have.length(1);
      expect(rule.shadowRoot!.textContent).not.to.match(/NaN|undefined/);
    });
  }

  it('is clamped like an attribute', async () => {
    const [, rule] = await formWith(set);
    rule.formStateRestoreCallback('slide=99&cursor=0.2');
    expect([rule.slide, rule.cursor]).to.deep.equal([10, 1]);
    expect(said).to.have.length(2);
  });

  it('may bring a part of it, or what is no text', async () => {
    const [, rule] = await formWith(set);
    rule.formStateRestoreCallback('cursor=3');
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 3]);
    for (const junk of [null, undefined, new FormData(), 5, {}]) {
      rule.formStateRestoreCallback(junk);
      expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 3]);
    }
  });
});

describe('a label', () => {
  for (const page of [
    html`<label for="r-1">Sum</label><slide-rule id="r-1"></slide-rule>`,
    html`<label>Sum <slide-rule></slide-rule></label>`,
  ]) {
    it('brings the focus to the rule when it is clicked', async () => {
      const [form, rule] = await formWith(page);
      const { left, top } = form.querySelector('label')!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
      expect(document.activeElement).to.equal(rule);
      expect([rule.slide, rule.cursor]).to.deep.equal([1, 1]);
    });
  }
});
