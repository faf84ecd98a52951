import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '../support/commands.js';
import {
  allDivisions,
  dialWith,
  newDial,
  part,
  parts,
  shown,
  type Attributes,
} from '../support/dial.js';

const expression = '299792458 × 31500000 ÷ 149597870700';
const everything: Attributes = { readout: true, table: true, expression };

const states: Attributes[] = [
  {},
  { interactive: true },
  { readout: true },
  { table: true },
  { table: true, divisions: '20' },
  { expression },
  everything,
];

const named = (attributes: Attributes) => Object.keys(attributes).join(' ') || 'bare';
const boxOf = (element: Element): [number, number] => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

describe('the size of a dial', () => {
  it('is the width of the container, up to 30rem, and square', async () => {
    await setViewport({ width: 1300, height: 800 });
    for (const [room, width] of [
      [30, 30],
      [320, 320],
      [480, 480],
      [1200, 480],
    ]) {
      const dial = await dialWith({ value: '42' }, room);
      expect(boxOf(dial)).to.deep.equal([width, width]);
      expect(boxOf(part(dial, 'face'))).to.deep.equal([width, width]);
      expect(getComputedStyle(dial).display).to.equal('block');
    }
  });

  it('can be set by width alone', async () => {
    await setViewport({ width: 1300, height: 1300 });
    const dial = await dialWith({}, 1280);
    for (const width of [30, 200, 1200]) {
      dial.style.width = `${width}px`;
      expect(boxOf(dial)).to.deep.equal([width, width]);
    }
  });

  it('measures 30rem by the font size of the page', async () => {
    const { style } = document.documentElement;
    style.fontSize = '10px';
    try {
      expect(boxOf(await dialWith({}, 760))).to.deep.equal([300, 300]);
    } finally {
      style.fontSize = '';
    }
  });

  it('is zero with hidden', async () => {
    expect(boxOf(await dialWith({ ...everything, hidden: true }))).to.deep.equal([0, 0]);
  });
});

describe('the layout of a dial', () => {
  /** What stands under the dial, and the dial itself. */
  const pieces = ['face', 'readout', 'factors', 'result', 'table'];

  for (const attributes of states) {
    it(`contains all its parts: ${named(attributes)}`, async () => {
      const dial = await dialWith(attributes);
      const host = dial.getBoundingClientRect();
      for (const shownPiece of pieces.flatMap((name) => parts(dial, name))) {
        const { left, right, top, bottom } = shownPiece.getBoundingClientRect();
        expect(top).to.be.at.least(host.top - 0.5);
        expect(bottom).to.be.at.most(host.bottom + 0.5);
        // a table of twenty columns scrolls within
        if (attributes.divisions) continue;
        expect(left).to.be.at.least(host.left - 0.5);
        expect(right).to.be.at.most(host.right + 0.5);
      }
    });

    it(`is square, plus the height of the parts under the dial: ${named(attributes)}`, async () => {
      const dial = await dialWith(attributes, 300);
      expect(boxOf(part(dial, 'face'))).to.deep.equal([300, 300]);
      const last = pieces.flatMap((name) => parts(dial, name)).at(-1)!;
      const { bottom } = last.getBoundingClientRect();
      expect(dial.getBoundingClientRect().bottom).to.be.within(bottom - 0.5, bottom + 24);
      const isBare = last === part(dial, 'face');
      expect(dial.matches(':state(free)')).to.equal(!isBare);
    });

    it(`has the same height off the screen: ${named(attributes)}`, async () => {
      const [, seen] = boxOf(await dialWith(attributes, 320));
      const block = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(block.style, { width: '320px', paddingTop: '5000px' });
      const dial = block.appendChild(newDial(attributes));
      await shown(dial);
      expect(boxOf(dial)[1]).to.be.closeTo(seen, 0.5);
    });
  }

  for (const width of [320, 200]) {
    it(`never makes its page scroll sideways, at ${width} px, in any system`, async () => {
      await setViewport({ width, height: 640 });
      for (const divisions of allDivisions) {
        const dial = await dialWith({ ...everything, divisions }, width);
        expect(dial.parentElement!.scrollWidth, divisions).to.be.at.most(width);
      }
    });
  }

  it('lets a wide table scroll within', async () => {
    const dial = await dialWith({ table: true, divisions: '20' }, 320);
    let at: Element = part(dial, 'table');
    while (at.scrollWidth <= at.clientWidth) at = at.parentElement!;
    expect(getComputedStyle(at).overflowX).to.equal('auto');
    at.scrollLeft = at.scrollWidth;
    const cells = [...dial.shadowRoot!.querySelectorAll('tbody tr:first-of-type > *')];
    const { right } = cells.at(-1)!.getBoundingClientRect();
    expect(right).to.be.at.most(dial.getBoundingClientRect().right + 1);
  });

  it('stacks the parts under the dial', async () => {
    const dial = await dialWith(everything);
    const boxes = pieces.map((name) => part(dial, name).getBoundingClientRect());
    const tops = boxes.map(({ top }) => top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    for (const [i, { bottom }] of boxes.slice(0, -1).entries())
      expect(boxes[i + 1].top, pieces[i + 1]).to.be.at.least(bottom - 0.5);
  });

  it('survives a width of zero and back', async () => {
    const dial = await dialWith(everything);
    const before = boxOf(dial);
    dial.parentElement!.style.display = 'none';
    await shown(dial);
    expect(boxOf(dial)).to.deep.equal([0, 0]);
    dial.parentElement!.style.display = '';
    await shown(dial);
    expect(boxOf(dial)).to.deep.equal(before);
  });

  it('grows and shrinks with the parts under the dial', async () => {
    const dial = await dialWith({}, 320);
    const heightNow = async () => {
      await shown(dial);
      return boxOf(dial)[1];
    };
    expect(await heightNow()).to.equal(320);
    dial.readout = true;
    const withReadout = await heightNow();
    expect(withReadout).to.be.greaterThan(330);
    dial.table = true;
    expect(await heightNow()).to.be.greaterThan(withReadout + 60);
    dial.readout = dial.table = false;
    expect(await heightNow()).to.equal(320);
  });
});
