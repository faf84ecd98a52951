import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, screenshot } from '../support/commands.js';
import { degreesOf, meterWith, part, parts, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

/** Whether the wedge covers the face at an angle and a radius: half way from the middle to the bands. */
function covers(meter: ProbabilityMeter, degrees: number, radius = 440): boolean {
  const wedge = part(meter, 'interval') as SVGPathElement;
  const angle = ((45 + degrees) * Math.PI) / 180;
  const place = new DOMPoint(400 + radius * Math.cos(angle), 570 - radius * Math.sin(angle));
  return wedge.isPointInFill(place.matrixTransform(wedge.getCTM()!.inverse()));
}

describe('the interval of a meter', () => {
  const said = warnings();
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is a wedge from low to high', async () => {
    const ends = fc.tuple(fc.integer({ min: 5, max: 50 }), fc.integer({ min: 55, max: 95 }));
    const meter = await meterWith();
    await fc.assert(
      fc.asyncProperty(ends, async ([low, high]) => {
        meter.setAttribute('low', `${low}%`);
        meter.setAttribute('high', `${high}%`);
        await meter.updateComplete;
        const [from, to] = [degreesOf(low / 100), degreesOf(high / 100)];
        for (const inside of [to + 0.2, (from + to) / 2, from - 0.2])
          expect(covers(meter, inside)).to.equal(true);
        for (const outside of [to - 0.2, from + 0.2])
          expect(covers(meter, outside)).to.equal(false);
      }),
      { numRuns: 20 },
    );
    expect(said).to.deep.equal([]);
  });

  it('covers the whole face from 0 to 1', async () => {
    const meter = await meterWith({ low: '0', high: '1' });
    for (const degrees of [0.5, 45, 89.5]) expect(covers(meter, degrees)).to.equal(true);
  });

  it('reaches from the centre to the bands, and does not cover those', async () => {
    const meter = await meterWith({ low: '0.4', high: '0.6' });
    for (const radius of [10, 250, 498]) expect(covers(meter, 45, radius)).to.equal(true);
    for (const radius of [499.5, 507, 514]) expect(covers(meter, 45, radius)).to.equal(false);
    expect(Number(getComputedStyle(part(meter, 'interval')).fillOpacity)).to.be.within(0.1, 0.5);
  });

  it('is the same with its ends swapped', async () => {
    const turned = await meterWith({ low: '0.6', high: '0.4', readout: true });
    const meter = await meterWith({ low: '0.4', high: '0.6', readout: true });
    expect(turned.toSVG()).to.equal(meter.toSVG());
    expect(part(turned, 'readout').textContent).to.contain('40% to 60%');
  });

  it('stays on the bar of a straight meter', async () => {
    const meter = await meterWith({ shape: 'line', low: '0.25', high: '0.75' });
    const wedge = part(meter, 'interval').getBBox();
    const bar = part(meter, 'paper').getBBox();
    expect(wedge.y).to.be.closeTo(bar.y, 0.1);
    expect(wedge.height).to.be.closeTo(bar.height, 0.1);
    expect(wedge.width).to.be.closeTo(540 / 3, 1);
  });

  it('is visible on the bands of a straight meter', async () => {
    const bar = { shape: 'line', probability: '0.9' };
    const [plain, marked] = [
      await meterWith(bar),
      await meterWith({ ...bar, low: '0.25', high: '0.75' }),
    ];
    // between two marks, in a light band and in a dark one
    const [before, after] = [await screenshot(plain), await screenshot(marked)];
    for (const x of [355, 445]) {
      const at = 4 * (20 * before.width + x);
      expect(before.data[at] - after.data[at], `${x} px`).to.be.greaterThan(20);
    }
  });

  it('follows the mapping', async () => {
    const meter = await meterWith({ low: '0.5', high: '0.9', mapping: 'linear' });
    for (const degrees of [9.5, 44.5]) expect(covers(meter, degrees)).to.equal(true);
    for (const degrees of [8.5, 45.5]) expect(covers(meter, degrees)).to.equal(false);
  });

  it('is drawn behind the needle', async () => {
    const meter = await meterWith({ low: '0.4', high: '0.6', prior: '0.5', scale: 'both' });
    const order = part(meter, 'interval').compareDocumentPosition(part(meter, 'needle'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  for (const end of ['low', 'high']) {
    it(`is not drawn for ${end} alone, and warns`, async () => {
      const meter = await meterWith({ [end]: '0.4321' });
      expect(parts(meter, 'interval')).to.have.length(0);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<probability-meter ${end}=`);
    });
  }

  it('is removed with its attributes', async () => {
    const meter = await meterWith({ low: '0.4', high: '0.6' });
    meter.removeAttribute('low');
    meter.removeAttribute('high');
    await shown(meter);
    expect(parts(meter, 'interval')).to.have.length(0);
  });

  it('is in the value text', async () => {
    const meter = await meterWith({ low: '0.4', high: '65%', readout: true });
    expect(part(meter, 'readout').textContent).to.contain('40%').and.contain('65%');
  });

  it('fits with words, numbers, a prior and another mapping', async () => {
    for (const shape of ['arc', 'line']) {
      const meter = await meterWith({
        low: '0.4',
        high: '0.6',
        prior: '0.3',
        words: 'kent',
        scale: 'both',
        mapping: 'log-odds',
        labels: '{"angles":[90,0],"labels":["P","Q"]}',
        shape,
      });
      for (const name of ['interval', 'prior', 'words', 'labels', 'needle'])
        expect(parts(meter, name), name).to.have.length(1);
    }
    expect(said).to.deep.equal([]);
  });
});
