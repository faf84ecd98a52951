import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate, screenshot } from '../support/commands.js';
import { dressToCount, pixelShare, pixelsOf, type SeenPixel } from '../support/disc-pixels.js';
import {
  discRadius,
  isFilledAt,
  part,
  parts,
  probabilityOf,
  shown,
  spinnerWith,
  type Attributes,
} from '../support/spinner.js';

const segmentCounts = [1, 2, 5, 12];

async function counted(attributes: Attributes, width = 300): Promise<DecibelSpinner> {
  await emulate({ reducedMotion: 'reduce' });
  const spinner = await spinnerWith(attributes, width);
  dressToCount(spinner);
  return spinner;
}

const fractionOfSector = (degrees: number, segments: number): number =>
  ((degrees * segments) / 360) % 1;

/** What lies well inside of the rim: all of a pixel, and nothing of the rim on it. */
async function discPixels(spinner: DecibelSpinner): Promise<SeenPixel[]> {
  const picture = await screenshot(spinner);
  const radius = (discRadius(spinner) * picture.width) / 200;
  return pixelsOf(picture).filter((seen) => seen.radius < radius - 4);
}

describe('the filled share of the disc, in pixels', () => {
  for (const segments of segmentCounts) {
    it(`equals the probability, to half a percent: ${segments} segments`, async () => {
      const spinner = await counted({ segments: String(segments) });
      for (const decibels of [-17, -10, -5, -1, 0, 2, 3, 7, 13, 23]) {
        spinner.decibels = decibels;
        await shown(spinner);
        const share = await pixelShare(spinner);
        expect(share, `${decibels} dB`).to.be.closeTo(probabilityOf(decibels), 0.005);
      }
    });
  }

  it('is right beyond the range of the controls too', async () => {
    const spinner = await counted({});
    for (const decibels of [-27, 27, 30]) {
      spinner.decibels = decibels;
      await shown(spinner);
      expect(await pixelShare(spinner)).to.be.closeTo(probabilityOf(decibels), 0.001);
    }
  });
});

describe('a disc that is full or empty', () => {
  const [fill, paper] = [
    [0, 0, 255],
    [255, 0, 0],
  ];

  for (const segments of ['1', '2', '5', '12', '60']) {
    it(`has no seam and no sliver: ${segments} segments`, async () => {
      const spinner = await counted({ segments });
      for (const [decibels, colour] of [
        ...[-Infinity, -300, -100].map((low) => [low, paper] as const),
        ...[Infinity, 300, 100].map((high) => [high, fill] as const),
      ]) {
        spinner.decibels = decibels;
        await shown(spinner);
        const others = (await discPixels(spinner)).filter(
          (seen) => String(seen.colour) !== String(colour),
        );
        expect(others, `${decibels} dB`).to.deep.equal([]);
      }
    });
  }

  for (const [text, share] of [
    ['0%', 0],
    ['100%', 1],
    ['-∞', 0],
    ['∞ dB', 1],
  ] as const) {
    it(`shows no trace of the other colour at its edge: ${text}`, async () => {
      expect(await pixelShare(await counted({ decibels: text }))).to.be.closeTo(share, 0.005);
    });
  }
});

