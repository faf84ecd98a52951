import { expect } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { emulate } from '../support/commands.js';
import { apart, degreesOf, handDegrees, newDial, parts, type Attributes } from '../support/dial.js';
import { frames, type Frames } from '../support/frames.js';

async function standing(attributes: Attributes): Promise<QuarterDial> {
  const dial = newDial(attributes);
  document.body.append(dial);
  await dial.updateComplete;
  return dial;
}

/** The outlines that the legs are drawn with. */
const outlinesOf = (dial: Element): SVGPathElement[] =>
  parts(dial, 'legs')
    .flatMap((piece) => [piece, ...piece.querySelectorAll('path')])
    .filter((piece): piece is SVGPathElement => piece instanceof SVGPathElement)
    .filter((path) => path.getAttribute('d'));

const lengthOf = (dial: Element): number =>
  outlinesOf(dial).reduce((sum, path) => sum + path.getTotalLength(), 0);

interface Arc {
  radius: number;
  /** How far it turns, in degrees clockwise. */
  turn: number;
  /** Where it begins and ends, in degrees clockwise from twelve. */
  from: number;
  to: number;
}

const degreesAt = (x: number, y: number): number =>
  ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

/** The arcs that the outlines are made of; what is drawn in several pieces is one. */
function arcsOf(dial: Element): Arc[] {
  const arcs: Arc[] = [];
  const outline = outlinesOf(dial).map((path) => path.getAttribute('d')!);
  let from = 0;
  let isGoingOn = false;
  for (const [, command, text] of outline.join('').matchAll(/([A-Z])([^A-Z]*)/gi)) {
    if (!'MLA'.includes(command)) throw new Error(`what is ${command}${text}?`);
    const numbers = text.split(/[\s,]+/).map(Number);
    const to = degreesAt(numbers.at(-2)!, numbers.at(-1)!);
    if (command === 'A') {
      const [radius, , , , isClockwise] = numbers;
      const turn = (((isClockwise ? to - from : from - to) + 720) % 360) * (isClockwise ? 1 : -1);
      if (!isGoingOn) arcs.push({ radius, turn: 0, from, to });
      Object.assign(arcs.at(-1)!, { turn: arcs.at(-1)!.turn + turn, to });
    }
    isGoingOn = command === 'A';
    from = to;
  }
  return arcs;
}

/** The animation of the legs: the drawing in each frame until no frame is requested. */
async function walk(dial: QuarterDial, page: Frames): Promise<{ length: number; arcs: number }[]> {
  const seen = [];
  while (page.waiting > 0 && seen.length < 300) {
    await page.next(40);
    seen.push({ length: lengthOf(dial), arcs: arcsOf(dial).length });
  }
  return seen;
}

