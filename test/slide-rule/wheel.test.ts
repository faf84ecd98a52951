import { expect, nextFrame } from '@open-wc/testing';
import { eventLog } from '../support/events.js';
import { controlOf, part, ruleWith, shapes, type Movable } from '../support/rule.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

/** Turns a wheel over the drawing. */
function turnWheel(rule: Element, deltaY: number, more: WheelEventInit = {}): WheelEvent {
  const { left, top, width, height } = part(rule, 'face').getBoundingClientRect();
  const wheel = new WheelEvent('wheel', {
    ...more,
    deltaY,
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  part(rule, 'face').dispatchEvent(wheel);
  return wheel;
}

for (const shape of shapes) {
  const placed = () => ruleWith({ shape, slide: '2', cursor: '4' }, 600);

  describe(`a wheel over a ${shape} rule`, () => {
    it('has no effect while no part has the focus, and scrolls the page', async () => {
      const rule = await placed();
      const log = eventLog(rule);
      for (const delta of [100, -100, 3]) {
        const wheel = turnWheel(rule, delta);
        expect(wheel.defaultPrevented).to.equal(false);
      }
      expect([rule.slide, rule.cursor, log]).to.deep.equal([2, 4, []]);
    });

    for (const movable of movables) {
      it(`moves the ${movable} while that has the focus, both ways, and no other`, async () => {
        const rule = await placed();
        const log = eventLog(rule);
        controlOf(rule, movable).focus();
        await nextFrame();
        const other = movable === 'cursor' ? 'slide' : 'cursor';
        const [start, still] = [rule[movable], rule[other]];
        const wheel = turnWheel(rule, 100);
        expect(wheel.defaultPrevented).to.equal(true);
        const there = rule[movable];
        expect(there).not.to.equal(start);
        expect(Math.abs(Math.log10(there / start))).to.be.lessThan(0.1);
        turnWheel(rule, -100);
        expect(Math.sign(rule[movable] - there)).to.equal(Math.sign(start - there));
        expect(rule[other]).to.equal(still);
        expect(log.filter((type) => type === 'input').length).to.equal(2);
        expect(log).to.include('change');
      });

      it(`no longer moves the ${movable} when the focus has gone`, async () => {
        const rule = await placed();
        const control = controlOf(rule, movable);
        control.focus();
        control.blur();
        const wheel = turnWheel(rule, 100);
        expect(wheel.defaultPrevented).to.equal(false);
        expect([rule.slide, rule.cursor]).to.deep.equal([2, 4]);
      });
    }

    it('zooms the page with Ctrl, also while a part has the focus', async () => {
      const rule = await placed();
      controlOf(rule, 'cursor').focus();
      expect(turnWheel(rule, 100, { ctrlKey: true }).defaultPrevented).to.equal(false);
      expect([rule.slide, rule.cursor]).to.deep.equal([2, 4]);
    });

    it('scrolls the page on a disabled rule', async () => {
      const rule = await placed();
      controlOf(rule, 'cursor').focus();
      rule.disabled = true;
      await rule.updateComplete;
      expect(turnWheel(rule, 100).defaultPrevented).to.equal(false);
      expect([rule.slide, rule.cursor]).to.deep.equal([2, 4]);
    });
  });
}

describe('a wheel over the controls of a rule', () => {
  it('scrolls the page, also while a part has the focus', async () => {
    const rule = await ruleWith({ controls: true, readout: true });
    controlOf(rule, 'cursor').focus();
    const wheel = new WheelEvent('wheel', {
      deltaY: 100,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    part(rule, 'readout').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(rule.cursor).to.equal(1);
  });
});
