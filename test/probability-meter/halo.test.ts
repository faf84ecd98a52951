import { expect } from '@open-wc/testing';
import { emulate, pixel, screenshot } from '../support/commands.js';
import { meterWith, part, shown, type Attributes } from '../support/meter.js';

const labels = '{"angles":[45],"labels":["perhaps"]}';

/** The halo of the needle, if the meter has one. */
const haloOf = (meter: Element) => meter.shadowRoot!.querySelector<SVGPolylineElement>('.halo');

/** The angle of a needle or of its halo clockwise from upright, in degrees. */
const turnOfLine = (line: SVGPolylineElement): number => {
  const [left, tip, right] = [...line.points];
  const foot = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  return (Math.atan2(tip.x - foot.x, foot.y - tip.y) * 180) / Math.PI;
};

const needleOf = (meter: Element) => part(meter, 'needle') as unknown as SVGPolylineElement;

describe('the halo of a needle', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce', colorScheme: 'light' }));

  it('is paper on both sides of the needle, and no wider than that, in pixels', async () => {
    const meter = await meterWith({ scale: 'degrees', probability: '0.5' });
    meter.style.setProperty('--instrument-band', '#00f');
    const picture = await screenshot(part(meter, 'face'));
    // In the middle of the mirror, which is one colour from end to end.
    const row = Math.round(570 - 486.75);
    const colourAt = (x: number) => pixel(picture, x, row).slice(0, 3);
    for (const x of [398, 401]) expect(colourAt(x)[1], `${x}`).to.be.greaterThan(120);
    for (const x of [395, 404]) expect(colourAt(x).join(), `${x}`).to.equal('0,0,255');
  });

  it('follows the needle', async () => {
    for (const scale of ['degrees', 'both']) {
      const meter = await meterWith({ scale, probability: '0.5' });
      for (const p of [0.03, 0.62, 0.99]) {
        meter.probability = p;
        await shown(meter);
        const turn = turnOfLine(needleOf(meter));
        expect(turnOfLine(haloOf(meter)!), `${scale} ${p}`).to.be.closeTo(turn, 1e-3);
      }
    }
  });

  it('is narrower on a small face, where digits are small, and leaves the base line whole', async () => {
    for (const [width, pixels] of [
      [320, 2.5],
      [800, 3.5],
    ]) {
      const meter = await meterWith({ scale: 'percent', probability: '0.9' }, width);
      const halo = haloOf(meter)!;
      const { vectorEffect, strokeWidth } = getComputedStyle(halo);
      expect([vectorEffect, strokeWidth]).to.deep.equal(['non-scaling-stroke', `${pixels}px`]);
      for (const { y } of halo.points) expect(y).to.be.below(246);
    }
  });

  it('is there only where a needle can cross numbers or labels', async () => {
    const cases: [attributes: Attributes, width: number, has: boolean][] = [
      [{}, 800, false],
      [{ words: 'kent' }, 800, false],
      [{ prior: '0.3' }, 800, false],
      [{ scale: 'odds' }, 800, true],
      [{ scale: 'odds' }, 120, false],
      [{ labels }, 800, true],
      [{ shape: 'line', scale: 'percent' }, 800, false],
    ];
    for (const [attributes, width, has] of cases) {
      const meter = await meterWith(attributes, width);
      expect(haloOf(meter) !== null, JSON.stringify(attributes)).to.equal(has);
    }
  });

  it('has the color of the background where colours are forced', async () => {
    const meter = await meterWith({ scale: 'percent' });
    await emulate({ forcedColors: 'active' });
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    meter.parentElement!.append(probe);
    expect(getComputedStyle(haloOf(meter)!).stroke).to.equal(getComputedStyle(probe).color);
  });
});