describe('the animated legs of an expression', () => {
  const page = frames();

  afterEach(() => {
    for (const dial of document.querySelectorAll('quarter-dial')) dial.remove();
  });

  it('are drawn one after the other, and the hand moves along', async () => {
    const dial = await standing({});
    dial.expression = '3 * 1.8 * 5';
    await dial.updateComplete;
    const seen = await walk(dial, page);
    const lengths = seen.map(({ length }) => length);
    expect(lengths.every((it, i) => i === 0 || it >= lengths[i - 1] - 1e-6)).to.equal(true);
    expect([...new Set(seen.map(({ arcs }) => arcs))].filter(Boolean)).to.deep.equal([1, 2, 3]);
    expect(seen.length).to.be.at.least(20);
    expect(apart(handDegrees(dial), degreesOf(dial.estimate!))).to.be.lessThan(1e-3);
  });

  for (const [expression, turns] of [
    ['3 * 1.8', [180, 90]],
    ['1.8 * 1.8 * 1.8', [90, 90, 90]],
    ['5 / 3', [270, -180]],
    ['42000 * 0.0723', [180, 270]],
    ['8 * 5 / 5 / 1.8', [0, 270, -270, -90]],
  ] as const) {
    it(`are as long as the steps within a decade, × clockwise and ÷ back: ${expression}`, async () => {
      await emulate({ reducedMotion: 'reduce' });
      const arcs = arcsOf(await standing({ expression }));
      const walked = turns.filter((turn) => turn !== 0);
      expect(arcs).to.have.length(walked.length);
      for (const [i, { turn }] of arcs.entries()) expect(turn).to.be.closeTo(walked[i], 1.5);
    });
  }

  it('lie end to end, each further inside than the one before', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const arcs = arcsOf(await standing({ expression: '3 × 5 × 1.8 ÷ 3 × 5' }));
    expect(arcs).to.have.length(5);
    expect(apart(arcs[0].from, 0)).to.be.lessThan(1);
    for (const [i, { from, radius }] of arcs.slice(1).entries()) {
      expect(apart(from, arcs[i].to)).to.be.lessThan(1.5);
      expect(radius).to.be.lessThan(arcs[i].radius - 3);
    }
  });

  it('stay within the face with the maximum of factors, and never overlap', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const dial = await standing({ expression: Array(50).fill('5').join('*') });
    const radii = arcsOf(dial).map(({ radius }) => Math.round(10 * radius));
    expect(radii).to.have.length(50);
    expect(new Set(radii).size).to.equal(50);
    for (const radius of radii) expect(radius / 10).to.be.within(60, 400);
  });

  it('are complete at once under reduced motion, with the hand at the estimate', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const dial = await standing({});
    dial.expression = '3 * 1.8 * 5';
    await dial.updateComplete;
    expect(arcsOf(dial)).to.have.length(3);
    expect(apart(handDegrees(dial), degreesOf(dial.estimate!))).to.be.lessThan(1e-3);
    expect(page.waiting).to.equal(0);
  });

  it('are animated again for a new expression, and for other divisions', async () => {
    const dial = await standing({ expression: '3 * 5' });
    await walk(dial, page);
    for (const change of [{ expression: '5 * 1.8' }, { divisions: 10 as const }]) {
      Object.assign(dial, change);
      await dial.updateComplete;
      await page.next();
      expect(page.waiting).to.equal(1);
      expect(arcsOf(dial).length).to.be.lessThan(2);
      await walk(dial, page);
      expect(arcsOf(dial)).to.have.length(2);
      expect(apart(handDegrees(dial), degreesOf(dial.estimate!))).to.be.lessThan(1e-3);
    }
  });

  it('are not animated again for unrelated changes', async () => {
    const dial = await standing({ expression: '3 * 5' });
    await walk(dial, page);
    for (const change of [{ table: true }, { readout: true }, { value: 7 }, { lang: 'de' }]) {
      Object.assign(dial, change);
      await dial.updateComplete;
      expect(arcsOf(dial)).to.have.length(2);
      expect(apart(handDegrees(dial), degreesOf(dial.estimate!))).to.be.lessThan(1e-3);
    }
    await page.next();
    expect(page.waiting).to.equal(0);
  });

  it('are removed with the expression, and the hand returns to the value', async () => {
    const dial = await standing({ expression: '3 * 5', value: '2' });
    await walk(dial, page);
    dial.removeAttribute('expression');
    await dial.updateComplete;
    await walk(dial, page);
    expect(lengthOf(dial)).to.equal(0);
    expect(apart(handDegrees(dial), degreesOf(2))).to.be.lessThan(1e-3);
  });

  it('are removed too when the expression is removed during the animation', async () => {
    const dial = await standing({ value: '2' });
    dial.expression = '3 * 5 * 3';
    await dial.updateComplete;
    for (let i = 0; i < 8; i++) await page.next(40);
    expect(arcsOf(dial).length).to.be.within(1, 2);
    dial.expression = '';
    await dial.updateComplete;
    await walk(dial, page);
    expect(lengthOf(dial)).to.equal(0);
    expect(apart(handDegrees(dial), degreesOf(2))).to.be.lessThan(1e-3);
    expect(page.waiting).to.equal(0);
  });

  it('request no frame once they are complete, nor when the dial is removed', async () => {
    const dial = await standing({});
    dial.expression = '3 * 5';
    await dial.updateComplete;
    await walk(dial, page);
    await page.next();
    expect(page.waiting).to.equal(0);
    dial.expression = '5 * 5 * 5';
    await dial.updateComplete;
    await page.next();
    dial.remove();
    await page.next();
    await page.next();
    expect(page.waiting).to.equal(0);
  });
});
