import { expect } from '@open-wc/testing';
import { internalsOf } from '../support/axe.js';
import { emulate } from '../support/commands.js';
import {
  differenceOf,
  apart,
  control,
  degreesOf,
  dialWith,
  handDegrees,
  parts,
  shown,
  textOf,
} from '../support/dial.js';

/** A new value must not swallow what else changes with it. */
describe('a dial in the task in which a value changes', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('switches to other divisions', async () => {
    const dial = await dialWith({ readout: true, value: '5' });
    dial.value = 42000;
    dial.divisions = 3;
    await shown(dial);
    const expected = await dialWith({ divisions: '3', value: '42000', readout: true });
    expect(differenceOf(dial.toSVG(), expected.toSVG())).to.equal('');
    expect(textOf(dial, 'symbols')).to.equal(textOf(expected, 'symbols'));
    expect(textOf(dial, 'readout')).to.equal(textOf(expected, 'readout'));
  });

  it('updates its decade', async () => {
    const dial = await dialWith({ value: '5' });
    dial.value = 5e8;
    await shown(dial);
    const expected = await dialWith({ value: '5e8' });
    expect(textOf(dial, 'exponent')).to.contain('⁸');
    expect(textOf(dial, 'exponent')).to.equal(textOf(expected, 'exponent'));
    expect(internalsOf(dial).ariaLabel).to.contain('to the eighth');
  });

  it('shows and hides its table and its expression', async () => {
    const dial = await dialWith();
    Object.assign(dial, { table: true, expression: '2 * 2', value: 7 });
    await shown(dial);
    for (const name of ['table', 'factors', 'result'])
      expect(parts(dial, name), name).to.have.length(1);
    expect(apart(handDegrees(dial), 180)).to.be.lessThan(0.01);
    Object.assign(dial, { table: false, expression: '', value: 8 });
    await shown(dial);
    for (const name of ['table', 'factors', 'result'])
      expect(parts(dial, name), name).to.have.length(0);
    expect(apart(handDegrees(dial), degreesOf(8))).to.be.lessThan(0.01);
  });

  it('becomes interactive and static again', async () => {
    const dial = await dialWith();
    Object.assign(dial, { interactive: true, value: 42000 });
    await shown(dial);
    expect(control(dial).getAttribute('aria-valuetext')).to.match(/^42,000, about pi/);
    Object.assign(dial, { interactive: false, value: 42 });
    await shown(dial);
    expect(parts(dial, 'control')).to.have.length(0);
    expect(internalsOf(dial).ariaLabel).to.match(/: 42, about pi/);
  });

  it('shows the new value in its table', async () => {
    const dial = await dialWith({ table: true });
    dial.value = 5;
    await shown(dial);
    expect(textOf(dial, 'used')).to.equal('τπ');
  });
});
