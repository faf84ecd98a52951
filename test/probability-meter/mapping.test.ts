import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { degreesOf, meterWith, needleDegrees, part, placeOf } from '../support/meter.js';
import { strokesOf } from '../support/strokes.js';
import { middleOf, textsOf } from '../support/texts.js';

const decibelsOf = (p: number) => 10 * Math.log10(p / (1 - p));
const clamped = (fraction: number) => Math.min(1, Math.max(0, fraction));

/** Where the needle belongs on its way from impossible, 0, to certain, 1. */
const ways = {
  degrees: (p: number) => 1 - degreesOf(p) / 90,
  'log-odds': (p: number) => clamped((decibelsOf(p) + 30) / 60),
  linear: (p: number) => p,
} as const;

describe('the mapping of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [mapping, way] of Object.entries(ways)) {
    it(`${mapping} places each belief at its angle`, async () => {
      const meter = await meterWith({ mapping });
      await fc.assert(
        fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (p) => {
          meter.probability = p;
          await meter.updateComplete;
          expect(needleDegrees(meter)).to.be.closeTo(90 * (1 - way(p)), 1e-3);
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const [p, degrees] of [
    ['-40dB', 90],
    ['-30dB', 90],
    ['0dB', 45],
    ['10dB', 30],
    ['30dB', 0],
    ['45dB', 0],
    ['1', 0],
    ['0', 90],
  ] as const) {
    it(`log-odds ends at ±30 dB: ${p} is at ${degrees}°`, async () => {
      const meter = await meterWith({ mapping: 'log-odds', probability: p });
      expect(needleDegrees(meter)).to.be.closeTo(degrees, 1e-6);
    });
  }

  for (const mapping of Object.keys(ways)) {
    it(`${mapping} keeps the percent marks apart`, async () => {
      const meter = await meterWith({ mapping, scale: 'percent' });
      const marks = strokesOf(part(meter, 'face')).filter(
        ({ outer, degrees }) => outer < 480 && degrees > 0.01 && degrees < 89.99,
      );
      const gaps = marks.slice(1).map(({ degrees }, i) => degrees - marks[i].degrees);
      expect(gaps).to.have.length.at.least(98);
      expect(Math.min(...gaps)).to.be.greaterThan(0.15);
    });

    it(`${mapping} places a label where the needle points for its angle`, async () => {
      const labels = '{"angles":[70,30],"labels":["a","b"],"radius":400}';
      const meter = await meterWith({ mapping, labels });
      for (const [i, text] of textsOf(meter).entries()) {
        meter.degrees = [70, 30][i];
        await meter.updateComplete;
        const [x, y] = middleOf(text);
        const [wantedX, wantedY] = placeOf(meter, needleDegrees(meter), 400);
        expect(Math.hypot(x - wantedX, y - wantedY)).to.be.lessThan(4);
      }
    });
  }

  it('moves the needle without changing the value', async () => {
    const meter = await meterWith({ probability: '0.9' });
    const before = needleDegrees(meter);
    meter.mapping = 'linear';
    await meter.updateComplete;
    expect(needleDegrees(meter)).not.to.be.closeTo(before, 1);
    expect(meter.probability).to.equal(0.9);
  });

  it('keeps certain on the right and impossible on the left in a right-to-left page', async () => {
    const meter = await meterWith({ probability: '0.9', dir: 'rtl' });
    expect(needleDegrees(meter)).to.be.closeTo(degreesOf(0.9), 1e-3);
  });
});
