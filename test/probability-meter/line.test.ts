import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, setViewport } from '../support/commands.js';
import { degreesOf, meterWith, part, shown } from '../support/meter.js';
import { middleOf, textsOf, troublesOf } from '../support/texts.js';

const needleX = (meter: ProbabilityMeter): number => {
  const { left, width } = part(meter, 'needle').getBoundingClientRect();
  return left + width / 2 - meter.getBoundingClientRect().left;
};

const hypotheses = '{"angles":[90,0],"labels":["It rains","It shines"]}';

describe('a meter with shape="line"', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('goes straight from impossible on the left to certain on the right', async () => {
    const meter = await meterWith({ shape: 'line', probability: '0' });
    const left = needleX(meter);
    meter.probability = 1;
    await meter.updateComplete;
    const right = needleX(meter);
    expect(right - left).to.be.greaterThan(400);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (p) => {
        meter.probability = p;
        await meter.updateComplete;
        const way = 1 - degreesOf(p) / 90;
        expect(needleX(meter)).to.be.closeTo(left + way * (right - left), 0.2);
      }),
      { numRuns: 30 },
    );
  });

  it('has even odds in the middle, under every mapping', async () => {
    for (const mapping of ['degrees', 'log-odds', 'linear']) {
      const meter = await meterWith({ shape: 'line', mapping });
      expect(needleX(meter)).to.be.closeTo(400, 0.5);
    }
  });

  it('moves equally far for equal decibels under log-odds', async () => {
    const meter = await meterWith({ shape: 'line', mapping: 'log-odds', probability: '-20dB' });
    const places = [needleX(meter)];
    for (let i = 0; i < 4; i++) {
      meter.addEvidence(10);
      await meter.updateComplete;
      places.push(needleX(meter));
    }
    const steps = places.slice(1).map((place, i) => place - places[i]);
    for (const step of steps) expect(step).to.be.closeTo(steps[0], 0.2);
    expect(steps[0]).to.be.greaterThan(50);
  });

  it('names a hypothesis at each end', async () => {
    const meter = await meterWith({ shape: 'line', labels: hypotheses });
    const [left, right] = textsOf(meter).map(middleOf);
    expect(textsOf(meter).map(({ text }) => text)).to.deep.equal(['It rains', 'It shines']);
    meter.probability = 0;
    await shown(meter);
    const edge = meter.getBoundingClientRect().left;
    expect(left[0] - edge).to.be.lessThan(needleX(meter));
    meter.probability = 1;
    await shown(meter);
    expect(right[0] - edge).to.be.greaterThan(needleX(meter));
  });

  it('replaces the arc, and is replaced by it', async () => {
    const meter = await meterWith();
    const arc = meter.toSVG();
    meter.shape = 'line';
    await shown(meter);
    expect(meter.toSVG()).not.to.equal(arc);
    meter.shape = 'arc';
    await shown(meter);
    expect(meter.toSVG()).to.equal(arc);
  });

  for (const width of [320, 800, 1200]) {
    it(`has hypotheses, prior, interval and numbers that touch nothing at ${width} px`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const meter = await meterWith(
        {
          shape: 'line',
          labels: hypotheses,
          scale: 'decibels',
          mapping: 'log-odds',
          prior: '-4dB',
          low: '0.6',
          high: '0.9',
          probability: '0.8',
        },
        width,
      );
      expect(textsOf(meter).length).to.be.at.least(8);
      expect(troublesOf(meter)).to.deep.equal([]);
    });
  }
});
