import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { resetMouse, sendKeys } from '../support/commands.js';
import { ruleWith, type Movable } from '../support/rule.js';
import {
  decadesBetween,
  decadesOf,
  gripPoint,
  letGo,
  move,
  moveAlong,
  movedBy,
  near,
  onRule,
  press,
} from '../support/rule-hand.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

/** Drags a part by these distances from where it was, and looks where it stands after each. */
async function dragThrough(
  rule: SlideRule,
  movable: Movable,
  distances: readonly number[],
  share = 1,
): Promise<void> {
  const start = gripPoint(rule, movable);
  const before = decadesOf(rule, movable);
  await press(start);
  for (const decades of distances) {
    const place = movedBy(rule, start, decades);
    await move(place);
    const gone = decadesBetween(rule, start, place, decades);
    const expected = onRule(rule, before + share * gone);
    expect(decadesOf(rule, movable), `after ${decades}`).to.be.closeTo(expected, near);
    expect(rule[movable]).to.be.at.least(1);
    expect(rule[movable]).to.be.lessThan(10);
  }
  await letGo();
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor(Math.abs(to - from) / by) }, (_, i) =>
    to > from ? from + (i + 1) * by : from - (i + 1) * by,
  );

for (const movable of movables) {
  describe(`the ${movable} of a circular rule that is dragged`, () => {
    afterEach(() => resetMouse());

    for (const by of [0.06, 0.17, 0.34, 0.46]) {
      it(`turns round and round, in both directions, by ${by} of a turn a move`, async () => {
        const rule = await ruleWith({ slide: '2', cursor: '4' });
        await dragThrough(rule, movable, [...steps(0, 3, by), ...steps(3, -2, by)]);
      });
    }

    it('moves a tenth of the way in fine mode, through every place and round and round', async () => {
      const rule = await ruleWith({ slide: '2', cursor: '4', fine: true });
      await dragThrough(rule, movable, [...steps(0, 2.5, 0.11), ...steps(2.5, -1, 0.13)], 0.1);
    });

    for (const [what, share] of [
      ['', 1],
      [' in fine mode', 0.1],
    ] as const) {
      it(`does not jump where the drag crosses nine o'clock${what}`, async () => {
        const rule = await ruleWith({
          slide: '5',
          cursor: '5',
          ...(share < 1 ? { fine: true } : {}),
        });
        const start = gripPoint(rule, movable);
        await press(start);
        let before = decadesOf(rule, movable);
        // from where it was taken across nine o'clock and twelve, a few degrees at a time
        for (const decades of steps(0, 0.5, 0.01)) {
          await move(movedBy(rule, start, decades));
          const now = decadesOf(rule, movable);
          const moved = now - before - Math.round(now - before);
          expect(moved, `after ${decades}`).to.be.within(0.002 * share, 0.02 * share);
          before = now;
        }
        await letGo();
      });
    }

    it('has no index that flickers between 1 and 10 after a turn in both directions', async () => {
      const rule = await ruleWith({ slide: '1', cursor: '1' });
      for (let i = 0; i < 3; i++) {
        // the hairline stands over the index of the slide: that is taken beside it
        const start = gripPoint(rule, movable);
        await press(start);
        await moveAlong(rule, start, 1, 0.23);
        await moveAlong(rule, movedBy(rule, start, 1), -1, 0.19);
        await letGo();
        expect(rule[movable]).to.be.closeTo(1, 1e-9);
        expect(rule[movable]).to.be.at.least(1);
      }
    });
  });

  describe(`Shift while the ${movable} is dragged`, () => {
    afterEach(async () => {
      await sendKeys({ up: 'Shift' });
      await resetMouse();
    });

    for (const shape of ['circular', 'linear'] as const) {
      const placed = () => ruleWith({ shape, slide: '2', cursor: '4' }, 700);

      it(`moves it by a tenth, on a ${shape} rule`, async () => {
        const rule = await placed();
        const start = gripPoint(rule, movable);
        const before = decadesOf(rule, movable);
        await sendKeys({ down: 'Shift' });
        await press(start);
        for (const decades of [0.1, 0.25, -0.1]) {
          const place = movedBy(rule, start, decades);
          await move(place);
          const gone = decadesBetween(rule, start, place, decades);
          expect(decadesOf(rule, movable)).to.be.closeTo(before + gone / 10, near);
        }
        await letGo();
      });

      it(`slows only the part of the drag while it is held, on a ${shape} rule`, async () => {
        const rule = await placed();
        const start = gripPoint(rule, movable);
        const before = decadesOf(rule, movable);
        const [coarse, fine, end] = [0.1, 0.2, 0.3].map((it) => movedBy(rule, start, it));
        await press(start);
        await move(coarse);
        await sendKeys({ down: 'Shift' });
        await move(fine);
        await sendKeys({ up: 'Shift' });
        await move(end);
        const ways = [
          decadesBetween(rule, start, coarse, 0.1),
          decadesBetween(rule, coarse, fine, 0.1) / 10,
          decadesBetween(rule, fine, end, 0.1),
        ];
        const expected = before + ways[0] + ways[1] + ways[2];
        expect(decadesOf(rule, movable)).to.be.closeTo(expected, 2 * near);
        await letGo();
      });
    }
  });
}
