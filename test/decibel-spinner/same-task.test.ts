import { expect, fixture, html } from '@open-wc/testing';
import { internalsOf } from '../support/axe.js';
import { emulate } from '../support/commands.js';
import {
  control,
  filledShare,
  parts,
  piece,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
  typeInto,
} from '../support/spinner.js';

/** A new value must not swallow what else changes with it. */
describe('in the task in which a value changes, a spinner', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('takes another language', async () => {
    const spinner = await spinnerWith({ decibels: '3' });
    spinner.lang = 'de';
    spinner.decibels = 10;
    await shown(spinner);
    expect(internalsOf(spinner).ariaValueText).to.match(/90,9\s%$/);
  });

  it('takes another name', async () => {
    const spinner = await spinnerWith({ controls: true });
    spinner.setAttribute('aria-label', 'Rain');
    spinner.decibels = 9;
    await shown(spinner);
    expect(control(spinner).getAttribute('aria-label')).to.equal('Rain');
  });

  it('takes other sectors', async () => {
    const spinner = await spinnerWith({ segments: '2', decibels: '0' });
    spinner.decibels = 3;
    spinner.segments = 1;
    await shown(spinner);
    const expected = await spinnerWith({ segments: '1', decibels: '3' });
    const drawing = (of: Element) => parts(of, 'fill')[0].getAttribute('d');
    expect(drawing(spinner)).to.equal(drawing(expected));
    expect(filledShare(spinner)).to.be.closeTo(probabilityOf(3), 0.002);
  });

  it('takes other names for its outcomes', async () => {
    const spinner = await spinnerWith({ readout: true });
    spinner.decibels = 3;
    spinner.outcomes = 'rain,sun';
    await shown(spinner);
    expect(textOf(spinner, 'readout')).to.match(/^3 dB .* 66\.6% rain$/);
  });

  it('gets and loses its controls', async () => {
    const spinner = await spinnerWith();
    spinner.controls = true;
    spinner.decibels = 7;
    await shown(spinner);
    expect(piece<HTMLInputElement>(spinner, 'field').value).to.equal('7');
    expect(control(spinner).valueAsNumber).to.equal(7);
    spinner.controls = false;
    spinner.decibels = 3;
    await shown(spinner);
    expect(parts(spinner, 'field')).to.have.length(0);
    expect(internalsOf(spinner).ariaValueText).to.match(/^3 dB/);
  });

  it('takes another range', async () => {
    const spinner = await spinnerWith({ controls: true });
    Object.assign(spinner, { min: -60, max: 60, decibels: 50 });
    await shown(spinner);
    expect(control(spinner).valueAsNumber).to.equal(50);
    spinner.max = 40;
    typeInto(piece<HTMLInputElement>(spinner, 'field'), '45');
    expect(spinner.decibels).to.equal(40);
  });

  it('is disabled by its fieldset, and free again', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
    const spinner = await spinnerWith({ interactive: true });
    fieldset.append(spinner);
    await shown(spinner);
    for (const isDisabled of [true, false]) {
      fieldset.disabled = isDisabled;
      spinner.decibels = isDisabled ? 8 : 3;
      await shown(spinner);
      expect(control(spinner).matches(':disabled')).to.equal(isDisabled);
    }
  });

  it('finds its partner again when it is moved', async () => {
    const root = await fixture<HTMLElement>(
      html`<div><input id="same" data-unit="decibels" value="3" aria-label="p" /></div>`,
    );
    const spinner = await spinnerWith({ for: 'same' });
    expect(spinner.decibels).to.equal(3);
    spinner.remove();
    spinner.decibels = 9;
    root.append(spinner);
    await shown(spinner);
    expect(spinner.decibels).to.equal(3);
  });
});
