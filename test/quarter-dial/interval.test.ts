import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { dialWith, newDial, part, parts, shown, textOf } from '../support/dial.js';
import { warnings } from '../support/warnings.js';
import { covers } from '../support/wedge.js';

describe('the interval of a dial', () => {
  const said = warnings();
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is a wedge from low to high, clockwise', async () => {
    const dial = await dialWith();
    const ends = fc.tuple(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(ends, async ([from, width]) => {
        dial.setAttribute('low', `${10 ** from}`);
        dial.setAttribute('high', `${10 ** (from + width)}`);
        await dial.updateComplete;
        const at = (decades: number) => covers(dial, 10 ** (from + decades));
        for (const inside of [0.01, width / 2, width - 0.01]) expect(at(inside)).to.equal(1);
        for (const outside of [-0.01, width + 0.01]) expect(at(outside)).to.equal(0);
      }),
      { numRuns: 30 },
    );
    expect(said).to.deep.equal([]);
  });

  it('goes once around for a decade and more, and is darker where it passes again', async () => {
    const dial = await dialWith({ low: '2', high: '45' });
    for (const once of [1.5, 1.95, 4.6, 8]) expect(covers(dial, once), `${once}`).to.equal(1);
    for (const twice of [2.05, 3, 4.4]) expect(covers(dial, twice), `${twice}`).to.equal(2);
    for (const [low, high] of [
      ['1', '10'],
      ['3', '300'],
      ['1e-300', '1e300'],
    ]) {
      dial.setAttribute('low', low);
      dial.setAttribute('high', high);
      await shown(dial);
      for (const value of [1.1, 2.5, 5, 9]) expect(covers(dial, value)).to.equal(1);
    }
    expect(dial.toSVG()).not.to.match(/NaN|Infinity/);
  });

  it('reaches from the middle to the rim, under the numerals and the hand', async () => {
    const dial = await dialWith({ low: '2', high: '5' });
    for (const radius of [12, 200, 346]) expect(covers(dial, 3, radius)).to.equal(1);
    expect(covers(dial, 3, 350)).to.equal(0);
    const order = part(dial, 'interval').compareDocumentPosition(part(dial, 'hand'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(Number(getComputedStyle(part(dial, 'interval')).fillOpacity)).to.be.within(0.1, 0.3);
  });

  it('takes --instrument-fill from the page', async () => {
    const dial = await dialWith({ low: '2', high: '5' });
    dial.style.setProperty('--instrument-fill', 'rgb(1, 2, 3)');
    expect(getComputedStyle(part(dial, 'interval')).fill).to.equal('rgb(1, 2, 3)');
  });

  it('is the same with its ends swapped', async () => {
    const turned = await dialWith({ low: '6e4', high: '30,000', readout: true });
    const dial = await dialWith({ low: '3×10^4', high: '60000', readout: true });
    expect(turned.toSVG()).to.equal(dial.toSVG());
    expect(turned.interval).to.deep.equal([30000, 60000]);
    expect(said).to.deep.equal([]);
  });

  it('is in the readout', async () => {
    const dial = await dialWith({ value: '4e4', low: '30000', high: '60000', readout: true });
    expect(textOf(dial, 'readout')).to.match(/^40,000 ≈ π × 10⁴ .* · 30,000 to 60,000$/);
    dial.value = 5e4;
    await shown(dial);
    expect(textOf(dial, 'readout')).to.match(/^50,000 .* · 30,000 to 60,000$/);
    dial.expression = '6 * 7000';
    await shown(dial);
    expect(textOf(dial, 'readout')).to.match(/^6 × 7,000 .* · 30,000 to 60,000$/);
  });

  it('yields to the range of an expression', async () => {
    const dial = await dialWith({ low: '2', high: '3', expression: '4..9', readout: true });
    expect(covers(dial, 2.5)).to.equal(0);
    expect(covers(dial, 6)).to.equal(1);
    expect(textOf(dial, 'readout')).not.to.contain('2 to 3');
    dial.expression = '';
    await shown(dial);
    expect(dial.interval).to.deep.equal([2, 3]);
    expect(covers(dial, 2.5)).to.equal(1);
  });

  for (const end of ['low', 'high']) {
    it(`is not drawn for ${end} alone, and warns`, async () => {
      const dial = await dialWith({ [end]: '4321' });
      expect(parts(dial, 'interval')).to.have.length(0);
      expect(dial.interval).to.equal(null);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<quarter-dial ${end}=`);
    });
  }

  it('is removed with its attributes', async () => {
    const dial = await dialWith({ low: '2', high: '5' });
    dial.removeAttribute('low');
    dial.high = null;
    await shown(dial);
    expect(parts(dial, 'interval')).to.have.length(0);
    expect(said).to.deep.equal([]);
  });

  it('is drawn while the dial is unset', async () => {
    const dial = await dialWith({ value: '', low: '2', high: '5' });
    expect(dial.isUnset).to.equal(true);
    expect(covers(dial, 3)).to.equal(1);
  });
});

/** The score in decades, from its definition by mpmath: log₁₀ of the ratios, and 20 times the distance outside. */
const scores: ReadonlyArray<[low: string, high: string, truth: number, score: number]> = [
  ['10', '1000', 100, 2],
  ['10', '1000', 10, 2],
  ['10', '1000', 1e4, 22],
  ['10', '1000', 1, 22],
  ['1000', '10', 1e-2, 62],
  ['30000', '60000', 42000, 0.301029995663981],
  ['30000', '60000', 90000, 3.82285517677761],
  ['30000', '60000', 299792458, 74.2744190465497],
];

describe('intervalScore of a dial', () => {
  const said = warnings();

  for (const [low, high, truth, score] of scores)
    it(`is ${score} decades from ${low} to ${high} for a truth of ${truth}`, () => {
      expect(newDial({ low, high }).intervalScore(truth)).to.be.closeTo(score, 1e-12);
    });

  it('uses the range of an expression that has one', () => {
    const dial = newDial({ low: '2', high: '3', expression: '1..10 * 5' });
    expect(dial.intervalScore(20)).to.be.closeTo(1, 1e-12);
    expect(dial.intervalScore(500)).to.be.closeTo(21, 1e-12);
  });

  it('is NaN without an interval', () => {
    expect(newDial({ value: '7' }).intervalScore(7)).to.satisfy(Number.isNaN);
    expect(said).to.deep.equal([]);
  });

  for (const junk of [0, -3, NaN, Infinity, '7', null, undefined, {}, Symbol('s'), 8n])
    it(`is NaN for ${String(junk)}, with a warning`, () => {
      const dial = newDial({ low: '2', high: '5' });
      expect(dial.intervalScore(junk as number)).to.satisfy(Number.isNaN);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('truth').and.contain('above 0');
    });
});
