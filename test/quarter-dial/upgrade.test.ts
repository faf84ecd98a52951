import { expect, fixture, html } from '@open-wc/testing';
import { QuarterDial } from '../../src/quarter-dial/element.js';
import {
  differenceOf,
  dialWith,
  newDial,
  parts,
  shown,
  textOf,
  type Attributes,
} from '../support/dial.js';

const whole: Attributes = {
  value: '3×10⁸',
  divisions: '3',
  expression: '2 * 3',
  table: true,
  readout: true,
};

const expectSame = (dial: QuarterDial, other: QuarterDial) => {
  expect(differenceOf(dial.toSVG(), other.toSVG())).to.equal('');
  for (const name of ['readout', 'factors', 'result', 'table'])
    expect(textOf(dial, name), name).to.equal(textOf(other, name));
  expect(parts(dial, 'hand')).to.have.length(1);
};

describe('before the definition', () => {
  let tags = 0;

  /** An element of an unknown tag in the page, which becomes a dial when `define` is called. */
  async function unknown() {
    const tag = `late-dial-${++tags}`;
    const dial = document.createElement(tag) as QuarterDial;
    (await fixture(html`<div></div>`)).append(dial);
    const define = async () => {
      QuarterDial.define(tag);
      await shown(dial);
    };
    return { dial, define };
  }

  it('attributes are read when it comes', async () => {
    const { dial, define } = await unknown();
    for (const [name, text] of Object.entries(whole))
      dial.setAttribute(name, text === true ? '' : text);
    await define();
    expectSame(dial, await dialWith(whole));
  });

  it('properties that are set win over attributes', async () => {
    const { dial, define } = await unknown();
    for (const [name, text] of Object.entries({ value: '2', divisions: '4', expression: '1 * 1' }))
      dial.setAttribute(name, text);
    const own = { value: 9, divisions: 'digits', expression: '2 * 3', table: true, readout: true };
    Object.assign(dial, own);
    await define();
    for (const [name, value] of Object.entries(own))
      expect(Reflect.get(dial, name), name).to.equal(value);
    expect(parts(dial, 'table')).to.have.length(1);
    // and do not stand in the way of later ones
    dial.setAttribute('value', '3');
    expect(dial.value).to.equal(3);
    dial.setAttribute('expression', '5 * 2');
    expect(dial.product).to.equal(10);
  });

  it('words and names that are set win too', async () => {
    const { dial, define } = await unknown();
    Object.assign(dial, { name: 'size', htmlFor: '', strings: { kind: 'Viertelscheibe' } });
    await define();
    expect(dial.getAttribute('name')).to.equal('size');
    expect(dial.toSVG()).to.contain('Viertelscheibe');
  });
});

describe('an element', () => {
  it('is made without attributes and without children', () => {
    const dial = new QuarterDial();
    expect(dial.attributes).to.have.length(0);
    expect(dial.childNodes).to.have.length(0);
  });

  it('shows its dial, and not the text that stands for it elsewhere', async () => {
    const dial = await fixture<QuarterDial>(
      html`<quarter-dial value="3e8">300,000,000</quarter-dial>`,
    );
    expect(dial.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(dial.textContent).to.equal('300,000,000');
    expect(parts(dial, 'hand')).to.have.length(1);
  });

  it('can be cloned, adopted, moved, removed and put back', async () => {
    const movable: Attributes = { value: '3×10⁸', divisions: '3', table: true, interactive: true };
    const dial = await dialWith(movable);
    const expected = await dialWith(movable);
    const clone = dial.cloneNode(true) as QuarterDial;
    dial.after(clone);
    const frame = document.createElement('iframe');
    dial.after(frame);
    frame.contentDocument!.body.append(dial);
    frame.before(dial);
    dial.remove();
    frame.before(dial);
    frame.remove();
    await shown(dial);
    for (const copy of [dial, clone]) {
      expectSame(copy, expected);
      expect(parts(copy, 'control')).to.have.length(1);
    }
  });

  it('loses what its attributes gave when they go', async () => {
    const all: Attributes = { ...whole, interactive: true };
    const dial = await dialWith(all);
    for (const name of ['factors', 'result', 'table', 'readout'])
      expect(parts(dial, name), name).to.have.length(1);
    for (const name of Object.keys(all)) dial.removeAttribute(name);
    await shown(dial);
    expectSame(dial, await dialWith());
    for (const name of ['control', 'factors', 'result', 'table', 'readout'])
      expect(parts(dial, name), name).to.have.length(0);
  });

  it('says the same before it is in a page', async () => {
    expect(differenceOf(newDial(whole).toSVG(), (await dialWith(whole)).toSVG())).to.equal('');
  });
});

describe('define', () => {
  it('registers the dial under its tag, and is safe to call again', () => {
    QuarterDial.define();
    QuarterDial.define();
    expect(customElements.get('quarter-dial')).to.equal(QuarterDial);
    expect(document.createElement('quarter-dial')).to.be.instanceOf(QuarterDial);
  });
});
