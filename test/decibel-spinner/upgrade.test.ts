import { expect, fixture, html } from '@open-wc/testing';
import { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import {
  newSpinner,
  parts,
  shown,
  spinnerWith,
  textOf,
  type Attributes,
} from '../support/spinner.js';

const whole: Attributes = {
  decibels: '75%',
  segments: '3',
  min: '-10',
  outcomes: 'rain,sun',
  spinnable: true,
  readout: true,
};

const expectSame = (spinner: DecibelSpinner, other: DecibelSpinner) => {
  expect(spinner.toSVG()).to.equal(other.toSVG());
  expect(textOf(spinner, 'readout')).to.equal(textOf(other, 'readout'));
  expect(parts(spinner, 'fill')).to.have.length(1);
};

describe('before the definition', () => {
  let tags = 0;

  /** An element of an unknown tag in the page, which becomes a spinner when `define` is called. */
  async function unknown() {
    const tag = `late-spinner-${++tags}`;
    const spinner = document.createElement(tag) as DecibelSpinner;
    (await fixture(html`<div></div>`)).append(spinner);
    const define = async () => {
      DecibelSpinner.define(tag);
      await shown(spinner);
    };
    return { spinner, define };
  }

  it('attributes are read when it comes', async () => {
    const { spinner, define } = await unknown();
    for (const [name, text] of Object.entries(whole))
      spinner.setAttribute(name, text === true ? '' : text);
    await define();
    expectSame(spinner, await spinnerWith(whole));
  });

  it('properties that are set win over attributes', async () => {
    const { spinner, define } = await unknown();
    for (const [name, text] of Object.entries({ decibels: '2', segments: '4', outcomes: 'a,b' }))
      spinner.setAttribute(name, text);
    const own = { decibels: 9, segments: 8, outcomes: 'rain,sun', controls: true, step: 0.5 };
    Object.assign(spinner, own);
    await define();
    for (const [name, value] of Object.entries(own))
      expect(Reflect.get(spinner, name)).to.equal(value);
    expect(parts(spinner, 'field')).to.have.length(1);
    // and do not stand in the way of later ones
    spinner.setAttribute('decibels', '3');
    expect(spinner.decibels).to.equal(3);
  });

  for (const [property, value, decibels] of [
    ['probability', 0.75, 10 * Math.log10(3)],
    ['odds', 10, 10],
    ['degrees', 45, 0],
  ] as const) {
    it(`${property} wins too`, async () => {
      const { spinner, define } = await unknown();
      spinner.setAttribute('decibels', '9');
      Object.assign(spinner, { [property]: value });
      await define();
      expect(spinner.decibels).to.be.closeTo(decibels, 1e-12);
      spinner[property] = 0.3;
      expect(spinner.decibels).not.to.be.closeTo(decibels, 1e-12);
    });
  }

  it('words, names and sources of chance that are set win too', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const { spinner, define } = await unknown();
    Object.assign(spinner, { name: 'belief', htmlFor: '', interactive: true, spinnable: true });
    Object.assign(spinner, { strings: { kind: 'Glücksrad' }, random: () => 0.25 });
    await define();
    expect(spinner.getAttribute('name')).to.equal('belief');
    expect((await spinner.spin()).angle).to.equal(90);
    spinner.interactive = spinner.spinnable = false;
    await shown(spinner);
    expect(spinner.toSVG()).to.contain('Glücksrad');
  });
});

describe('an element', () => {
  it('is made without attributes and without children', () => {
    const spinner = new DecibelSpinner();
    expect(spinner.attributes).to.have.length(0);
    expect(spinner.childNodes).to.have.length(0);
  });

  it('shows its disc, and not the text that stands for it elsewhere', async () => {
    const spinner = await fixture<DecibelSpinner>(
      html`<decibel-spinner decibels="3">3 dB</decibel-spinner>`,
    );
    expect(spinner.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(spinner.textContent).to.equal('3 dB');
    expect(parts(spinner, 'fill')).to.have.length(1);
  });

  it('can be cloned, adopted, moved, removed and put back', async () => {
    const spinner = await spinnerWith({ ...whole, controls: true });
    const expected = await spinnerWith({ ...whole, controls: true });
    const clone = spinner.cloneNode(true) as DecibelSpinner;
    spinner.after(clone);
    const frame = document.createElement('iframe');
    spinner.after(frame);
    frame.contentDocument!.body.append(spinner);
    frame.before(spinner);
    spinner.remove();
    frame.before(spinner);
    frame.remove();
    await shown(spinner);
    for (const copy of [spinner, clone]) {
      expectSame(copy, expected);
      expect(parts(copy, 'field')).to.have.length(1);
    }
  });

  it('loses what its attributes gave when they go', async () => {
    const all: Attributes = { ...whole, controls: true, interactive: true };
    const spinner = await spinnerWith(all);
    for (const name of Object.keys(all)) spinner.removeAttribute(name);
    await shown(spinner);
    expectSame(spinner, await spinnerWith());
    for (const name of ['field', 'slider', 'control', 'spin', 'tally', 'arrow', 'readout'])
      expect(parts(spinner, name), name).to.have.length(0);
  });

  it('says the same before it is in a page', async () => {
    expect(newSpinner(whole).toSVG()).to.equal((await spinnerWith(whole)).toSVG());
  });
});
