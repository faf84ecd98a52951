import { expect } from '@open-wc/testing';
import {
  allDivisions,
  apart,
  degreesOf,
  dialWith,
  handDegrees,
  newDial,
  part,
  parts,
  shown,
} from '../support/dial.js';
import { showOnly, stillDial, strokesOf, symbolDegrees, thresholds } from '../support/dial-face.js';
import {
  channel,
  dressToCount,
  edgesOf,
  facePixels,
  linesOf,
  redDegrees,
  ringOf,
} from '../support/dial-pixels.js';

/** What is left of expected angles when each of the found ones has taken its own; no two may take the same. */
function unmatched(found: readonly number[], expected: readonly number[], near: number): number[] {
  const left = [...expected];
  for (const degrees of found) {
    const at = left.findIndex((it) => apart(it, degrees) < near);
    if (at < 0) throw new Error(`nothing belongs at ${degrees}°`);
    left.splice(at, 1);
  }
  return left;
}

/** Two shades in turn can't part an odd number of sectors everywhere: two of the same then meet once. */
const shadedEdges = (count: number): number => count - (count % 2);

describe('the sectors of a dial, in pixels', () => {
  for (const divisions of allDivisions) {
    const expected = thresholds(divisions);

    it(`are shaded alternately, and bounded exactly at the thresholds: ${divisions}`, async () => {
      await showOnly('paper', 'band');
      const dial = await stillDial({ divisions }, 600);
      dressToCount(dial);
      const picture = await facePixels(dial);
      for (const radius of [120, 200, 280]) {
        const ring = ringOf(picture, radius, channel.band);
        const isFlat = Math.max(...ring) - Math.min(...ring) < 0.5;
        const edges = isFlat ? [] : edgesOf(ring);
        expect(edges).to.have.length(shadedEdges(expected.length));
        expect(unmatched(edges, expected, 0.1)).to.have.length(expected.length % 2);
      }
    });

    it(`are separated by a line at each threshold: ${divisions}`, async () => {
      await showOnly('boundary');
      const dial = await stillDial({ divisions }, 600);
      dressToCount(dial, { '--instrument-accent': '#0f0' });
      const picture = await facePixels(dial);
      const lines = linesOf(ringOf(picture, 280, channel.ink));
      expect(unmatched(lines, expected, 0.15)).to.deep.equal([]);
    });

    it(`have an outer tick at each symbol, outside of all gradations: ${divisions}`, async () => {
      const dial = await stillDial({ divisions });
      const ticks = strokesOf(dial, 'outer');
      const left = unmatched(
        ticks.map(({ degrees }) => degrees),
        symbolDegrees(divisions),
        0.02,
      );
      expect(left).to.deep.equal([]);
      const farthest = Math.max(...strokesOf(dial, 'ticks').map(({ outer }) => outer));
      for (const { inner, outer } of ticks) {
        expect(inner).to.be.at.least(farthest - 0.1);
        expect(outer).to.be.within(inner + 5, 400);
      }
    });
  }

  it('contain the values that round to their symbol: 10^⅛ and 10^⅜ separate 1, τ and π', async () => {
    const dial = await stillDial({});
    const edges = strokesOf(dial, 'boundary').map(({ degrees }) => degrees);
    for (const power of [1 / 8, 3 / 8, 5 / 8, 7 / 8])
      expect(Math.min(...edges.map((it) => apart(it, degreesOf(10 ** power))))).to.be.lessThan(
        0.01,
      );
  });
});

describe('the hand of a dial, in pixels', () => {
  const values = [
    ...[1, 1.02, 1.5, 1.78, 2, Math.E, Math.PI, 5, 5.62, 7, 9.99],
    ...[299792458, 42000, 0.0723, 6.02e23, 1.6e-19, 1e-300, 3e299],
  ];

  for (const width of [300, 600]) {
    it(`is at the place of the value in its decade: ${width} px`, async () => {
      await showOnly('hand');
      const dial = await stillDial({}, width);
      dressToCount(dial);
      for (const value of values) {
        dial.value = value;
        await shown(dial);
        expect(apart(handDegrees(dial), degreesOf(value)), `${value}`).to.be.lessThan(1e-3);
        const seen = redDegrees(await facePixels(dial));
        expect(apart(seen, degreesOf(value)), `${value} in pixels`).to.be.lessThan(0.25);
      }
    });
  }

  it('has the same place in toSVG, whatever its path and during a motion', async () => {
    const expected = newDial({ value: '1.1' }).toSVG();
    const dial = await dialWith({ value: '9' });
    for (const value of [1.1, 0.11, 5, 1.1, 9e5, 3e8, 1.1]) {
      dial.value = value;
      await shown(dial);
      if (value === 1.1) expect(dial.toSVG()).to.equal(expected);
    }
    const expression = '42000 × 0.0723 ÷ 40';
    const walking = await dialWith({ expression });
    for (let i = 0; i < 8; i++) {
      await shown(walking);
      expect(walking.toSVG()).to.equal(newDial({ expression }).toSVG());
    }
  });

  it('reaches the gradations, and not beyond the picture', async () => {
    const dial = await stillDial({ value: '42' });
    await showOnly('hand');
    dressToCount(dial);
    const picture = await facePixels(dial);
    const marks = strokesOf(dial, 'ticks');
    const innermost = Math.min(...marks.map(({ inner }) => inner));
    expect(Math.max(...ringOf(picture, innermost - 3, channel.needle))).to.be.greaterThan(0.3);
    expect(Math.max(...ringOf(picture, 398, channel.needle))).to.be.lessThan(0.05);
  });

  it('is drawn above everything else', async () => {
    const dial = await stillDial({ value: '42' });
    const inOrder = [...part(dial, 'face').querySelectorAll('[part]')];
    const hand = inOrder.indexOf(part(dial, 'hand'));
    for (const name of [
      'paper',
      'band',
      'boundary',
      'rim',
      'ticks',
      'numerals',
      'symbols',
      'outer',
    ])
      for (const piece of parts(dial, name))
        expect(inOrder.indexOf(piece), name).to.be.lessThan(hand);
  });
});

describe('the rim of a dial', () => {
  it('is a closed circle', async () => {
    await showOnly('rim');
    const dial = await stillDial({});
    dressToCount(dial);
    const picture = await facePixels(dial);
    const { inner } = strokesOf(dial, 'outer')[0];
    const radii = Array.from({ length: 40 }, (_, i) => inner - 10 + i / 2);
    const weakest = radii.map((radius) => Math.min(...ringOf(picture, radius, channel.ink)));
    expect(Math.max(...weakest)).to.be.greaterThan(0.3);
  });

  it('leaves the corners of the picture empty', async () => {
    const dial = await stillDial({ divisions: '20' });
    dressToCount(dial, { '--instrument-paper': '#0ff' });
    const picture = await facePixels(dial);
    for (const at of [channel.needle, channel.ink, channel.band])
      expect(Math.max(...ringOf(picture, 420, at))).to.equal(0);
  });
});
