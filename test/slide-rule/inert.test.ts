import { expect } from '@open-wc/testing';
import { mouseClick, resetMouse, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { controlOf, ruleWith, shapes, type Movable } from '../support/rule.js';
import { bodyPoint, gripPoint, letGo, move, movedBy, press } from '../support/rule-hand.js';
import type { SlideRule } from '../../src/slide-rule/element.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

/** Drags both parts, taps, and presses a key where the focus then is. */
async function handle(rule: SlideRule): Promise<void> {
  for (const movable of movables) {
    const start = gripPoint(rule, movable);
    await press(start);
    await move(movedBy(rule, start, 0.1));
    await letGo();
    await sendKeys({ press: 'PageUp' });
  }
  await mouseClick(bodyPoint(rule, 0.1));
}

for (const shape of shapes) {
  describe(`a ${shape} rule that is`, () => {
    const placed = (name?: string) =>
      ruleWith({ shape, slide: '2', cursor: '5', ...(name ? { [name]: true } : {}) }, 600);
    const valuesOf = ({ slide, cursor }: SlideRule) => [slide, cursor];

    afterEach(() => resetMouse());

    it('free moves under the hand', async () => {
      const rule = await placed();
      const log = eventLog(rule);
      await handle(rule);
      expect(rule.slide).to.be.greaterThan(2.4);
      expect(rule.cursor).to.be.closeTo(10 ** 0.1, 0.02);
      expect(log.filter((type) => type === 'change')).to.have.length(5);
    });

    for (const name of ['inert', 'disabled']) {
      it(`${name} is a picture: no hand and no key moves it`, async () => {
        const rule = await placed(name);
        const log = eventLog(rule);
        await handle(rule);
        rule.focus();
        await sendKeys({ press: 'ArrowRight' });
        expect(document.activeElement).not.to.equal(rule);
        expect(valuesOf(rule)).to.deep.equal([2, 5]);
        expect(log).to.deep.equal([]);
      });

      it(`${name} still shows what a script sets`, async () => {
        const rule = await placed(name);
        rule.cursor = 7;
        await rule.updateComplete;
        expect(rule.cursor).to.equal(7);
        expect(rule.reading('C')).to.be.closeTo(3.5, 1e-12);
      });
    }

    it('inside of something inert is so too', async () => {
      const rule = await placed();
      rule.parentElement!.inert = true;
      await handle(rule);
      expect(valuesOf(rule)).to.deep.equal([2, 5]);
      rule.parentElement!.inert = false;
      await handle(rule);
      expect(rule.slide).to.be.greaterThan(2.4);
    });

    it('inside of a disabled fieldset is disabled too, and has no control', async () => {
      const rule = await placed();
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      rule.before(fieldset);
      fieldset.append(rule);
      await rule.updateComplete;
      await handle(rule);
      expect(valuesOf(rule)).to.deep.equal([2, 5]);
      expect(controlOf(rule, 'cursor')).to.equal(null);
      fieldset.disabled = false;
      await rule.updateComplete;
      await handle(rule);
      expect(rule.slide).to.be.greaterThan(2.4);
    });

    it('interactive or not moves all the same: it is a tool', async () => {
      const rule = await placed('interactive');
      expect(rule.interactive).to.equal(true);
      rule.removeAttribute('interactive');
      await rule.updateComplete;
      expect(rule.interactive).to.equal(true);
      await handle(rule);
      expect(rule.slide).to.be.greaterThan(2.4);
    });
  });
}
