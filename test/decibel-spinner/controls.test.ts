import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import {
  filledShare,
  part,
  parts,
  piece,
  probabilityOf,
  shown,
  spinnerWith,
  typeInto,
  type Attributes,
} from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const withControls = (attributes: Attributes = {}) =>
  spinnerWith({ controls: true, ...attributes });
const fieldOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'field');
const sliderOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'slider');

/** What the value is, what the field shows, and where the slider stands. */
const shownBy = (spinner: DecibelSpinner) =>
  [spinner.decibels, Number(fieldOf(spinner).value), sliderOf(spinner).valueAsNumber] as const;

describe('the controls of a spinner', () => {
  const said = warnings();

  it('are shown only with the attribute', async () => {
    const spinner = await spinnerWith();
    for (const isThere of [true, false]) {
      spinner.controls = isThere;
      await shown(spinner);
      for (const name of ['field', 'slider'])
        expect(parts(spinner, name)).to.have.length(Number(isThere));
    }
  });

  it('are a text field and a native slider in dB', async () => {
    const spinner = await withControls({ decibels: '3' });
    const { type, inputMode } = fieldOf(spinner);
    expect(type).to.equal('text');
    // the keyboards for numbers have no keys for 75% and 3:1
    expect(inputMode).to.be.oneOf(['', 'text']);
    expect(fieldOf(spinner).parentElement!.textContent).to.contain('dB');
    const slider = sliderOf(spinner);
    expect([slider.type, slider.min, slider.max, slider.step]).to.deep.equal([
      'range',
      '-23',
      '23',
      '0.1',
    ]);
    expect(shownBy(spinner)).to.deep.equal([3, 3, 3]);
  });

  it('have the range that the page sets', async () => {
    const spinner = await withControls({ min: '-5', max: '7.5', step: '0.5' });
    const range = () => {
      const { min, max, step } = sliderOf(spinner);
      return [min, max, step].map(Number);
    };
    expect(range()).to.deep.equal([-5, 7.5, 0.5]);
    Object.assign(spinner, { min: -10, max: 10, step: 1 });
    await shown(spinner);
    expect(range()).to.deep.equal([-10, 10, 1]);
  });

  it('stand under the disc', async () => {
    const spinner = await withControls();
    const { bottom } = part(spinner, 'face').getBoundingClientRect();
    for (const name of ['field', 'slider'])
      expect(piece(spinner, name).getBoundingClientRect().top).to.be.at.least(bottom - 0.5);
  });

  it('show the disc at both ends', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await withControls();
    for (const text of ['-17', '4.5', '23']) {
      typeInto(fieldOf(spinner), text);
      await shown(spinner);
      expect(filledShare(spinner)).to.be.closeTo(probabilityOf(Number(text)), 0.002);
    }
    expect(said).to.deep.equal([]);
  });

  it('work without `interactive`, and with it stay the only control', async () => {
    for (const more of [{}, { interactive: true }] as Attributes[]) {
      const spinner = await withControls(more);
      expect(spinner.shadowRoot!.querySelectorAll('input[type=range]')).to.have.length(1);
      expect(parts(spinner, 'control')).to.have.length(0);
      typeInto(sliderOf(spinner), '7.5');
      expect(spinner.decibels).to.equal(7.5);
    }
  });
});

