import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, resetMouse, type Point } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { part, ruleWith, scalesOf, shapes, shown } from '../support/rule.js';
import { onScreen, placeOn } from '../support/rule-face.js';
import {
  alongUnder,
  bodyPoint,
  decadesOf,
  gripPoint,
  hairlinePoint,
  letGo,
  move,
  movedBy,
  press,
  slidePoint,
} from '../support/rule-hand.js';

describe('drags at the ends of a linear rule', () => {
  afterEach(() => resetMouse());

  const placed = (slide = '2', cursor = '4') => ruleWith({ shape: 'linear', slide, cursor }, 700);

  for (const [end, decades] of [
    [10, 0.7],
    [1, -0.8],
  ] as const) {
    it(`stop the cursor at ${end}, and it comes back with the pointer`, async () => {
      const rule = await ruleWith({ shape: 'linear', slide: '2', cursor: '4' }, 400);
      // with room for the mouse on both sides
      rule.parentElement!.style.marginInlineStart = '180px';
      await shown(rule);
      const start = gripPoint(rule, 'cursor');
      await press(start);
      await move(movedBy(rule, start, decades));
      expect(rule.cursor).to.equal(end);
      await move(start);
      expect(rule.cursor).to.be.closeTo(4, 1e-9);
      await letGo();
    });
  }

  it('let the slide extend on either side, up to its whole length', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await placed('1');
    const start = slidePoint(rule, 0.9);
    await press(start);
    await move(movedBy(rule, start, -0.85));
    expect(decadesOf(rule, 'slide')).to.be.closeTo(-0.85, 0.003);
    await letGo();
    const again = slidePoint(rule, 0.05);
    await press(again);
    await move([1, again[1]]);
    await letGo();
    expect(rule.slide).to.be.within(0.1, 0.16);
    rule.slide = 0.12;
    await rule.updateComplete;
    const last = slidePoint(rule, 0.04);
    await press(last);
    await move(movedBy(rule, last, -0.09));
    await letGo();
    expect(rule.slide).to.equal(0.1);
  });
});

for (const shape of shapes) {
  describe(`the part that a press on a ${shape} rule takes hold of`, () => {
    afterEach(() => resetMouse());

    async function placed() {
      await emulate({ reducedMotion: 'reduce' });
      return ruleWith({ shape, slide: '1', cursor: '3' }, 700);
    }

    /** Which part moves with a press at a point. */
    async function movedFrom(rule: SlideRule, point: Point): Promise<string[]> {
      Object.assign(rule, { slide: 1, cursor: 3 });
      await rule.updateComplete;
      await press(point);
      await move(movedBy(rule, point, 0.08));
      await letGo();
      const { slide, cursor } = rule;
      return [
        ...(Math.abs(slide - 1) > 0.05 ? ['slide'] : []),
        ...(Math.abs(cursor - 3) > 0.1 ? ['cursor'] : []),
      ];
    }

    /** A point beside the hairline, over the slide, so many CSS px away. */
    function beside(rule: SlideRule, pixels: number): Point {
      const at = slidePoint(rule, Math.log10(3));
      const next = slidePoint(rule, Math.log10(3) + 0.01);
      const share = pixels / Math.hypot(next[0] - at[0], next[1] - at[1]);
      return slidePoint(rule, Math.log10(3) + 0.01 * share);
    }

    for (const pixels of [-10, -5, 0, 5, 10])
      it(`is the cursor ${pixels} px from its hairline, over the slide`, async () => {
        const rule = await placed();
        expect(await movedFrom(rule, beside(rule, pixels))).to.deep.equal(['cursor']);
      });

    for (const pixels of [-70, 70])
      it(`is the slide ${pixels} px from the hairline`, async () => {
        const rule = await placed();
        expect(await movedFrom(rule, beside(rule, pixels))).to.deep.equal(['slide']);
      });

    it('is the cursor on its hairline over the fixed body', async () => {
      const rule = await placed();
      expect(await movedFrom(rule, bodyPoint(rule, Math.log10(3)))).to.deep.equal(['cursor']);
    });

    it('is none on the fixed body, away from the hairline', async () => {
      const rule = await placed();
      for (const along of [0.1, 0.8])
        expect(await movedFrom(rule, bodyPoint(rule, along))).to.deep.equal([]);
    });

    it('is the slide by each of its scales, also between their marks', async () => {
      const rule = await placed();
      const scales = scalesOf(rule).filter((scale) => part(rule, 'slide').contains(scale));
      expect(scales).not.to.deep.equal([]);
      for (const scale of scales)
        for (const along of [0.05, 0.2013, 0.7])
          expect(await movedFrom(rule, placeOn(rule, scale, along))).to.deep.equal(['slide']);
    });

    it('is the cursor at its visible hairline, also after a move', async () => {
      const rule = await placed();
      rule.cursor = 7;
      await rule.updateComplete;
      const start = hairlinePoint(rule);
      await press(start);
      await move(movedBy(rule, start, -0.2));
      await letGo();
      expect(decadesOf(rule, 'cursor')).to.be.closeTo(Math.log10(7) - 0.2, 0.003);
      expect(rule.slide).to.equal(1);
    });
  });
}

describe('the glass of a linear rule', () => {
  afterEach(() => resetMouse());

  it('can be dragged anywhere from top to bottom', async () => {
    for (const [right, down] of [
      [0.1, 0.1],
      [0.9, 0.5],
      [0.15, 0.9],
      [0.85, 0.15],
      // the upper rail
      [0.06, 0.05],
    ]) {
      const rule = await ruleWith({ shape: 'linear', slide: '1', cursor: '3' }, 700);
      const log = eventLog(rule);
      const { left, top, width, height } = part(rule, 'glass').getBoundingClientRect();
      expect(width).to.be.at.least(24);
      const start: Point = [left + right * width, top + down * height];
      await press(start);
      await move([start[0] + 40, start[1]]);
      await letGo();
      const gone = alongUnder(rule, [start[0] + 40, start[1]]) - alongUnder(rule, start);
      expect(decadesOf(rule, 'cursor')).to.be.closeTo(Math.log10(3) + gone, 1e-5);
      expect(rule.slide).to.equal(1);
      expect(log).to.deep.equal(['input', 'change']);
      // the next one must be inside of the viewport, too
      rule.parentElement!.remove();
    }
  });

  it('moves with the hairline in its middle', async () => {
    const rule = await ruleWith({ shape: 'linear', cursor: '3' }, 700);
    const middleOf = (name: string) => {
      const { left, width } = part(rule, name).getBoundingClientRect();
      return left + width / 2;
    };
    expect(middleOf('glass')).to.be.closeTo(middleOf('hairline'), 0.6);
    const [x] = onScreen(part(rule, 'face'), [0, 0]);
    expect(middleOf('glass')).to.be.greaterThan(x);
  });
});
