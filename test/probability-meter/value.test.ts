import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { degreesOf, meterWith, newMeter, needleDegrees, shown } from '../support/meter.js';
import { emulate, setViewport } from '../support/commands.js';
import { redLine } from '../support/needle-pixels.js';
import { warnings } from '../support/warnings.js';

const cosSquared = (degrees: number) => Math.cos((degrees * Math.PI) / 180) ** 2;
const ofDecibels = (decibels: number) => 1 / (1 + 10 ** (-decibels / 10));
const probabilities = fc.double({ min: 0, max: 1, noNaN: true });
const uncertain = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const readings: ReadonlyArray<[text: string, p: number]> = [
  ['0.53', 0.53],
  ['.5', 0.5],
  ['5e-3', 0.005],
  [' 0.53 ', 0.53],
  ['53%', 0.53],
  ['53 %', 0.53],
  ['43.28°', cosSquared(43.28)],
  ['0.52dB', ofDecibels(0.52)],
  ['3 dB', ofDecibels(3)],
  ['-3dB', ofDecibels(-3)],
  ['−3 dB', ofDecibels(-3)],
  ['9:8', 9 / 17],
  ['3:2', 0.6],
  ['1/3', 1 / 3],
  ['0', 0],
  ['1', 1],
  ['0°', 1],
  ['90°', 0],
];

const unreadable = ['0,53', '0x1', '1e309', 'half', '53%%', '1/0', '0:0', 'NaN', '∞°'];

describe('the probability of a meter', () => {
  const said = warnings();

  it('is even by default', () => {
    expect(newMeter().probability).to.equal(0.5);
  });

  for (const [text, p] of readings) {
    it(`is ${p.toFixed(4)} for "${text}"`, () => {
      expect(newMeter({ probability: text }).probability).to.be.closeTo(p, 1e-14);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [text, p] of [
    ['1.5', 1],
    ['-0.25', 0],
    ['140%', 1],
    ['95°', 0],
    ['-1°', 1],
  ] as const) {
    it(`is clamped to ${p} from "${text}", with a warning`, () => {
      expect(newMeter({ probability: text }).probability).to.equal(p);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<probability-meter').and.contain(`probability="${text}"`);
    });
  }

  for (const text of unreadable) {
    it(`stays as it was for ${JSON.stringify(text)}, with a warning`, () => {
      const meter = newMeter({ probability: '0.7' });
      meter.setAttribute('probability', text);
      expect(meter.probability).to.equal(0.7);
      expect(said).to.have.length(1);
      expect(meter.matches(':state(invalid)')).to.equal(true);
    });
  }

  it('is never negative zero', () => {
    expect(Object.is(newMeter({ probability: '-0' }).probability, 0)).to.equal(true);
    const meter = newMeter();
    meter.probability = -0;
    expect(Object.is(meter.probability, 0)).to.equal(true);
  });

  it('returns to even when its attribute is removed', () => {
    const meter = newMeter({ probability: '0.9' });
    meter.removeAttribute('probability');
    expect(meter.probability).to.equal(0.5);
  });

  it('set by a script is not reflected to the attribute', async () => {
    const meter = await meterWith({ probability: '0.9' });
    meter.probability = 0.2;
    await shown(meter);
    expect(meter.getAttribute('probability')).to.equal('0.9');
  });

  for (const junk of [NaN, Infinity, {}, [], 'x', () => 1, Symbol('s'), 10n]) {
    it(`set to ${String(typeof junk)} ${typeof junk === 'number' ? junk : ''} by a script keeps the last value`, () => {
      const meter = newMeter({ probability: '0.7' });
      Reflect.set(meter, 'probability', junk);
      expect(meter.probability).to.equal(0.7);
    });
  }

  it('is any number from 0 to 1, to the last digit', () => {
    const meter = newMeter();
    fc.assert(
      fc.property(probabilities, (p) => {
        meter.probability = p;
        expect(meter.probability).to.equal(p + 0);
        meter.setAttribute('probability', String(p));
        expect(meter.probability).to.equal(p + 0);
      }),
    );
  });
});

describe('the accessors of a meter', () => {
  const said = warnings();

  it('return the same belief in degrees, decibels and odds', () => {
    const meter = newMeter();
    fc.assert(
      fc.property(uncertain, (p) => {
        meter.probability = p;
        expect(meter.degrees).to.be.closeTo(degreesOf(p), 1e-6);
        expect(meter.odds).to.be.closeTo(p / (1 - p), 1e-12 * (p / (1 - p) || 1));
        if (meter.odds > 0) expect(meter.decibels).to.be.closeTo(10 * Math.log10(meter.odds), 1e-9);
      }),
    );
  });

  for (const [p, degrees, decibels, odds] of [
    [0, 90, -Infinity, 0],
    [0.5, 45, 0, 1],
    [0.75, 30, 10 * Math.log10(3), 3],
    [1, 0, Infinity, Infinity],
  ] as const) {
    it(`are ${degrees}°, ${decibels} dB and ${odds} : 1 at ${p}`, () => {
      const meter = newMeter({ probability: String(p) });
      expect(meter.degrees).to.be.closeTo(degrees, 1e-12);
      if (Number.isFinite(decibels)) expect(meter.decibels).to.be.closeTo(decibels, 1e-12);
      else expect(meter.decibels).to.equal(decibels);
      if (Number.isFinite(odds)) expect(meter.odds).to.be.closeTo(odds, 1e-12);
      else expect(meter.odds).to.equal(odds);
    });
  }

  it('can be set, each in its own unit', () => {
    const meter = newMeter();
    meter.degrees = 30;
    expect(meter.probability).to.be.closeTo(0.75, 1e-15);
    meter.decibels = -3;
    expect(meter.probability).to.be.closeTo(ofDecibels(-3), 1e-15);
    meter.odds = 9;
    expect(meter.probability).to.be.closeTo(0.9, 1e-15);
    meter.decibels = Infinity;
    expect(meter.probability).to.equal(1);
    expect(said).to.deep.equal([]);
  });

  it('clamp values out of range and reject text that is not a number', () => {
    const meter = newMeter();
    meter.degrees = 91.5;
    expect(meter.probability).to.equal(0);
    meter.odds = NaN;
    expect(meter.probability).to.equal(0);
    expect(said).to.have.length(2);
  });
});

describe('the angle of the needle', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const p of [0, 0.01, 0.1, 0.25, 0.5, 0.53, 0.75, 0.9, 0.99, 1]) {
    it(`is arccos √${p} to a tenth of a degree, in pixels`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const meter = await meterWith({ probability: String(p) }, 1200);
      meter.style.width = '1200px';
      meter.style.setProperty('--instrument-needle', '#f00');
      await shown(meter);
      const line = await redLine(meter);
      expect(45 - line.turn).to.be.closeTo(degreesOf(p), 0.1);
      // 1.5 px to the unit: it comes from the centre and ends at radius 538
      expect(line.xAt(1.5 * 570)).to.be.closeTo(600, 1.5);
      const tip = 1.5 * (570 - 538 * Math.cos((line.turn * Math.PI) / 180));
      expect(line.top).to.be.closeTo(tip, 2.5);
    });
  }

  it('follows every value', async () => {
    const meter = await meterWith();
    await fc.assert(
      fc.asyncProperty(probabilities, async (p) => {
        meter.probability = p;
        await meter.updateComplete;
        expect(needleDegrees(meter)).to.be.closeTo(degreesOf(p), 1e-3);
      }),
      { numRuns: 40 },
    );
  });
});
