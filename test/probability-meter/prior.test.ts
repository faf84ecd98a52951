import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, setViewport } from '../support/commands.js';
import {
  degreesOf,
  meterWith,
  needleDegrees,
  part,
  parts,
  shown,
  turnOf,
} from '../support/meter.js';
import { textsOf, troublesOf } from '../support/texts.js';

const inside = (meter: ProbabilityMeter) => [
  ...part(meter, 'prior').querySelectorAll<SVGPathElement>('path'),
];

/** The second needle: the piece of the prior that is brought to its place. */
const priorNeedle = (meter: ProbabilityMeter): SVGPathElement =>
  inside(meter).find((path) => path.hasAttribute('transform'))!;

/** The arc between the two needles. */
const arc = (meter: ProbabilityMeter): SVGPathElement =>
  inside(meter).find((path) => !path.hasAttribute('transform'))!;

/** The angle from certain at which a place of the face lies, in degrees. */
const degreesAt = ({ x, y }: DOMPoint): number =>
  45 - (Math.atan2(x - 400, 570 - y) * 180) / Math.PI;

/** The distances from the centre of the face that an outline runs at. */
const radiiOf = (outline: SVGPathElement): number[] => {
  const length = outline.getTotalLength();
  return Array.from({ length: 41 }, (_, i) => {
    const { x, y } = outline.getPointAtLength((i / 40) * length);
    return Math.hypot(x - 400, y - 570);
  });
};

const note = (meter: ProbabilityMeter): string =>
  part(meter, 'prior').querySelector('text')!.textContent.replaceAll('-', '−');

