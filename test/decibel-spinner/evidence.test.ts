import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventLog } from '../support/events.js';
import { newSpinner, probabilityOf, spinnerWith } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const weights = fc.double({ min: -100, max: 100, noNaN: true });

describe('addEvidence of a spinner', () => {
  const said = warnings();

  it('adds a weight of evidence in decibels and returns the new probability', () => {
    const spinner = newSpinner({ decibels: '3' });
    expect(spinner.addEvidence(10)).to.be.closeTo(probabilityOf(13), 1e-15);
    expect(spinner.decibels).to.equal(13);
    expect(spinner.addEvidence(-16)).to.be.closeTo(probabilityOf(-3), 1e-15);
    expect(spinner.decibels).to.equal(-3);
  });

  it('adds decibels as a plain sum', () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const spinner = newSpinner({ decibels: String(a) });
        expect(spinner.addEvidence(b)).to.be.closeTo(probabilityOf(a + b), 1e-12);
        expect(spinner.decibels).to.be.closeTo(a + b, 1e-9);
      }),
    );
  });

  it('counts a belief without a value as even', () => {
    const spinner = newSpinner({ decibels: '' });
    spinner.addEvidence(-4);
    expect(spinner.decibels).to.equal(-4);
    expect(said).to.deep.equal([]);
  });

  it('passes 20 to 1 with the fifth head of a double-headed coin', () => {
    const spinner = newSpinner();
    const odds = Array.from({ length: 5 }, () => {
      spinner.addEvidence(10 * Math.log10(2));
      return spinner.odds;
    });
    for (const [i, wanted] of [2, 4, 8, 16, 32].entries())
      expect(odds[i]).to.be.closeTo(wanted, 1e-11);
    expect(spinner.decibels).to.be.closeTo(15.05, 0.01);
  });

  it('clamps a finite result to 300 dB, with a warning', () => {
    const spinner = newSpinner({ decibels: '295' });
    spinner.addEvidence(10);
    expect(spinner.decibels).to.equal(300);
    spinner.addEvidence(-2000);
    expect(spinner.decibels).to.equal(-300);
    expect(said).to.have.length(2);
  });

  it('can make a belief certain, and finite evidence then changes nothing', () => {
    const spinner = newSpinner();
    expect(spinner.addEvidence(Infinity)).to.equal(1);
    expect(spinner.addEvidence(-300)).to.equal(1);
    expect(spinner.decibels).to.equal(Infinity);
    const impossible = newSpinner({ decibels: '0%' });
    expect(impossible.addEvidence(300)).to.equal(0);
    expect(said).to.deep.equal([]);
  });

  it('keeps a certain belief against infinite evidence', () => {
    const spinner = newSpinner({ decibels: '∞' });
    expect(spinner.addEvidence(-Infinity)).to.equal(1);
    expect(spinner.decibels).to.equal(Infinity);
  });

  for (const junk of [NaN, undefined, 'much', {}]) {
    it(`changes nothing for ${String(junk)}`, () => {
      const spinner = newSpinner({ decibels: '7' });
      expect(spinner.addEvidence(junk as number)).to.be.closeTo(probabilityOf(7), 1e-15);
      expect(spinner.decibels).to.equal(7);
    });
  }

  it('parses a numeric text', () => {
    const spinner = newSpinner({ decibels: '10' });
    spinner.addEvidence('3' as unknown as number);
    expect(spinner.decibels).to.equal(13);
  });

  it('fires no event, like a script that sets a value', async () => {
    const spinner = await spinnerWith({ interactive: true, controls: true });
    const log = eventLog(spinner);
    spinner.addEvidence(3);
    await spinner.updateComplete;
    expect(log).to.deep.equal([]);
  });
});
