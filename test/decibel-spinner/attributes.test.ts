import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import { control, newSpinner, shown, spinnerWith, type Attributes } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

/** Each attribute with a text, the property that it sets, and the property's value. */
const attributes: ReadonlyArray<[name: string, text: string, property: string, value: unknown]> = [
  ['decibels', '7', 'decibels', 7],
  ['segments', '12', 'segments', 12],
  ['segments', '1', 'segments', 1],
  ['segments', '60', 'segments', 60],
  ['min', '-30', 'min', -30],
  ['max', '40.5', 'max', 40.5],
  ['step', '0.5', 'step', 0.5],
  ['controls', '', 'controls', true],
  ['spinnable', '', 'spinnable', true],
  ['outcomes', 'rain,sun', 'outcomes', 'rain,sun'],
  ['interactive', '', 'interactive', true],
  ['readout', '', 'readout', true],
  ['disabled', '', 'disabled', true],
  ['for', 'slider-1', 'htmlFor', 'slider-1'],
  ['name', 'belief', 'name', 'belief'],
];

const defaults: ReadonlyArray<[name: string, property: string, value: unknown]> = [
  ['decibels', 'decibels', 0],
  ['segments', 'segments', 5],
  ['min', 'min', -23],
  ['max', 'max', 23],
  ['step', 'step', 0.1],
  ['controls', 'controls', false],
  ['spinnable', 'spinnable', false],
  ['outcomes', 'outcomes', 'blue,white'],
  ['interactive', 'interactive', false],
  ['readout', 'readout', false],
  ['disabled', 'disabled', false],
];

const unreadable: ReadonlyArray<[name: string, good: string, bad: string]> = [
  ['decibels', '7', 'perhaps'],
  ['segments', '12', 'a dozen'],
  ['segments', '12', '∞'],
  ['min', '-30', 'little'],
  ['max', '30', '1,5'],
  ['step', '0.5', 'big'],
  ['outcomes', 'rain,sun', 'rain'],
  ['outcomes', 'rain,sun', 'rain,sun,snow'],
  ['outcomes', 'rain,sun', 'rain,'],
  ['outcomes', 'rain,sun', ' ,sun'],
  ['outcomes', 'rain,sun', ','],
];

const clamped: ReadonlyArray<[name: string, text: string, kept: number]> = [
  ['segments', '0', 1],
  ['segments', '-4', 1],
  ['segments', '61', 60],
  ['segments', '1e6', 60],
  ['segments', '2.4', 2],
  ['segments', '6.75', 7],
  ['min', '-301', -300],
  ['max', '999', 300],
  ['step', '0', 0.001],
  ['step', '-1', 0.001],
  ['step', '1e3', 100],
];

const whole: Attributes = {
  decibels: '4.5',
  segments: '7',
  min: '-12',
  max: '12',
  step: '0.5',
  outcomes: 'rain,sun',
  spinnable: true,
  readout: true,
};

const isReadAs = (spinner: DecibelSpinner, property: string): unknown =>
  Reflect.get(spinner, property);

describe('an attribute', () => {
  const said = warnings();

  for (const [name, text, property, value] of attributes) {
    it(`${name}="${text}" is the property ${property}`, () => {
      expect(isReadAs(newSpinner({ [name]: text }), property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, property, value] of defaults) {
    it(`${name} is ${String(value)} by default, and again when it goes`, () => {
      const spinner = newSpinner();
      expect(isReadAs(spinner, property)).to.equal(value);
      const [, good] = attributes.find(([other]) => other === name)!;
      spinner.setAttribute(name, good);
      expect(isReadAs(spinner, property)).not.to.equal(value);
      spinner.removeAttribute(name);
      expect(isReadAs(spinner, property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, good, bad] of unreadable) {
    it(`${name}="${bad}" warns, is invalid, and keeps what it was`, async () => {
      const spinner = await spinnerWith({ [name]: good });
      const [before, picture] = [isReadAs(spinner, name), spinner.toSVG()];
      spinner.setAttribute(name, bad);
      await shown(spinner);
      expect(isReadAs(spinner, name)).to.equal(before);
      expect(spinner.toSVG()).to.equal(picture);
      expect(said.filter((text) => text.includes(`${name}="${bad}`))).to.have.length(1);
      expect(spinner.matches(':state(invalid)')).to.equal(true);
      spinner.setAttribute(name, good);
      expect(spinner.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const [name, text, kept] of clamped) {
    it(`${name}="${text}" is ${kept}, with a warning`, () => {
      const spinner = newSpinner({ [name]: text });
      expect(isReadAs(spinner, name)).to.equal(kept);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<decibel-spinner').and.contain(`${name}="${text}"`);
      expect(spinner.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('outcomes may have blanks around its names', async () => {
    const spinner = await spinnerWith({ outcomes: ' heavy rain , sun ', readout: true });
    spinner.decibels = 300;
    await shown(spinner);
    expect(spinner.shadowRoot!.textContent).to.contain('100% heavy rain');
    expect(said).to.deep.equal([]);
  });

  it('stays invalid while another one is', () => {
    const spinner = newSpinner({ segments: 'few', step: 'small' });
    spinner.setAttribute('segments', '3');
    expect(spinner.matches(':state(invalid)')).to.equal(true);
    spinner.removeAttribute('step');
    expect(spinner.matches(':state(invalid)')).to.equal(false);
  });

  it('min that is more than max is taken for max, and the other way round', async () => {
    const { min, max } = control(await spinnerWith({ min: '8', max: '-9', controls: true }));
    expect([Number(min), Number(max)]).to.deep.equal([-9, 8]);
  });
});

describe('attributes in any order', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const shuffled = fc.shuffledSubarray(Object.entries(whole), { minLength: 8 });
  const words = (spinner: DecibelSpinner) => spinner.shadowRoot!.textContent;

  it('draw the same picture and say the same', async () => {
    const expected = await spinnerWith(whole);
    await fc.assert(
      fc.asyncProperty(shuffled, async (entries) => {
        const spinner = await spinnerWith();
        for (const [name, text] of entries) spinner.setAttribute(name, text === true ? '' : text);
        await shown(spinner);
        expect(spinner.toSVG()).to.equal(expected.toSVG());
        expect(words(spinner)).to.equal(words(expected));
      }),
      { numRuns: 10 },
    );
  });

  it('draw the same picture by innerHTML', async () => {
    const expected = await spinnerWith(whole);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = newSpinner(whole).outerHTML;
    const spinner = page.firstElementChild as DecibelSpinner;
    await shown(spinner);
    expect(spinner.toSVG()).to.equal(expected.toSVG());
    expect(words(spinner)).to.equal(words(expected));
  });

  it('draw the same picture by properties', async () => {
    const expected = await spinnerWith(whole);
    const spinner = await spinnerWith();
    for (const name of Object.keys(whole).reverse())
      Reflect.set(spinner, name, Reflect.get(expected, name));
    await shown(spinner);
    expect(spinner.toSVG()).to.equal(expected.toSVG());
    expect(words(spinner)).to.equal(words(expected));
  });

  it('keep a limit that is crossed on the way', () => {
    const spinner = newSpinner({ min: '50', max: '60' });
    expect([spinner.min, spinner.max]).to.have.members([50, 60]);
    const other = newSpinner({ max: '-60', min: '-70' });
    expect([other.min, other.max]).to.have.members([-70, -60]);
  });
});