describe('the prior of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is a second needle, and stays when the first one moves', async () => {
    const meter = await meterWith({ prior: '0.3', probability: '0.8' });
    for (const p of [0.8, 0.5, 0.05]) {
      meter.probability = p;
      await shown(meter);
      expect(45 - turnOf(priorNeedle(meter))).to.be.closeTo(degreesOf(0.3), 1e-3);
      expect(needleDegrees(meter)).to.be.closeTo(degreesOf(p), 1e-3);
    }
  });

  it('has no move while the meter has no value', async () => {
    const meter = await meterWith({ prior: '0.2', probability: '' });
    expect(45 - turnOf(priorNeedle(meter))).to.be.closeTo(degreesOf(0.2), 1e-3);
    expect(arc(meter).getTotalLength()).to.be.closeTo(0, 1e-3);
    expect(part(meter, 'prior').textContent.trim()).to.equal('');
  });

  it('is grey, unlike the needle', async () => {
    const meter = await meterWith({ prior: '0.3', probability: '0.8' });
    const colour = (piece: Element) => getComputedStyle(piece).stroke;
    expect(colour(priorNeedle(meter))).not.to.equal(colour(part(meter, 'needle')));
  });

  for (const scale of ['none', 'degrees', 'both']) {
    it(`differs from the needle in black ink by its dashes and its end at the marks, scale ${scale}`, async () => {
      const meter = await meterWith({ prior: '0.3', probability: '0.8', scale });
      const line = priorNeedle(meter);
      expect(getComputedStyle(line).strokeDasharray).not.to.equal('none');
      expect(getComputedStyle(part(meter, 'needle')).strokeDasharray).to.equal('none');
      const { y } = line.getPointAtLength(line.getTotalLength());
      expect(570 - y).to.be.within(400, 475);
    });
  }

  for (const [prior, p] of [
    ['0.3', '0.8'],
    ['0.9', '0.2'],
    ['60°', '57°'],
  ]) {
    it(`has an arrow that points from ${prior} to ${p}`, async () => {
      const meter = await meterWith({ prior, probability: p });
      const head = inside(meter).at(-1)!;
      const [start, tip, end] = [0, 0.5, 1].map((share) =>
        degreesAt(head.getPointAtLength(share * head.getTotalLength())),
      );
      const [before, now] = [degreesOf(meter.prior!), degreesOf(meter.probability)];
      expect(tip).to.be.closeTo(now, 0.1);
      for (const side of [start, end])
        expect(side).to.be.within(Math.min(before, now) + 0.5, Math.max(before, now) - 0.5);
    });
  }

  it('has no arrow for a tiny move', async () => {
    const meter = await meterWith({ prior: '0.5', probability: '0.505' });
    expect(inside(meter).length).to.equal(2);
  });

  it('has an arc from one needle to the other', async () => {
    const meter = await meterWith({ prior: '60°', probability: '20°' });
    // By its ends, as Firefox counts the width of a line to what bounds it.
    const line = arc(meter);
    const [from, to] = [0, line.getTotalLength()].map(
      (length) => line.getPointAtLength(length).matrixTransform(line.getScreenCTM()!).x,
    );
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const { left: edge } = meter.getBoundingClientRect();
    const xAt = (degrees: number, radius: number) =>
      edge + 400 + radius * Math.cos(((45 + degrees) * Math.PI) / 180);
    const radius = (right - edge - 400) / Math.cos((65 * Math.PI) / 180);
    expect(radius).to.be.within(400, 538);
    expect(left).to.be.closeTo(xAt(60, radius), 3);
  });

  for (const [way, prior, p] of [
    ['rises', '0.25', '0.99'],
    ['falls', '0.99', '0.25'],
    ['falls a little', '0.8', '0.7'],
  ]) {
    for (const scale of ['none', 'both']) {
      it(`has an arc that bends with the dial when the belief ${way}, scale ${scale}`, async () => {
        const meter = await meterWith({ prior, probability: p, scale });
        const radii = radiiOf(arc(meter));
        // at most as wide as the line along the arc, which is 6 units
        expect(Math.max(...radii) - Math.min(...radii)).to.be.at.most(6.1);
      });
    }
  }

  for (const [prior, p, degrees, decibels] of [
    ['0.5', '10dB', '+27.45°', '+10 dB'],
    ['10dB', '0.5', '−27.45°', '−10 dB'],
    ['60°', '30°', '+30°', '+9.54 dB'],
    ['0.5', '0.5', '0°', '0 dB'],
  ] as const) {
    it(`adds the move from ${prior} to ${p} to the readout`, async () => {
      const meter = await meterWith({ prior, probability: p, readout: true });
      expect(note(meter)).to.contain(degrees).and.contain(decibels);
      const readout = part(meter, 'readout').textContent.replaceAll('-', '−');
      expect(readout).to.contain(degrees).and.contain(decibels);
    });
  }

  it('updates the move when evidence is added', async () => {
    const meter = await meterWith({ prior: '0.5' });
    meter.addEvidence(3);
    await shown(meter);
    expect(note(meter)).to.contain('+3 dB');
    meter.addEvidence(-5);
    await shown(meter);
    expect(note(meter)).to.contain('−2 dB');
  });

  it('is removed with its attribute', async () => {
    const meter = await meterWith({ prior: '0.5' });
    meter.removeAttribute('prior');
    await shown(meter);
    expect(parts(meter, 'prior')).to.have.length(0);
  });

  for (const [prior, p] of [
    ['0', '1'],
    ['1', '0'],
    ['0', '0'],
    ['0.5', '1'],
    ['1', '1'],
  ]) {
    it(`from ${prior} to ${p} never draws or shows NaN`, async () => {
      const meter = await meterWith({ prior, probability: p, readout: true });
      expect(meter.shadowRoot!.innerHTML).not.to.match(/NaN|undefined|null/);
      expect(45 - turnOf(priorNeedle(meter))).to.be.closeTo(degreesOf(Number(prior)), 1e-3);
    });
  }

  for (const width of [320, 800, 1200]) {
    it(`has words that touch nothing at ${width} px`, async () => {
      await setViewport({ width: 1280, height: 800 });
      for (const shape of ['arc', 'line']) {
        for (const scale of ['none', 'degrees', 'both', 'odds']) {
          for (const [prior, p] of [
            ['0.5', '0.53'],
            ['0.1', '0.9'],
            ['0.99', '0.9999'],
            ['0.01', '0.0001'],
          ]) {
            const meter = await meterWith({ prior, probability: p, shape, scale }, width);
            const label = `${shape} ${scale} ${prior} ${p}`;
            expect(textsOf(meter).length, label).to.be.at.least(1);
            expect(troublesOf(meter), label).to.deep.equal([]);
          }
        }
      }
    });
  }
});
