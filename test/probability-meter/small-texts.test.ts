import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { meterWith, part, type Attributes } from '../support/meter.js';
import { textsOf, troublesOf } from '../support/texts.js';

describe('the texts on a small face of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('drops its numbers under 200 px and the note of a move under 300', async () => {
    for (const [width, hasNumbers, hasNote] of [
      [320, true, true],
      [300, true, true],
      [299, true, false],
      [200, true, false],
      [199, false, false],
      [60, false, false],
    ] as const)
      for (const scale of ['both', 'degrees', 'none']) {
        const needles = '[{"probability":0.2,"label":"Anna"}]';
        const meter = await meterWith({ scale, prior: '0.4', needles }, width);
        const texts = textsOf(meter).map(({ text }) => text);
        expect(texts.length > 0, `${scale}, ${width} px`).to.equal(hasNumbers);
        expect(texts.some((text) => text.includes('dB'))).to.equal(hasNote);
      }
  });

  it('keeps the note of a move clear of the needle and the prior', async () => {
    for (const [prior, probability] of [
      ['0.4', '0.7'],
      ['0.7', '0.4'],
      ['0.05', '0.95'],
      ['0.6', '0.9'],
      ['0.45', '0.55'],
      ['0', '1'],
    ]) {
      const meter = await meterWith({ prior, probability }, 320);
      const face = part(meter, 'face').getBoundingClientRect();
      const unit = face.width / 800;
      const { corners } = textsOf(meter).find(({ text }) => text.includes('dB'))!;
      for (const p of [prior, probability]) {
        // How far each corner is to the right of the needle, in CSS px.
        const tangent = Math.tan(Math.PI / 4 - Math.acos(Math.sqrt(Number(p))));
        const beside = corners.map(
          ([x, y]) => x - face.left - 400 * unit - (face.top + 570 * unit - y) * tangent,
        );
        const isClear = Math.min(...beside) > 0 || Math.max(...beside) < 0;
        expect(isClear, `${prior} to ${probability}, at ${p}`).to.equal(true);
      }
      expect(troublesOf(meter)).to.eql([]);
    }
  });

  it('drops the numbers of a straight meter under 260 px, and keeps its ratio', async () => {
    for (const scale of ['degrees', 'both']) {
      const ratios = [];
      for (const width of [200, 259, 260, 320, 600]) {
        const meter = await meterWith({ shape: 'line', scale }, width);
        expect(textsOf(meter).length > 0, `${scale}, ${width} px`).to.equal(width >= 260);
        const face = part(meter, 'face').getBoundingClientRect();
        ratios.push(face.height / face.width);
      }
      for (const ratio of ratios) expect(ratio).to.be.closeTo(ratios[0], 0.001);
    }
  });

  for (const width of [60, 120, 149, 199, 200, 240])
    it(`has its arc in the picture with a two-sided scale at ${width} px`, async () => {
      for (const attributes of [{}, { words: 'kent' }] as Attributes[]) {
        const meter = await meterWith({ scale: 'both', ...attributes }, width);
        const foot = part(meter, 'foot').getBoundingClientRect();
        const face = part(meter, 'face').getBoundingClientRect();
        expect(foot.top).to.be.within(face.top, face.bottom - face.height / 10);
        expect(troublesOf(meter)).to.eql([]);
      }
    });

  it('shows the words that fit on its lines, and cuts off none', async () => {
    for (const width of [60, 120, 180, 220, 280, 400])
      for (const [scale, least] of [
        ['none', 180],
        ['both', 400],
      ] as const)
        for (const shape of ['arc', 'line']) {
          const meter = await meterWith({ words: 'kent', scale, shape }, width);
          expect(troublesOf(meter), `${shape}, ${scale}, ${width} px`).to.eql([]);
          const words = textsOf(meter).filter(({ text }) => /[a-z]/.test(text));
          if (shape === 'arc' && width >= least)
            expect(words, `${scale}, ${width} px`).not.to.eql([]);
          if (width === 60) expect(words, scale).to.eql([]);
        }
  });
});
