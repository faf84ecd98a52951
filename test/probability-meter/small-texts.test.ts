import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { meterWith, part, type Attributes } from '../support/meter.js';
import { textsOf, troublesOf } from '../support/texts.js';

describe('the texts of a small face', () => {
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
    for (const shape of ['arc', 'line'])
      for (const [prior, probability] of [
        ['0.4', '0.7'],
        ['0.7', '0.4'],
        ['0.05', '0.95'],
        ['0.6', '0.9'],
        ['0.45', '0.55'],
        ['0', '1'],
      ]) {
        const meter = await meterWith({ shape, prior, probability }, 320);
        const note = textsOf(meter).find(({ text }) => text.includes('°'))!;
        const xs = note.corners.map(([x]) => x);
        const [bottom] = note.corners.map(([, y]) => y).sort((a, b) => b - a);
        const face = part(meter, 'face').getBoundingClientRect();
        const unit = face.width / 800;
        for (const p of [prior, probability]) {
          if (shape === 'line') continue;
          const turn = Math.PI / 4 - Math.acos(Math.sqrt(Number(p)));
          const x = face.left + unit * 400 + (face.top + unit * 570 - bottom) * Math.tan(turn);
          const isClear = x < Math.min(...xs) - 1 || x > Math.max(...xs) + 1;
          expect(isClear, `${prior} ${probability}`).to.equal(true);
        }
        expect(Math.min(...xs)).to.be.greaterThan(face.left);
        expect(Math.max(...xs)).to.be.lessThan(face.right);
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

  it('shows words that fit on its lines, and cuts off none', async () => {
    for (const width of [60, 120, 180, 220, 280, 400])
      for (const [scale, least] of [
        ['none', 180],
        ['both', 400],
      ] as const)
        for (const shape of ['arc', 'line']) {
          const meter = await meterWith({ words: 'kent', scale, shape }, width);
          expect(troublesOf(meter), `${shape}, ${scale}, ${width} px`).to.eql([]);
          const words = textsOf(meter).filter(({ text }) => /[a-z]/.test(text));
          if (shape === 'arc')
            expect(words.length > 0, `${scale}, ${width} px`).to.equal(width >= least);
        }
  });
});
