import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventLog } from '../support/events.js';
import { meterWith, newMeter } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

const weights = fc.double({ min: -40, max: 40, noNaN: true });

describe('addEvidence of a meter', () => {
  const said = warnings();

  it('adds a weight of evidence in decibels and returns the new probability', () => {
    const meter = newMeter({ probability: '0.5' });
    expect(meter.addEvidence(10)).to.be.closeTo(10 / 11, 1e-15);
    expect(meter.probability).to.be.closeTo(10 / 11, 1e-15);
    expect(meter.addEvidence(-10)).to.be.closeTo(0.5, 1e-15);
  });

  it('multiplies the odds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), weights, (p, decibels) => {
        const meter = newMeter({ probability: String(p) });
        const odds = (p / (1 - p)) * 10 ** (decibels / 10);
        expect(meter.addEvidence(decibels)).to.be.closeTo(odds / (1 + odds), 1e-12);
        expect(meter.probability).to.be.closeTo(odds / (1 + odds), 1e-12);
      }),
    );
  });

  it('gives the same result in any order', () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const [one, other] = [newMeter(), newMeter()];
        one.addEvidence(a);
        other.addEvidence(b);
        expect(one.addEvidence(b)).to.be.closeTo(other.addEvidence(a), 1e-12);
      }),
    );
  });

  it('counts a belief without a value as even', () => {
    const meter = newMeter({ probability: '' });
    expect(meter.addEvidence(10)).to.be.closeTo(10 / 11, 1e-15);
    expect(meter.decibels).to.be.closeTo(10, 1e-12);
    expect(said).to.deep.equal([]);
  });

  it('can make a belief certain, and finite evidence then changes nothing', () => {
    const meter = newMeter();
    expect(meter.addEvidence(Infinity)).to.equal(1);
    expect(meter.addEvidence(-300)).to.equal(1);
    const impossible = newMeter({ probability: '0' });
    expect(impossible.addEvidence(300)).to.equal(0);
    expect(said).to.deep.equal([]);
  });

  it('warns of text that is not a number and changes nothing', () => {
    const meter = newMeter({ probability: '0.7' });
    expect(meter.addEvidence(NaN)).to.equal(0.7);
    expect(meter.probability).to.equal(0.7);
    expect(said).to.have.length(1);
  });

  for (const junk of [undefined, 'much', {}]) {
    it(`changes nothing for ${String(junk)}`, () => {
      const meter = newMeter({ probability: '0.7' });
      expect(meter.addEvidence(junk as number)).to.equal(0.7);
    });
  }

  it('parses a numeric text', () => {
    const meter = newMeter({ probability: '10dB' });
    meter.addEvidence('3' as unknown as number);
    expect(meter.decibels).to.be.closeTo(13, 1e-9);
  });

  it('keeps a certain belief against infinite evidence', () => {
    expect(newMeter({ probability: '1' }).addEvidence(-Infinity)).to.equal(1);
  });

  it('fires no event, like a script that sets a value', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    meter.addEvidence(3);
    await meter.updateComplete;
    expect(log).to.deep.equal([]);
  });

  it('does not change the prior', () => {
    const meter = newMeter({ prior: '0.25', probability: '0.25' });
    meter.addEvidence(6);
    expect(meter.prior).to.equal(0.25);
  });
});
