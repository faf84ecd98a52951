import { expect } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { resetMouse } from '../support/commands.js';
import { apart, dialWith, handDegrees, placeOf, shown, textOf } from '../support/dial.js';
import {
  decadesOf,
  decadesUnder,
  isFreeOfDust,
  letGo,
  move,
  moveRound,
  press,
} from '../support/dial-hand.js';

const near = 1e-5;

/** Drags through these angles, counted on over whole turns, and looks at the value at each of them. */
async function dragThrough(dial: QuarterDial, angles: readonly number[]): Promise<void> {
  for (const degrees of angles) {
    const place = placeOf(dial, degrees);
    await move(place);
    const expected = decadesUnder(dial, place, degrees / 360);
    expect(decadesOf(dial), `at ${degrees}°`).to.be.closeTo(expected, near);
    expect(isFreeOfDust(dial.value), `${dial.value}`).to.equal(true);
  }
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor(Math.abs(to - from) / by) }, (_, i) =>
    to > from ? from + (i + 1) * by : from - (i + 1) * by,
  );

describe('a hand that is dragged through the top', () => {
  afterEach(() => resetMouse());

  for (const by of [23, 90, 133, 170]) {
    it(`continues into the next decades and comes back, by ${by}° a move`, async () => {
      const dial = await dialWith({ interactive: true });
      await press(placeOf(dial, 10));
      await dragThrough(dial, steps(10, 10 + 4 * 360, by));
      const at = 360 * decadesOf(dial);
      await dragThrough(dial, steps(at, at - 8 * 360, by));
      expect(dial.value).to.be.lessThan(1e-3);
      const low = 360 * decadesOf(dial);
      await dragThrough(dial, steps(low, 100, by));
      await letGo();
      expect(dial.value).to.be.within(0.1, 10);
    });
  }

  for (const [value, from, to] of [
    ['9.8e4', 356, 364],
    ['9e4', 343, 440],
    ['8e4', 325, 490],
    ['1.02e5', 3, -5],
    ['1.5e5', 63, -110],
  ] as const) {
    it(`loses no turn in one move across the top, from ${from}° to ${to}°`, async () => {
      const dial = await dialWith({ interactive: true, value });
      const decade = Math.floor(Math.log10(Number(value)));
      await press(placeOf(dial, from));
      const place = placeOf(dial, to);
      await move(place);
      const expected = decadesUnder(dial, place, decade + to / 360);
      expect(decadesOf(dial)).to.be.closeTo(expected, near);
      await letGo();
      expect(decadesOf(dial)).to.be.closeTo(expected, near);
    });
  }

  it('loses no turn in many fast moves across the top', async () => {
    const dial = await dialWith({ interactive: true, value: '7e-12' });
    await press(placeOf(dial, 300));
    for (let i = 0; i < 12; i++) {
      await move(placeOf(dial, 80));
      expect(decadesOf(dial)).to.be.closeTo(-11 + 80 / 360, 0.003);
      await move(placeOf(dial, 300));
      expect(decadesOf(dial)).to.be.closeTo(-12 + 300 / 360, 0.003);
    }
    await letGo();
  });

  it('keeps the decade through other drags, and continues from there', async () => {
    const dial = await dialWith({ interactive: true });
    for (let turn = 0; turn < 3; turn++) {
      await press(placeOf(dial, 100));
      await moveRound(dial, 100, 460, 120);
      await letGo();
      expect(decadesOf(dial)).to.be.closeTo(turn + 1 + 100 / 360, 0.003);
    }
  });

  it('updates the exponent in the middle of the face', async () => {
    const dial = await dialWith({ interactive: true, value: '9e4', readout: true });
    const exponent = () => textOf(dial, 'exponent').replace(/\s/g, '');
    expect(exponent()).to.equal('×10⁴');
    await press(placeOf(dial, 343));
    await moveRound(dial, 343, 380, 20);
    await shown(dial);
    expect(exponent()).to.equal('×10⁵');
    await moveRound(dial, 380, 380 - 6 * 360, 90);
    await shown(dial);
    expect(exponent()).to.equal('×10⁻¹');
    await letGo();
  });

  it('keeps the hand under the pointer in the same frame, in each decade', async () => {
    const dial = await dialWith({ interactive: true, value: '5e7' });
    await press(placeOf(dial, 250));
    for (const degrees of [330, 50, 130, 210, 290, 10]) {
      await move(placeOf(dial, degrees));
      await dial.updateComplete;
      expect(apart(handDegrees(dial), degrees)).to.be.lessThan(0.6);
    }
    await letGo();
  });

  for (const [end, value, from, way] of [
    [1e300, '3e299', 171, 1],
    [1e-300, '3e-300', 171, -1],
  ] as const) {
    it(`stops at ${end}, and comes back from there`, async () => {
      const dial = await dialWith({ interactive: true, value });
      await press(placeOf(dial, from));
      await moveRound(dial, from, from + way * 1000, 100);
      expect(dial.value).to.equal(end);
      await shown(dial);
      expect(apart(handDegrees(dial), 0)).to.be.lessThan(1e-3);
      await moveRound(dial, from + way * 1000, from - way * 600, 100);
      await letGo();
      const decades = Math.abs(decadesOf(dial));
      expect(decades).to.be.within(295, 300);
      expect(decades % 1).not.to.equal(0);
    });
  }
});
