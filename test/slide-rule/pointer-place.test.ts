import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { needs, resetMouse, type Point } from '../support/commands.js';
import { part, parts, ruleWith, shapes, shown, type Movable } from '../support/rule.js';
import {
  decadesBetween,
  decadesOf,
  gripPoint,
  letGo,
  move,
  movedBy,
  near,
  press,
} from '../support/rule-hand.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

/** Drags a part by a third of a decade, and looks where it stands. */
async function dragAThird(rule: SlideRule, movable: Movable): Promise<void> {
  const start = gripPoint(rule, movable);
  const before = decadesOf(rule, movable);
  await press(start);
  const place = movedBy(rule, start, 0.3);
  await move(movedBy(rule, start, 0.1));
  await move(place);
  await letGo();
  const gone = decadesBetween(rule, start, place, 0.3);
  expect(decadesOf(rule, movable)).to.be.closeTo(before + gone, near);
  expect(decadesOf(rule, movable)).to.be.closeTo(before + 0.3, 0.01);
}

for (const shape of shapes) {
  for (const movable of movables) {
    describe(`the position of the pointer on the ${movable} of a ${shape} rule`, () => {
      afterEach(() => resetMouse());

      const placed = (width = 480) => ruleWith({ shape, slide: '2', cursor: '4' }, width);

      it('is found in a page that is scrolled', async () => {
        const rule = await placed();
        rule.parentElement!.style.padding = '700px 0 1500px';
        scrollTo(0, 640);
        await shown(rule);
        try {
          await dragAThird(rule, movable);
          expect(scrollY).to.equal(640);
        } finally {
          scrollTo(0, 0);
        }
      });

      it('is found in a block that is scrolled', async () => {
        const rule = await placed(480);
        const block = rule.parentElement!;
        const frame = document.createElement('div');
        frame.style.cssText = 'width:760px;height:570px;overflow:auto';
        block.before(frame);
        frame.append(block);
        Object.assign(block.style, { padding: '300px 600px 600px 300px' });
        await shown(rule);
        frame.scrollTo(210, 220);
        await shown(rule);
        const start = gripPoint(rule, movable);
        const inView = document.elementFromPoint(...start);
        expect(rule === inView || rule.contains(inView)).to.equal(true);
        await press(start);
        const place = movedBy(rule, start, 0.1);
        await move(place);
        await letGo();
        const gone = decadesBetween(rule, start, place, 0.1);
        expect(rule[movable]).to.be.closeTo({ cursor: 4, slide: 2 }[movable] * 10 ** gone, 1e-3);
        frame.remove();
      });

      for (const transform of ['scale(0.5)', 'rotate(40deg) scale(0.7)', 'translate(60px, 40px)'])
        it(`is found under ${transform}`, async () => {
          needs('true places');
          const rule = await placed(480);
          rule.parentElement!.style.transform = transform;
          await shown(rule);
          await dragAThird(rule, movable);
        });
    });
  }
}

/** The visible place of a turn of a ring, measured without its matrix. */
const seenPlace = (rule: Element, turns: number, share: number): Point => {
  const { left, top, width } = part(rule, 'face').getBoundingClientRect();
  const [angle, radius] = [turns * 2 * Math.PI, (share * width) / 2];
  return [left + width / 2 + radius * Math.sin(angle), top + width / 2 - radius * Math.cos(angle)];
};

for (const zoom of ['0.6', '1.5']) {
  describe(`a page with a zoom of ${zoom}`, () => {
    afterEach(() => resetMouse());

    it('moves the parts of a circular rule under the pointer', async () => {
      needs('true places');
      const rule = await ruleWith({ slide: '1', cursor: '5' }, 360);
      rule.parentElement!.style.setProperty('zoom', zoom);
      await shown(rule);
      // the disc of C, at four o'clock; then the hairline, at eight
      await press(seenPlace(rule, 0.3, 0.5));
      await move(seenPlace(rule, 0.4, 0.55));
      await move(seenPlace(rule, 0.5, 0.5));
      await letGo();
      expect(decadesOf(rule, 'slide')).to.be.closeTo(0.2, 0.004);
      expect(rule.cursor).to.equal(5);
      const hairline = Math.log10(5);
      await press(seenPlace(rule, hairline, 0.8));
      await move(seenPlace(rule, hairline - 0.15, 0.8));
      await letGo();
      expect(decadesOf(rule, 'cursor')).to.be.closeTo(hairline - 0.15, 0.004);
      expect(decadesOf(rule, 'slide')).to.be.closeTo(0.2, 0.004);
    });

    it('moves the parts of a linear rule under the pointer', async () => {
      needs('true places');
      const rule = await ruleWith({ shape: 'linear', slide: '1', cursor: '5' }, 500);
      rule.parentElement!.style.setProperty('zoom', zoom);
      await shown(rule);
      const glass = parts(rule, 'glass')[0].getBoundingClientRect();
      const start: Point = [glass.left + glass.width / 2, glass.top + glass.height / 2];
      await press(start);
      await move([start[0] - 60, start[1]]);
      await letGo();
      await shown(rule);
      // its middle: with the focus its frame is thicker, which Firefox counts
      const { left, width } = part(rule, 'glass').getBoundingClientRect();
      expect(left + width / 2 - start[0]).to.be.closeTo(-60, 1);
      expect(rule.cursor).to.be.lessThan(4.9);
      expect(rule.slide).to.equal(1);
      const slide = part(rule, 'slide').getBoundingClientRect();
      const grip: Point = [slide.left + 0.2 * slide.width, slide.top + slide.height / 2];
      await press(grip);
      await move([grip[0] + 50, grip[1]]);
      await letGo();
      await shown(rule);
      const now = part(rule, 'slide').getBoundingClientRect();
      expect(now.left + now.width / 2 - slide.left - slide.width / 2).to.be.closeTo(50, 1);
      expect(rule.slide).to.be.greaterThan(1.1);
    });
  });
}
