import { expect } from '@open-wc/testing';
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
describe('a spinner in the task in which a value changes', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('switches to another number of sectors', async () => {
    const spinner = await spinnerWith({ segments: '2', decibels: '0' });
    spinner.decibels = 3;
    spinner.segments = 1;
    await shown(spinner);
    const expected = await spinnerWith({ segments: '1', decibels: '3' });
    const drawing = (of: Element) => parts(of, 'fill')[0].getAttribute('d');
    expect(drawing(spinner)).to.equal(drawing(expected));
    expect(filledShare(spinner)).to.be.closeTo(probabilityOf(3), 0.002);
  });

  it('switches to other outcome names', async () => {
    const spinner = await spinnerWith({ readout: true });
    spinner.decibels = 3;
    spinner.outcomes = 'rain,sun';
    await shown(spinner);
    expect(textOf(spinner, 'readout')).to.match(/^3 dB .* 66\.6% rain$/);
  });

  it('shows and hides its controls', async () => {
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
    expect(internalsOf(spinner).ariaValueText).to.match(/^3 decibels/);
  });

  it('switches to another range', async () => {
    const spinner = await spinnerWith({ controls: true });
    Object.assign(spinner, { min: -60, max: 60, decibels: 50 });
    await shown(spinner);
    expect(control(spinner).valueAsNumber).to.equal(50);
    spinner.max = 40;
    typeInto(piece<HTMLInputElement>(spinner, 'field'), '45');
    expect(spinner.decibels).to.equal(40);
  });
});
