import { expect } from '@open-wc/testing';
import { emulate, mouseClick, resetMouse, type Point } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { part, ruleWith, scalesOf, shapes, type Attributes } from '../support/rule.js';
import { isLinear, placeOn } from '../support/rule-face.js';
import { alongUnder, decadesOf, near, onRule } from '../support/rule-hand.js';

const layouts = ['', 'duplex', 'disc'] as const;

const both = (rule: Element): Point => {
  const { slide, cursor } = rule as Element & { slide: number; cursor: number };
  return [slide, cursor];
};

for (const shape of shapes) {
  describe(`a tap on a ${shape} rule`, () => {
    afterEach(() => resetMouse());

    const placed = (attributes: Attributes = {}) =>
      ruleWith({ shape, slide: '2', cursor: '9', ...attributes }, 760);

    for (const layout of layouts) {
      it(`moves the hairline there, on each scale of ${layout || 'the usual layout'}`, async () => {
        await emulate({ reducedMotion: 'reduce' });
        const rule = await placed({ layout });
        expect(scalesOf(rule).length).to.be.at.least(2);
        for (const scale of scalesOf(rule)) {
          rule.cursor = 9;
          await rule.updateComplete;
          const log = eventLog(rule);
          const place = placeOn(rule, scale, 0.4);
          await mouseClick(place);
          const expected = onRule(rule, alongUnder(rule, place));
          expect(decadesOf(rule, 'cursor'), scale.dataset.scale).to.be.closeTo(expected, near);
          expect(rule.slide).to.equal(2);
          expect(log).to.deep.equal(['input', 'change']);
        }
      });
    }

    it('on a scale of a moved slide moves the hairline to its visible place', async () => {
      const rule = await placed({ layout: 'mannheim', slide: '3' });
      const [c] = scalesOf(rule, 'C');
      await mouseClick(placeOn(rule, c, Math.log10(2)));
      expect(rule.reading('C')).to.be.closeTo(2, 0.02);
      expect(rule.cursor).to.be.closeTo(6, 0.06);
    });

    it('fires nothing where the hairline is there already', async () => {
      const rule = await placed();
      const scale = scalesOf(rule)[0];
      const place = placeOn(rule, scale, 0.25);
      await mouseClick(place);
      const log = eventLog(rule);
      const before = rule.cursor;
      await mouseClick(place);
      expect(rule.cursor).to.equal(before);
      expect(log).to.deep.equal([]);
    });

    it('has no effect on a disabled rule', async () => {
      const rule = await placed({ disabled: true });
      const log = eventLog(rule);
      await mouseClick(placeOn(rule, scalesOf(rule)[0], 0.3));
      expect(both(rule)).to.deep.equal([2, 9]);
      expect(log).to.deep.equal([]);
    });

    it('leaves the hairline on the rule, never beside it', async () => {
      const rule = await placed({ slide: '5' });
      const slide = part(rule, 'slide').querySelector<SVGGElement>('g[part~=scale]')!;
      await mouseClick(placeOn(rule, slide, 0.25));
      expect(decadesOf(rule, 'cursor')).to.be.closeTo(Math.log10(5) + 0.25, 0.005);
      if (isLinear(rule)) {
        // what stands out of the body at the right is still the slide's
        await mouseClick(placeOn(rule, slide, 0.33));
        expect(rule.cursor).to.be.at.most(10);
      }
    });
  });
}

describe('a tap beside a circular rule', () => {
  afterEach(() => resetMouse());

  it('has no effect in a corner, outside of the disc', async () => {
    const rule = await ruleWith({ slide: '2', cursor: '9' }, 400);
    const log = eventLog(rule);
    const { left, right, top, width } = part(rule, 'face').getBoundingClientRect();
    const bottom = top + width;
    for (const [x, y] of [
      [left + 8, top + 8],
      [right - 8, top + 8],
      [left + 8, bottom - 8],
      [right - 8, bottom - 8],
    ])
      await mouseClick([x, y]);
    expect(both(rule)).to.deep.equal([2, 9]);
    expect(log).to.deep.equal([]);
  });
});
