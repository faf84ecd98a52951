import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '../support/commands.js';
import { newSpinner, part, parts, piece, shown, spun, spunWith } from '../support/spinner.js';
import type { Attributes } from '../support/spinner.js';

const everything: Attributes = {
  decibels: '-12.3',
  controls: true,
  spinnable: true,
  interactive: true,
  readout: true,
};

const states: Attributes[] = [
  {},
  { readout: true },
  { controls: true },
  { spinnable: true },
  { interactive: true },
  everything,
];

const named = (attributes: Attributes) => Object.keys(attributes).join(' ') || 'bare';
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** What the lines under the disc are made of, and the disc itself. */
const pieces = ['face', 'readout', 'field', 'slider', 'tally', 'reset'];

describe('the layout of a spinner', () => {
  for (const attributes of states) {
    it(`contains all its parts: ${named(attributes)}`, async () => {
      const spinner = await spunWith(attributes);
      const host = spinner.getBoundingClientRect();
      for (const shownPiece of pieces.flatMap((name) => parts(spinner, name))) {
        const { left, right, top, bottom } = shownPiece.getBoundingClientRect();
        expect(left).to.be.at.least(host.left - 0.5);
        expect(right).to.be.at.most(host.right + 0.5);
        expect(top).to.be.at.least(host.top - 0.5);
        expect(bottom).to.be.at.most(host.bottom + 0.5);
      }
    });

    it(`has the same height off the screen: ${named(attributes)}`, async () => {
      const seen = heightOf(await spunWith(attributes));
      const block = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(block.style, { width: '320px', paddingTop: '5000px' });
      const spinner = block.appendChild(await spun(newSpinner(attributes)));
      await shown(spinner);
      expect(heightOf(spinner)).to.be.closeTo(seen, 0.5);
    });

    it(`keeps the disc as large as that of a bare spinner: ${named(attributes)}`, async () => {
      const spinner = await spunWith(attributes, 300);
      const { width, height } = part(spinner, 'face').getBoundingClientRect();
      expect([width, height]).to.deep.equal([300, 300]);
    });
  }

  it('ends with its last line', async () => {
    for (const [attributes, last] of [
      [{ readout: true }, 'readout'],
      [{ controls: true }, 'slider'],
    ] as const) {
      const spinner = await spunWith(attributes);
      const { bottom } = piece(spinner, last).getBoundingClientRect();
      // the slider's line is as high as its field
      expect(spinner.getBoundingClientRect().bottom).to.be.within(bottom - 0.5, bottom + 20);
    }
  });

  for (const width of [320, 200]) {
    it(`never makes its page scroll sideways, at ${width} px`, async () => {
      await setViewport({ width, height: 640 });
      for (const attributes of states) {
        const spinner = await spunWith(attributes, width);
        expect(spinner.parentElement!.scrollWidth, named(attributes)).to.be.at.most(width);
      }
    });
  }

  it('stacks its lines, with no overlap of the disc or each other', async () => {
    const spinner = await spunWith(everything);
    const boxes = pieces.map((name) => part(spinner, name).getBoundingClientRect());
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const isNested = b.top >= a.top && b.bottom <= a.bottom && b.left >= a.left;
        const isApart =
          a.bottom <= b.top + 0.5 ||
          b.bottom <= a.top + 0.5 ||
          a.right <= b.left + 0.5 ||
          b.right <= a.left + 0.5;
        expect(isApart || (isNested && i > 0)).to.equal(true);
      }
  });

  it('survives a width of zero and back', async () => {
    const spinner = await spunWith(everything);
    const before = heightOf(spinner);
    spinner.parentElement!.style.display = 'none';
    await shown(spinner);
    expect(heightOf(spinner)).to.equal(0);
    spinner.parentElement!.style.display = '';
    await shown(spinner);
    expect(heightOf(spinner)).to.equal(before);
  });

  it('grows and shrinks with its lines', async () => {
    const spinner = await spunWith({});
    expect(heightOf(spinner)).to.equal(320);
    spinner.readout = true;
    await shown(spinner);
    const withReadout = heightOf(spinner);
    expect(withReadout).to.be.greaterThan(330);
    spinner.controls = true;
    await shown(spinner);
    expect(heightOf(spinner)).to.be.greaterThan(withReadout + 20);
    spinner.readout = spinner.controls = false;
    await shown(spinner);
    expect(heightOf(spinner)).to.equal(320);
  });
});
