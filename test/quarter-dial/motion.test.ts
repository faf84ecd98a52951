import { expect } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { emulate, sendKeys } from '../support/commands.js';
import { apart, degreesOf, handDegrees, newDial, type Attributes } from '../support/dial.js';
import { frames, type Frames } from '../support/frames.js';

/** A dial whose frames are in the test's hand; it must not wait for any to stand in the page. */
async function standing(attributes: Attributes = {}): Promise<QuarterDial> {
  const dial = newDial(attributes);
  document.body.append(dial);
  await dial.updateComplete;
  return dial;
}

/** The angle of the hand in each frame, until the dial requests no other frame. */
async function journey(dial: QuarterDial, page: Frames): Promise<number[]> {
  const places = [handDegrees(dial)];
  while (page.waiting > 0 && places.length < 1000) {
    await page.next();
    places.push(handDegrees(dial));
  }
  return places;
}

/** How far the hand goes from each place to the next, clockwise, the short way. */
const movesOf = (places: readonly number[]): number[] =>
  places.slice(1).map((place, i) => ((place - places[i] + 540) % 360) - 180);

const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
/** How far the moves lead back, against the way. */
const backward = (moves: readonly number[], way: number) =>
  -sum(moves.map((move) => Math.min(0, move * Math.sign(way))));
const distinct = (places: readonly number[]) => [...new Set(places)];

describe('the moving hand of a dial', () => {
  const page = frames();

  afterEach(() => {
    for (const dial of document.querySelectorAll('quarter-dial')) dial.remove();
  });

  for (const [from, to, way] of [
    [1, 2, 108.4],
    [2, 1, -108.4],
    [9, 1.1, 31.4],
    [9, 11, 31.4],
    [1.1, 9, -31.4],
    [1.1, 0.9, -31.4],
    [3, 2e7, -63.4],
    [1e8, 8e-5, -34.9],
    [299792458, 1.2e-300, -143.1],
    [1.5, 4, 153.3],
    [1.5, 6, -143.3],
  ] as const) {
    it(`swings the short way round with little overshoot: ${from} to ${to}`, async () => {
      const dial = await standing({ value: String(from) });
      dial.value = to;
      await dial.updateComplete;
      const places = await journey(dial, page);
      const moves = movesOf(places);
      expect(sum(moves)).to.be.closeTo(way, 0.1);
      expect(backward(moves, way)).to.be.lessThan(0.01 * Math.abs(way));
      expect(distinct(places).length).to.be.within(6, 60);
      expect(apart(places.at(-1)!, degreesOf(to))).to.be.lessThan(1e-3);
    });
  }

  it('stays in place when only the decade changes', async () => {
    const dial = await standing({ value: '4.2' });
    dial.value = 4.2e7;
    await dial.updateComplete;
    const moves = movesOf(await journey(dial, page));
    expect(sum(moves.map(Math.abs))).to.be.lessThan(1e-3);
  });

  it('is in place when it is first shown', async () => {
    const dial = await standing({ value: '299792458' });
    expect(distinct(await journey(dial, page))).to.have.length(1);
    expect(apart(handDegrees(dial), degreesOf(299792458))).to.be.lessThan(1e-3);
  });

  it('continues from its position and speed when the value changes during the motion', async () => {
    const dial = await standing({ value: '9' });
    dial.value = 1.5;
    await dial.updateComplete;
    for (let i = 0; i < 4; i++) await page.next();
    const onItsWay = handDegrees(dial);
    expect(apart(onItsWay, degreesOf(9))).to.be.greaterThan(10);
    dial.value = 9;
    await dial.updateComplete;
    expect(apart(handDegrees(dial), onItsWay)).to.be.lessThan(1e-3);
    const moves = movesOf(await journey(dial, page));
    // It has mass: it goes on for a moment before it turns back.
    expect(moves[0]).to.be.greaterThan(0);
    expect(backward(moves, -1)).to.be.within(1, 30);
    expect(apart(handDegrees(dial), degreesOf(9))).to.be.lessThan(1e-3);
  });

  it('takes the short way from its position, not from its last target', async () => {
    const dial = await standing({ value: '1' });
    dial.value = 3; // 171.8° clockwise
    await dial.updateComplete;
    for (let i = 0; i < 6; i++) await page.next();
    const onItsWay = handDegrees(dial);
    expect(onItsWay).to.be.within(75, 165);
    dial.value = 5; // 251.6°: from the top, and from 3 the same, the way would be another
    await dial.updateComplete;
    const moves = movesOf(await journey(dial, page));
    const way = ((degreesOf(5) - onItsWay + 540) % 360) - 180;
    expect(sum(moves)).to.be.closeTo(way, 0.01);
    expect(Math.abs(sum(moves))).to.be.at.most(180);
  });

  it('is at the new value at once under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const dial = await standing({});
    dial.value = 42000;
    await dial.updateComplete;
    expect(apart(handDegrees(dial), degreesOf(42000))).to.be.lessThan(1e-3);
    expect(page.waiting).to.equal(0);
  });

  it('is at the new value at once in a hidden page', async () => {
    const dial = await standing({});
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      dial.value = 42000;
      await dial.updateComplete;
      expect(apart(handDegrees(dial), degreesOf(42000))).to.be.lessThan(1e-3);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is at the new value at once when the reader moves it', async () => {
    const dial = await standing({ interactive: true, value: '9' });
    dial.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await dial.updateComplete;
    expect(apart(handDegrees(dial), degreesOf(9) + 90)).to.be.lessThan(1e-3);
    expect(page.waiting).to.equal(0);
  });

  it('swings also when the rest is redrawn with it', async () => {
    const dial = await standing({ value: '9', readout: true, table: true });
    Object.assign(dial, { value: 15, divisions: 10 });
    await dial.updateComplete;
    const moves = movesOf(await journey(dial, page));
    expect(sum(moves)).to.be.closeTo(360 * Math.log10(15 / 9), 0.1);
    expect(moves.length).to.be.at.least(6);
  });

  it('requests no animation frame at rest', async () => {
    const states = [{}, { interactive: true, readout: true }, { table: true, divisions: '10' }];
    const dials = [];
    for (const attributes of states as Attributes[]) dials.push(await standing(attributes));
    await page.next();
    expect(page.waiting).to.equal(0);
    dials[0].value = 3;
    await dials[0].updateComplete;
    expect(page.waiting).to.equal(1);
    await journey(dials[0], page);
    await page.next();
    expect(page.waiting).to.equal(0);
  });
});