describe('controls of a spinner stay in step', () => {
  it('the slider updates the value and the field', async () => {
    const spinner = await withControls();
    const log = eventLog(spinner);
    for (const text of ['7.3', '-0.1', '23', '-23', '0.3']) {
      typeInto(sliderOf(spinner), text);
      expect(spinner.decibels).to.equal(Number(text));
      await shown(spinner);
      expect(shownBy(spinner)).to.deep.equal([Number(text), Number(text), Number(text)]);
    }
    typeInto(sliderOf(spinner), '0.3', 'change');
    expect(log).to.deep.equal([...new Array<string>(5).fill('input'), 'change']);
  });

  it('the field updates the value and the slider', async () => {
    const spinner = await withControls();
    const log = eventLog(spinner);
    for (const text of ['7.3', '-0.1', '−4', '+2', '1e1', ' 0.3 ', '3 dB']) {
      typeInto(fieldOf(spinner), text);
      const wanted = parseFloat(text.replace('−', '-'));
      expect(spinner.decibels).to.equal(wanted);
      await shown(spinner);
      expect(sliderOf(spinner).valueAsNumber).to.equal(wanted);
      expect(fieldOf(spinner).value).to.equal(text);
    }
    typeInto(fieldOf(spinner), '3 dB', 'change');
    expect(log).to.deep.equal([...new Array<string>(7).fill('input'), 'change']);
    await shown(spinner);
    expect(fieldOf(spinner).value).to.equal('3');
  });

  it('a script updates both, and no event fires', async () => {
    const spinner = await withControls();
    const log = eventLog(spinner);
    spinner.decibels = 4.5;
    await shown(spinner);
    expect(shownBy(spinner)).to.deep.equal([4.5, 4.5, 4.5]);
    spinner.setAttribute('decibels', '-2');
    await shown(spinner);
    expect(shownBy(spinner)).to.deep.equal([-2, -2, -2]);
    expect(log).to.deep.equal([]);
  });

  it('values beyond the range of the slider are shown in the field', async () => {
    const spinner = await withControls();
    spinner.decibels = 40;
    await shown(spinner);
    expect(shownBy(spinner)).to.deep.equal([40, 40, 23]);
    spinner.decibels = -Infinity;
    await shown(spinner);
    expect(sliderOf(spinner).valueAsNumber).to.equal(-23);
    expect(fieldOf(spinner).value).to.match(/^[-−]∞$/);
  });

  it('every number of the slider is free of floating-point errors', async () => {
    const spinner = await withControls();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -230, max: 230 }), async (tenths) => {
        typeInto(sliderOf(spinner), String(tenths / 10));
        expect(String(spinner.decibels)).to.match(/^-?\d+(\.\d)?$/);
        expect(spinner.decibels).to.equal(tenths / 10);
        await shown(spinner);
        expect(fieldOf(spinner).value).to.equal(String(tenths / 10 + 0));
      }),
      { numRuns: 30 },
    );
  });

  it('the field has as many decimals as the step of the slider', async () => {
    const spinner = await withControls({ step: '0.001' });
    typeInto(sliderOf(spinner), '1.234');
    await shown(spinner);
    expect(shownBy(spinner)).to.deep.equal([1.234, 1.234, 1.234]);
  });

  it('the slider keeps its position, also where 0 is not a multiple of its step', async () => {
    const spinner = await withControls({ min: '-5.25', max: '5.25', step: '0.5' });
    for (const value of [-5.25, -4.75, 0.25, 5.25]) {
      typeInto(sliderOf(spinner), String(value));
      await shown(spinner);
      expect(shownBy(spinner)).to.deep.equal([value, value, value]);
    }
  });

  it('the form has the value when input fires', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><decibel-spinner name="belief" controls></decibel-spinner></form>`,
    );
    const spinner = form.querySelector('decibel-spinner')!;
    await shown(spinner);
    const heard: unknown[] = [];
    form.addEventListener('input', () => heard.push(new FormData(form).get('belief')));
    typeInto(fieldOf(spinner), '75%');
    typeInto(fieldOf(spinner), '75%', 'change');
    typeInto(sliderOf(spinner), '-4.2');
    expect(heard.map(Number)).to.deep.equal([10 * Math.log10(3), -4.2]);
    form.reset();
    await shown(spinner);
    expect(shownBy(spinner)).to.deep.equal([0, 0, 0]);
    expect(new FormData(form).get('belief')).to.equal('0');
  });
});

describe('disabled controls of a spinner', () => {
  it('cannot be moved, when disabled by the attribute or by a fieldset', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
    const spinner = await withControls();
    fieldset.append(spinner);
    const areDisabled = () =>
      [fieldOf(spinner), sliderOf(spinner)].map((control) => control.matches(':disabled'));
    for (const owner of [fieldset, spinner]) {
      owner.disabled = true;
      await shown(spinner);
      expect(areDisabled()).to.deep.equal([true, true]);
      owner.disabled = false;
      await shown(spinner);
      expect(areDisabled()).to.deep.equal([false, false]);
    }
  });
});
