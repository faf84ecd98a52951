import { expect } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { screenshot } from '../support/commands.js';
import { allDivisions, apart, part, shown } from '../support/dial.js';
import {
  emOf,
  glyphsOf,
  lettersOf,
  placeIn,
  showOnly,
  stillDial,
  symbolDegrees,
  unitOf,
} from '../support/dial-face.js';
import { channel, dressToCount, piecesOf } from '../support/dial-pixels.js';

const wholes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** The symbols of each system, from the top clockwise; τπ is no letter of any font. */
const symbols: Readonly<Record<string, string[]>> = {
  1: ['1'],
  2: ['1', 'π'],
  3: ['1', '2', '5'],
  4: ['1', 'τ', 'π'],
  10: wholes(0, 9),
  20: wholes(0, 9).flatMap((decibels) => [decibels, `${decibels}.5`]),
  digits: wholes(1, 9),
};

/** How far round from the top a piece stands; what stands at the top is first, on either side of it. */
const fromTop = (dial: Element, piece: SVGGraphicsElement): number =>
  (placeIn(dial, piece).degrees + 5) % 360;

/** The letters clockwise from the top, in whatever order they are drawn. */
const symbolsOf = (dial: Element): SVGTextElement[] =>
  lettersOf(dial, 'symbols').sort((a, b) => fromTop(dial, a) - fromTop(dial, b));

const textsOf = (dial: Element): string[] =>
  symbolsOf(dial).map(({ textContent }) => textContent.trim());

describe('the symbols of a dial', () => {
  for (const divisions of allDivisions) {
    const places = symbolDegrees(divisions);

    it(`are those of its system, clockwise from the top: ${divisions}`, async () => {
      const dial = await stillDial({ divisions });
      expect(textsOf(dial)).to.deep.equal(symbols[divisions]);
      const letters = symbolsOf(dial);
      for (const [i, letter] of letters.entries())
        // a low letter's ink is below the middle of its box
        expect(apart(placeIn(dial, letter).degrees, places[i])).to.be.lessThan(6);
      expect(glyphsOf(dial, 'symbols')).to.have.length(divisions === '4' ? 1 : 0);
    });

    it(`are as large as their sectors allow: ${divisions}`, async () => {
      const dial = await stillDial({ divisions });
      const widest = Math.max(...lettersOf(dial, 'numerals').map(emOf));
      const count = places.length;
      for (const letter of lettersOf(dial, 'symbols')) {
        const size = emOf(letter) / unitOf(dial);
        if (count <= 4) expect(emOf(letter)).to.be.greaterThan(2 * widest);
        else expect(size).to.be.greaterThan(count > 10 ? 20 : 35);
      }
    });
  }

  it('change with the divisions', async () => {
    const dial = await stillDial({ divisions: '3' });
    for (const divisions of allDivisions) {
      dial.setAttribute('divisions', divisions);
      await shown(dial);
      expect(textsOf(dial)).to.deep.equal(symbols[divisions]);
    }
  });
});

describe('the joined letter τπ', () => {
  const glyphOf = (dial: Element) => glyphsOf(dial, 'symbols')[0];

  /** The pixels of the glyph, and nothing else. */
  async function glyphPixels(dial: QuarterDial): Promise<ImageData> {
    for (const letter of lettersOf(dial, 'symbols')) letter.style.visibility = 'hidden';
    return screenshot(part(dial, 'face'));
  }

  async function counted(width: number): Promise<QuarterDial> {
    await showOnly('symbols');
    const dial = await stillDial({ value: '6' }, width);
    dressToCount(dial, { '--instrument-accent': '#0f0' });
    return dial;
  }

  it('is at three quarters of the turn, as large as the other symbols', async () => {
    const dial = await stillDial({});
    expect(apart(placeIn(dial, glyphOf(dial)).degrees, 270)).to.be.lessThan(4);
    const [, , pi] = symbolsOf(dial);
    const radius = placeIn(dial, pi).radius;
    expect(placeIn(dial, glyphOf(dial)).radius).to.be.closeTo(radius, 30);
    const { width, height } = glyphOf(dial).getBoundingClientRect();
    expect(height / emOf(pi)).to.be.within(0.4, 0.75);
    expect(width / emOf(pi)).to.be.within(0.6, 1.3);
  });

  for (const width of [150, 300, 1200]) {
    it(`is one connected shape: ${width} px`, async () => {
      const { pieces, area } = piecesOf(await glyphPixels(await counted(width)), channel.ink);
      expect(pieces).to.equal(1);
      const { width: wide, height } = glyphOf(
        document.querySelector('quarter-dial')!,
      ).getBoundingClientRect();
      expect(area / (wide * height)).to.be.within(0.15, 0.75);
    });
  }

  it('has three legs under one bar', async () => {
    const dial = await counted(1200);
    const { data, width } = await glyphPixels(dial);
    const box = glyphOf(dial).getBoundingClientRect();
    const face = part(dial, 'face').getBoundingClientRect();
    /** How many separate runs of ink lie in a row, so far down the letter. */
    const runsAt = (share: number): number => {
      const row = Math.round(box.top - face.top + share * box.height);
      let runs = 0;
      for (let x = 1; x < width; x++) {
        const [before, now] = [x - 1, x].map((at) => data[4 * (row * width + at) + 1] > 128);
        runs += Number(now && !before);
      }
      return runs;
    };
    expect(runsAt(0.08)).to.equal(1);
    expect(runsAt(0.5)).to.equal(3);
  });

  it('has the colour of the other symbols', async () => {
    const dial = await stillDial({});
    const colourOf = (piece: Element) => getComputedStyle(piece).fill;
    expect(colourOf(glyphOf(dial))).to.equal(colourOf(lettersOf(dial, 'symbols')[0]));
    for (const name of ['ink', 'accent'])
      dial.style.setProperty(`--instrument-${name}`, 'rgb(1, 2, 3)');
    await shown(dial);
    expect(colourOf(glyphOf(dial))).to.equal('rgb(1, 2, 3)');
  });

  it('is bolder in a bolder font', async () => {
    const dial = await counted(600);
    const areaOf = async () => piecesOf(await glyphPixels(dial), channel.ink).area;
    const regular = await areaOf();
    // It is laid out for the font that it stands in, as it comes there.
    dial.style.fontWeight = '900';
    dial.style.width = '601px';
    await shown(dial);
    expect(await areaOf()).to.be.greaterThan(1.1 * regular);
  });
});
