import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { textWidth } from '../../src/engraving/text-width.js';
import { emulate, pixel, screenshot } from '../support/commands.js';
import { meterWith, part, parts, placeOf, type Attributes } from '../support/meter.js';

/** The red of a picture in one of its rows, in pixels. */
const redIn = (picture: ImageData, row: number): number =>
  Array.from({ length: picture.width }, (_, x) => pixel(picture, x, row)).reduce(
    (sum, [red, green]) => sum + Math.max(0, red - green) / 255,
    0,
  );

const withRed = async (attributes: Attributes = {}): Promise<ProbabilityMeter> => {
  const meter = await meterWith({ probability: '0.5', ...attributes });
  meter.style.setProperty('--instrument-needle', '#f00');
  return meter;
};

const linesOf = (word: Element): number =>
  new Set(
    [...word.querySelectorAll('text')].map((text) => {
      const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(text.getAttribute('transform')!)!;
      return Math.round(Math.hypot(Number(x) - 400, 570 - Number(y)));
    }),
  ).size;

describe('the looks of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce', colorScheme: 'light' }));

  it('have a needle that narrows to half of its width at its tip, in pixels', async () => {
    const picture = await screenshot(part(await withRed(), 'face'));
    const [tip, foot] = [redIn(picture, 40), redIn(picture, 240)];
    expect(tip).to.be.within(1.6, 2.6);
    expect(foot).to.be.within(1.6 * tip, 2.4 * tip);
  });

  it('have a needle that ends below the words, and beyond the band without them', async () => {
    const topOf = async (attributes: Attributes) => {
      const meter = await withRed({ scale: 'degrees', ...attributes });
      return part(meter, 'needle').getBBox().y;
    };
    expect(await topOf({})).to.equal(32);
    expect(await topOf({ words: 'kent' })).to.be.closeTo(570 - 506.67 - 7.9, 1);
  });

  it('have a mirror between the bands and the marks of a face with numbers', async () => {
    for (const scale of ['degrees', 'odds']) {
      const meter = await meterWith({ scale });
      meter.style.setProperty('--instrument-band', 'rgb(0, 0, 255)');
      const picture = await screenshot(part(meter, 'face'));
      const { left, top } = part(meter, 'face').getBoundingClientRect();
      const at = (radius: number) => {
        const [x, y] = placeOf(meter, 52.5, radius);
        return pixel(picture, Math.round(x - left), Math.round(y - top)).join();
      };
      expect(at(487)).to.equal('0,0,255');
      for (const radius of [477.5, 496.5]) expect(at(radius)).not.to.equal('0,0,255');
    }
  });

  it('have no mirror on a plain meter, a straight or a small one, and one with two rings', async () => {
    for (const attributes of [
      {},
      { shape: 'line', scale: 'percent' },
      { scale: 'both' },
    ] as Attributes[])
      expect(parts(await meterWith(attributes), 'mirror')).to.have.length(0);
    const [mirror] = parts(await meterWith({ scale: 'percent' }, 200), 'mirror');
    expect(getComputedStyle(mirror).display).to.equal('none');
  });

  it('have a mirror of the page where colours are forced', async () => {
    await emulate({ forcedColors: 'active' });
    const meter = await meterWith({ scale: 'percent' });
    const fills = ['mirror', 'paper'].map((name) => getComputedStyle(part(meter, name)).fill);
    expect(fills[0]).to.equal(fills[1]);
  });

  it("have Kent's words on one line each, and the one that holds in bold", async () => {
    const meter = await meterWith({ words: 'kent', scale: 'degrees', probability: '0.75' });
    const words = [...part(meter, 'words').children];
    expect(words).to.have.length(5);
    for (const word of words) expect(linesOf(word), word.textContent).to.equal(1);
    const heavy = words.filter((word) => Number(getComputedStyle(word).fontWeight) >= 600);
    expect(heavy.map(({ textContent }) => textContent)).to.deep.equal(['probable']);
  });

  it('have spaces between the words of a picture in a wide font, too', async () => {
    const holder = await fixture<HTMLElement>(html`<div style="width: 800px"></div>`);
    const meter = await meterWith({ words: 'kent', scale: 'degrees' });
    holder.innerHTML = meter.toSVG();
    for (const [before, after] of [
      ['almost', 'certainly'],
      ['probably', 'not'],
    ]) {
      const [left, right] = [before, after].map((word) =>
        [...holder.querySelectorAll('text')].find((it) => it.textContent === word)!,
      );
      const [from, to] = [left, right].map((text) => {
        const { e, f } = text.getCTM()!;
        return [e, f];
      });
      // A font that is 1.15 times as wide as usual ones, whatever this machine has.
      const size = parseFloat(getComputedStyle(left).fontSize);
      const room = Math.hypot(to[0] - from[0], to[1] - from[1]);
      expect(room / size).to.be.greaterThan(
        (1.15 * (textWidth(before) + textWidth(after))) / 2 + 0.2,
      );
    }
  });
});
