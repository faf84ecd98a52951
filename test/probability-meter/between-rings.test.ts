import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate } from '../support/commands.js';
import { meterWith, part, parts, shown, type Attributes } from '../support/meter.js';
import { textsOf } from '../support/texts.js';

const meterOfBoth = (attributes: Attributes, width: number) =>
  meterWith({ scale: 'both', ...attributes }, width);

/** The radius of a place on the screen, in units of the face from the centre of its arc. */
function radiusOf(meter: ProbabilityMeter, [x, y]: readonly [number, number]): number {
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const place = new DOMPoint(x, y).matrixTransform(face.getScreenCTM()!.inverse());
  return Math.hypot(place.x - 400, 570 - place.y);
}

/** The radius of the line between the two rings. */
const radiusOfLine = (meter: ProbabilityMeter): number => {
  const line = part(meter, 'foot') as unknown as SVGPathElement;
  const { x, y } = line.getPointAtLength(0);
  return Math.hypot(x - 400, 570 - y);
};

const tipOf = (meter: ProbabilityMeter): number => {
  const [, tip] = (part(meter, 'needle') as unknown as SVGPolylineElement).points;
  return Math.hypot(tip.x - 400, 570 - tip.y);
};

const noteOf = (meter: ProbabilityMeter) => part(meter, 'prior').querySelector('text')!;

describe('a meter with two rings of numbers', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const width of [320, 480, 800])
    it(`has a needle that ends between the outer marks and the words at ${width} px`, async () => {
      const meter = await meterOfBoth({ words: 'kent', probability: '0.75' }, width);
      for (const p of [0.75, 0.62, 0.1]) {
        meter.probability = p;
        await shown(meter);
        const words = textsOf(meter).filter(({ word }) => word !== null);
        expect(words.length).to.be.greaterThan(4);
        const lowest = Math.min(
          ...words.flatMap(({ corners }) => corners.map((corner) => radiusOf(meter, corner))),
        );
        expect(tipOf(meter), `${p}`).to.be.within(radiusOfLine(meter) + 22, lowest + 4);
      }
    });

  it('has a needle of full length without words', async () => {
    for (const width of [320, 800])
      expect(tipOf(await meterOfBoth({}, width))).to.be.closeTo(538, 1e-3);
  });

  it('has an interval that ends at the line between the rings', async () => {
    for (const words of [{ words: 'kent' }, {}] as Attributes[]) {
      const meter = await meterOfBoth({ ...words, low: '0.4', high: '0.6' }, 800);
      const wedge = part(meter, 'interval');
      expect(570 - wedge.getBBox().y).to.be.closeTo(radiusOfLine(meter), 0.5);
    }
  });

  it('has no number at an end of the arc that lies under the base line', async () => {
    const texts = async (attributes: Attributes) =>
      textsOf(await meterOfBoth(attributes, 320)).map(({ text }) => text);
    const ends = ['0°', '90°', '0%', '100%'];
    const besideWords = await texts({ words: 'kent' });
    for (const end of ends) expect(besideWords).not.to.include(end);
    expect(await texts({}))
      .to.include('0%')
      .and.include('100%');
  });

  for (const [width, p, prior] of [
    [320, '0.8', '0.3'],
    [320, '0.1', '0.8'],
    [390, '0.8', '0.3'],
    [600, '0.8', '0.3'],
  ] as const)
    it(`shows the move from ${prior} to ${p} beside its marks and numbers at ${width} px`, async () => {
      const meter = await meterOfBoth({ probability: p, prior }, width);
      const note = textsOf(meter).find(({ text }) => text === noteOf(meter).textContent)!;
      const radii = note.corners.map((corner) => radiusOf(meter, corner));
      const line = radiusOfLine(meter);
      const isInside = radii.every((radius) => radius < line - 22);
      const isAbove = radii.every((radius) => radius > line + 22);
      expect(isInside || isAbove, radii.join()).to.equal(true);
      const { left, right, top } = part(meter, 'face').getBoundingClientRect();
      for (const [x, y] of note.corners) {
        expect(x).to.be.within(left, right);
        expect(y).to.be.at.least(top);
      }
    });

  it('leaves out the move where words take the room above a small arc', async () => {
    const meter = await meterOfBoth({ probability: '0.8', prior: '0.3', words: 'kent' }, 320);
    expect(noteOf(meter).textContent).to.equal('');
    expect(parts(meter, 'prior')).to.have.length(1);
  });
});