describe('the sectors of a disc', () => {
  for (const segments of segmentCounts) {
    it(`are filled from three o'clock, clockwise, each from its start: ${segments}`, async () => {
      const spinner = await counted({ segments: String(segments), decibels: '3' });
      const p = probabilityOf(3);
      const pixels = (await discPixels(spinner)).filter(({ radius }) => radius > 60);
      // a pixel is at most 1° wide there, and those on an edge are of both colours
      const margin = segments / 360;
      let judged = 0;
      for (const { degrees, colour } of pixels) {
        const fraction = fractionOfSector(degrees, segments);
        if (Math.min(fraction, 1 - fraction, Math.abs(fraction - p)) < margin) continue;
        judged += 1;
        expect(colour, `${degrees}°`).to.deep.equal(fraction < p ? [0, 0, 255] : [255, 0, 0]);
      }
      expect(judged).to.be.greaterThan(0.8 * pixels.length);
    });
  }

  it('end at the fraction p, at any value and number of sectors', async () => {
    const spinner = await counted({});
    const decibels = fc.double({ min: -15, max: 15, noNaN: true });
    const segments = fc.integer({ min: 1, max: 20 });
    const property = fc.asyncProperty(decibels, segments, async (decibels, segments) => {
      Object.assign(spinner, { decibels, segments });
      await spinner.updateComplete;
      const [width, p] = [360 / segments, probabilityOf(decibels)];
      for (let sector = 0; sector < segments; sector++) {
        const [start, edge] = [sector * width, (sector + p) * width];
        const around = [start + 0.05, edge - 0.05, edge + 0.05, start + width - 0.05];
        const filled = around.map((degrees) => isFilledAt(spinner, degrees));
        expect(filled, `${sector}`).to.deep.equal([true, true, false, false]);
      }
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('meet in the middle of the disc, without a hole', async () => {
    const spinner = await counted({ segments: '12', decibels: '0' });
    const middle = (await discPixels(spinner)).filter(({ radius }) => radius < 12);
    const blue = middle.reduce((sum, { colour: [, , blue] }) => sum + blue / 255, 0);
    expect(middle.length).to.be.greaterThan(400);
    expect(blue / middle.length).to.be.closeTo(0.5, 0.01);
    for (const { colour } of middle) expect(colour[1]).to.equal(0);
  });

  it('are drawn as one shape without a stroke, under the rim', async () => {
    const spinner = await spinnerWith({ segments: '12' });
    const fill = part(spinner, 'fill');
    expect(fill.localName).to.equal('path');
    expect(getComputedStyle(fill).stroke).to.equal('none');
    const order = [...part(spinner, 'face').querySelectorAll('[part]')];
    const places = ['paper', 'fill', 'rim'].map((name) => order.indexOf(part(spinner, name)));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });
});

describe('the rim of a disc', () => {
  const isInk = ({ colour: [, green] }: SeenPixel) => green > 100;

  for (const decibels of ['-300', '3', '300']) {
    it(`closes the disc all round, and is thin: ${decibels} dB`, async () => {
      const spinner = await counted({ decibels, segments: '1' });
      const inked = pixelsOf(await screenshot(spinner)).filter(isInk);
      const seen = new Set(inked.map(({ degrees }) => Math.floor(degrees)));
      expect(seen.size).to.equal(360);
      const radii = inked.map(({ radius }) => radius).sort((a, b) => a - b);
      expect(radii.at(-1)! - radii[0]).to.be.lessThan(6);
    });
  }

  for (const segments of segmentCounts) {
    it(`has a mark outside of it where each of ${segments} segments starts`, async () => {
      const spinner = await counted({ segments: String(segments) });
      const picture = pixelsOf(await screenshot(spinner));
      const scale = 300 / 200;
      const outside = picture.filter(
        (seen) => isInk(seen) && seen.radius > scale * discRadius(spinner) + 3,
      );
      const width = 360 / segments;
      const marked = new Set(outside.map(({ degrees }) => Math.round(degrees / width) % segments));
      expect(marked.size).to.equal(segments === 1 ? 0 : segments);
      for (const { degrees } of outside)
        expect(Math.abs(degrees - width * Math.round(degrees / width))).to.be.lessThan(3);
    });
  }

  it('has no other marks around it', async () => {
    const spinner = await counted({ segments: '1', decibels: '3' });
    const outermost = pixelsOf(await screenshot(spinner)).filter(({ radius }) => radius > 155);
    expect(outermost.length).to.be.greaterThan(5000);
    for (const { colour } of outermost) expect(colour).to.deep.equal([0, 0, 0]);
  });
});

describe('the arrow of a spinner', () => {
  it('is drawn only where the spinner can be spun', async () => {
    expect(parts(await spinnerWith({ spinnable: true }), 'arrow')).to.have.length(1);
    expect(parts(await spinnerWith({ controls: true }), 'arrow')).to.have.length(0);
  });
});
