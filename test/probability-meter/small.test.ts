import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, screenshot } from '../support/commands.js';
import { meterWith, newMeter, part, parts, shown, type Attributes } from '../support/meter.js';

/** How wide a line is on the screen, in CSS px. */
const lineOf = (meter: ProbabilityMeter, piece: Element): number =>
  (part(meter, 'face').clientWidth / 800) * parseFloat(getComputedStyle(piece).strokeWidth);

const isSeen = (piece: Element): boolean => getComputedStyle(piece).display !== 'none';

const outlines = ['paper', 'band', 'foot', 'base'];

describe('a small face of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const width of [30, 60, 110, 200, 240, 499])
    it(`has visible lines at ${width} px, and no thick ones`, async () => {
      for (const attributes of [
        {},
        { scale: 'both' },
        { scale: 'both', shape: 'line' },
        { shape: 'line' },
        { words: 'kent', prior: '0.3' },
      ] as Attributes[]) {
        const meter = await meterWith(attributes, width);
        expect(lineOf(meter, part(meter, 'needle'))).to.be.within(1.24, 1.9);
        const shownLines = outlines.flatMap((name) => parts(meter, name));
        expect(shownLines).not.to.eql([]);
        for (const line of shownLines) expect(lineOf(meter, line)).to.be.within(0.74, 1.9);
      }
    });

  it('is drawn as a large one from 500 px on, also after it was small', async () => {
    const large = await meterWith({}, 600);
    const small = await meterWith({}, 120);
    small.parentElement!.style.width = '600px';
    await shown(small);
    for (const name of ['needle', ...outlines, 'ticks'])
      parts(small, name).forEach((piece, i) => {
        const { strokeWidth, display } = getComputedStyle(parts(large, name)[i]);
        expect(getComputedStyle(piece).strokeWidth).to.equal(strokeWidth);
        expect(getComputedStyle(piece).display).to.equal(display);
      });
  });

  it('stays legible when another face replaces it, and when it comes back narrower', async () => {
    const meter = await meterWith({}, 120);
    meter.shape = 'line';
    await shown(meter);
    expect(lineOf(meter, part(meter, 'needle'))).to.be.within(1.24, 1.9);
    meter.shape = 'arc';
    meter.scale = 'percent';
    await shown(meter);
    expect(lineOf(meter, part(meter, 'needle'))).to.be.within(1.24, 1.9);
    const block = meter.parentElement!;
    meter.remove();
    block.style.width = '60px';
    block.append(meter);
    await shown(meter);
    expect(lineOf(meter, part(meter, 'needle'))).to.be.within(1.24, 1.9);
  });

  it('drops marks of one degree under 240 px, and of five under 110', async () => {
    for (const [width, marks] of [
      [240, 2],
      [239, 1],
      [110, 1],
      [109, 0],
    ] as const) {
      const meter = await meterWith({}, width);
      expect(parts(meter, 'ticks').filter(isSeen).length, `${width} px`).to.equal(marks);
    }
  });

  it('has a red needle over a dark arc and a dark base at the height of a text line', async () => {
    const meter = await meterWith({ probability: '0.5' }, 60);
    const { data, width, height } = await screenshot(meter);
    const inkOf = (x: number, y: number, channel: number) =>
      1 - data[4 * (y * width + x) + channel] / 255;
    const rows = Array.from({ length: height }, (_, y) => y);
    // Beside the needle: the arc in the upper half, the base in the last rows.
    const beside = rows.map((y) => inkOf(20, y, 0));
    expect(Math.max(...beside.slice(0, 9))).to.be.greaterThan(0.45);
    expect(beside.slice(-3).reduce((sum, ink) => sum + ink)).to.be.greaterThan(0.55);
    // In the middle of the face nothing but the needle, at least 1.25 px of #b01f24.
    const green = Array.from({ length: 20 }, (_, i) => inkOf(width / 2 - 10 + i, 11, 1));
    expect(green.reduce((sum, ink) => sum + ink)).to.be.within(1.25 * 0.85, 2.2);
  });

  it('has a visible resting needle while it is unset', async () => {
    for (const shape of ['arc', 'line'])
      for (const width of [30, 60, 120, 600]) {
        const meter = await meterWith({ probability: '', shape }, width);
        const needle = part(meter, 'needle');
        expect(Number(getComputedStyle(needle).opacity)).to.be.closeTo(0.5, 0.01);
        expect(lineOf(meter, needle)).to.be.at.least(1.24);
      }
  });

  it('gives the same picture as a large one', async () => {
    const [small, large] = [await meterWith({}, 60), await meterWith({}, 600)];
    expect(small.toSVG()).to.equal(large.toSVG());
  });

  for (const shape of ['arc', 'line'])
    it(`with shape ${shape} shrinks in a narrow grid, and has its own width in a float`, async () => {
      const box = document.createElement('div');
      box.style.cssText = 'display: grid; width: 200px';
      const figure = document.createElement('figure');
      figure.style.margin = '0';
      const float = document.createElement('div');
      float.style.float = 'left';
      box.append(figure);
      document.body.append(box, float);
      const [inGrid, inFloat] = [newMeter({ shape }), newMeter({ shape })];
      figure.append(inGrid);
      float.append(inFloat);
      await shown(inGrid);
      await shown(inFloat);
      expect(inGrid.getBoundingClientRect().width).to.equal(200);
      expect(inFloat.getBoundingClientRect().width).to.equal(300);
      box.remove();
      float.remove();
    });

  it('keeps its layout size when its texts are measured', async () => {
    const block = document.createElement('div');
    block.style.width = '60px';
    document.body.append(block);
    const meter = newMeter();
    block.append(meter);
    await meter.updateComplete;
    const before = meter.getBoundingClientRect().height;
    await shown(meter);
    expect(meter.getBoundingClientRect().height).to.equal(before);
    expect(before).to.be.closeTo(18.75, 0.01);
    block.remove();
  });
});
