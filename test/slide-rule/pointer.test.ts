import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import {
  controlOf,
  part,
  ruleWith,
  shapes,
  type Attributes,
  type Movable,
} from '../support/rule.js';
import {
  bodyPoint,
  decadesBetween,
  decadesOf,
  gripPoint,
  letGo,
  move,
  movedBy,
  near,
  otherOf,
  press,
} from '../support/rule-hand.js';

const movables: readonly Movable[] = ['cursor', 'slide'];
const changes = (log: readonly string[]) => log.filter((type) => type === 'change').length;
const widths = { circular: 480, linear: 760 } as const;

for (const shape of shapes) {
  const placed = (attributes: Attributes = {}) =>
    ruleWith({ shape, slide: '2', cursor: '4', ...attributes }, widths[shape]);

  for (const movable of movables) {
    describe(`the mouse on the ${movable} of a ${shape} rule`, () => {
      afterEach(() => resetMouse());

      it('moves nothing with a press, and then moves the part as far as itself', async () => {
        const rule = await placed();
        const log = eventLog(rule);
        const start = gripPoint(rule, movable);
        const before = decadesOf(rule, movable);
        const other = rule[otherOf(movable)];
        await press(start);
        expect([rule.cursor, rule.slide, log]).to.deep.equal([4, 2, []]);
        for (const decades of [0.02, 0.09, 0.16, 0.05, -0.08]) {
          const place = movedBy(rule, start, decades);
          await move(place);
          const expected = before + decadesBetween(rule, start, place, decades);
          expect(decadesOf(rule, movable)).to.be.closeTo(expected, near);
        }
        expect(rule[otherOf(movable)]).to.equal(other);
        expect(log).to.deep.equal(Array(5).fill('input'));
        await letGo();
        expect(log).to.deep.equal([...Array<string>(5).fill('input'), 'change']);
      });

      it('keeps the part under itself in the same frame', async () => {
        const rule = await placed();
        const start = gripPoint(rule, movable);
        await press(start);
        const seen = part(rule, movable).getScreenCTM()!.inverse();
        const held = new DOMPoint(...start).matrixTransform(seen);
        for (const decades of [0.1, 0.2, 0.15]) {
          const place = movedBy(rule, start, decades);
          await move(place);
          await rule.updateComplete;
          const now = held.matrixTransform(part(rule, movable).getScreenCTM()!);
          expect(Math.hypot(now.x - place[0], now.y - place[1])).to.be.lessThan(1.5);
        }
        await letGo();
      });

      it('moves the focus to the part', async () => {
        const rule = await placed();
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.05));
        await letGo();
        expect(document.activeElement).to.equal(rule);
        expect(rule.shadowRoot!.activeElement).to.equal(controlOf(rule, movable));
        const before = rule[movable];
        await sendKeys({ press: 'ArrowRight' });
        expect(rule[movable]).to.be.greaterThan(before);
      });

      it('keeps its hold when it leaves the rule, until it is released', async () => {
        const rule = await placed();
        const start = gripPoint(rule, movable);
        const { right, bottom } = rule.getBoundingClientRect();
        await press(start);
        const outside = [Math.min(right + 15, innerWidth - 1), bottom + 30] as const;
        await move(movedBy(rule, start, 0.1));
        await move(outside);
        const { slide, cursor } = rule;
        expect(rule[movable]).not.to.be.closeTo({ cursor: 4, slide: 2 }[movable], 0.02);
        await letGo();
        await move(start);
        expect([rule.slide, rule.cursor]).to.deep.equal([slide, cursor]);
      });

      for (const button of ['right', 'middle'] as const) {
        it(`has no effect with the ${button} button`, async () => {
          const rule = await placed();
          const log = eventLog(rule);
          rule.addEventListener('contextmenu', (event) => event.preventDefault());
          const start = gripPoint(rule, movable);
          await move(start);
          await sendMouse({ type: 'down', button });
          await move(movedBy(rule, start, 0.2));
          await sendMouse({ type: 'up', button });
          expect([rule.cursor, rule.slide, log]).to.deep.equal([4, 2, []]);
        });
      }

      it('has no effect on a disabled rule', async () => {
        const rule = await placed({ disabled: true });
        const log = eventLog(rule);
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.2));
        await letGo();
        expect([rule.cursor, rule.slide, log]).to.deep.equal([4, 2, []]);
      });

      it('restores the value from before on Escape, without a change event', async () => {
        const rule = await placed();
        const log = eventLog(rule);
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.1));
        await move(movedBy(rule, start, 0.25));
        await sendKeys({ press: 'Escape' });
        expect([rule.cursor, rule.slide]).to.deep.equal([4, 2]);
        await move(movedBy(rule, start, 0.15));
        await letGo();
        expect([rule.cursor, rule.slide]).to.deep.equal([4, 2]);
        expect(changes(log)).to.equal(0);
      });

      it('restores all digits of a value on Escape', async () => {
        const rule = await placed({ [movable]: String(Math.SQRT2) });
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.1));
        expect(rule[movable]).not.to.equal(Math.SQRT2);
        await sendKeys({ press: 'Escape' });
        expect(rule[movable]).to.equal(Math.SQRT2);
        await letGo();
      });

      it('leaves the current value when the browser cancels the pointer', async () => {
        const rule = await placed();
        const log = eventLog(rule);
        let held: [Element, number] | undefined;
        rule.shadowRoot!.addEventListener('gotpointercapture', (event) => {
          held = [event.target as Element, (event as PointerEvent).pointerId];
        });
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.02));
        const before = decadesOf(rule, movable);
        const [surface, pointer] = held!;
        surface.releasePointerCapture(pointer);
        await move(movedBy(rule, start, 0.021));
        await move(movedBy(rule, start, 0.2));
        await letGo();
        expect(decadesOf(rule, movable)).to.be.closeTo(before, 0.01);
        expect(changes(log)).to.equal(1);
      });

      it('fires no change where it returns to its start', async () => {
        const rule = await placed();
        const log = eventLog(rule);
        const start = gripPoint(rule, movable);
        await press(start);
        await move(movedBy(rule, start, 0.1));
        await move(start);
        await letGo();
        expect(rule[movable]).to.be.closeTo({ cursor: 4, slide: 2 }[movable], 1e-9);
        expect(changes(log)).to.equal(0);
      });
    });
  }

  describe(`the mouse on the body of a ${shape} rule`, () => {
    afterEach(() => resetMouse());

    it('has no effect with a drag', async () => {
      const rule = await placed();
      const log = eventLog(rule);
      const start = bodyPoint(rule, 0.2);
      await press(start);
      for (const decades of [0.1, 0.3, 0.55]) await move(movedBy(rule, start, decades));
      await letGo();
      expect([rule.cursor, rule.slide, log]).to.deep.equal([4, 2, []]);
    });
  });
}
