import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { scales, type ScaleName } from '../../src/slide-rule/scales/catalogue.js';
import { screenshot, type Point } from '../support/commands.js';
import { redDegrees } from '../support/dial-pixels.js';
import { part, parts, scalesOf, shapes, shown } from '../support/rule.js';
import { dress, isLinear, placeOn, stillRule, turnsOf } from '../support/rule-face.js';

/** Nothing but the hairline, in pure red on black. */
const onlyHairline = () =>
  dress(
    'slide-rule::part(body), slide-rule::part(slide), slide-rule::part(glass), slide-rule::part(hub)' +
      ' { visibility: hidden }',
    'slide-rule { --instrument-needle: #f00; background: #000 }',
  );

/** Where the hairline is seen: in the middle of its red, in CSS px from the left of the face. */
function redColumn({ data, width }: ImageData): number {
  let [weight, sum] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] / 255;
    if (red < 0.1) continue;
    [weight, sum] = [weight + red, sum + red * (((at / 4) % width) + 0.5)];
  }
  return sum / weight;
}

/** How far, in CSS px, the hairline is seen from a place of the viewport, across itself. */
async function missOf(rule: SlideRule, [x, y]: Point): Promise<number> {
  const face = part(rule, 'face');
  const { left, top, width, height } = face.getBoundingClientRect();
  const picture = await screenshot(face);
  if (isLinear(rule)) return x - left - redColumn(picture);
  const middle: Point = [left + width / 2, top + height / 2];
  const turns = redDegrees(picture) / 360 - turnsOf([x, y], middle);
  const radius = Math.hypot(x - middle[0], y - middle[1]);
  return (turns - Math.round(turns)) * 2 * Math.PI * radius;
}

for (const shape of shapes) {
  describe(`the hairline of a ${shape} rule, in pixels`, () => {
    for (const [slide, cursor] of [
      ['1', '1'],
      ['1', '2'],
      ['2.5', '4.25'],
      ['1', '3.14159265'],
      ['7', '9.99'],
      ['1.3', '8.1'],
    ]) {
      it(`crosses each scale at its reading: slide ${slide}, cursor ${cursor}`, async () => {
        await onlyHairline();
        const rule = await stillRule({ shape, layout: 'A K [ B CI C ] D L', slide, cursor }, 700);
        let seen = 0;
        for (const scale of scalesOf(rule)) {
          const name = scale.dataset.scale as ScaleName;
          const reading = rule.reading(name);
          if (reading === null) continue;
          const place = placeOn(rule, scale, scales[name].position(reading));
          expect(Math.abs(await missOf(rule, place)), name).to.be.lessThan(0.6);
          seen += 1;
        }
        expect(seen).to.be.at.least(4);
      });
    }

    it('is as thick as the marks, and red', async () => {
      const rule = await stillRule({ shape }, 600);
      const widthOf = (piece: Element) => parseFloat(getComputedStyle(piece).strokeWidth);
      const marks = parts(rule, 'ticks').map(widthOf);
      expect(widthOf(part(rule, 'hairline'))).to.be.within(
        Math.min(...marks) * 0.9,
        Math.max(...marks) * 1.6,
      );
    });

    it('reaches over all scales', async () => {
      const rule = await stillRule({ shape, layout: 'duplex', cursor: '3' }, 800);
      const hairline = part(rule, 'hairline').getBoundingClientRect();
      for (const scale of scalesOf(rule)) {
        const along = Math.log10(3);
        const [x, y] = placeOn(rule, scale, along);
        expect(x).to.be.within(hairline.left - 1, hairline.right + 1);
        expect(y).to.be.within(hairline.top - 1, hairline.bottom + 1);
      }
    });

    it('is drawn above all scales, with a hub or a glass', async () => {
      const rule = await stillRule({ shape }, 600);
      const order = [...part(rule, 'face').querySelectorAll('[part]')];
      for (const piece of [...parts(rule, 'body'), part(rule, 'slide')])
        expect(order.indexOf(piece)).to.be.lessThan(order.indexOf(part(rule, 'cursor')));
      const own = shape === 'linear' ? ['glass', 'hub'] : ['hub', 'glass'];
      expect(parts(rule, own[0])).to.have.length(1);
      expect(parts(rule, own[1])).to.have.length(0);
    });
  });
}

describe('the scales of a rule', () => {
  it('begin at the top of a ring, and run clockwise', async () => {
    const rule = await stillRule({}, 600);
    const { left, top, width, height } = part(rule, 'face').getBoundingClientRect();
    const middle: Point = [left + width / 2, top + height / 2];
    for (const [cursor, turns] of [
      [1, 0],
      [2, Math.log10(2)],
      [10 ** 0.25, 0.25],
      [8, Math.log10(8)],
    ]) {
      rule.cursor = cursor;
      await shown(rule);
      const place = placeOn(rule, scalesOf(rule, 'D')[0], Math.log10(cursor));
      const seen = turnsOf(place, middle);
      expect(Math.abs(seen - turns - Math.round(seen - turns))).to.be.lessThan(1e-3);
    }
  });

  it('move with the slide, and those of the body stay', async () => {
    for (const shape of shapes) {
      const rule = await stillRule({ shape, layout: 'mannheim' }, 700);
      const [c, d] = ['C', 'D'].map((name) => scalesOf(rule, name)[0]);
      const stands = placeOn(rule, d, 0.3);
      rule.slide = 2;
      await shown(rule);
      expect(placeOn(rule, d, 0.3)).to.deep.equal(stands);
      const [left, right] = [placeOn(rule, c, 0), placeOn(rule, d, Math.log10(2))];
      if (shape === 'linear') expect(left[0]).to.be.closeTo(right[0], 0.1);
      else {
        const face = part(rule, 'face').getBoundingClientRect();
        const middle: Point = [face.left + face.width / 2, face.top + face.height / 2];
        expect(turnsOf(left, middle)).to.be.closeTo(turnsOf(right, middle), 1e-4);
      }
    }
  });
});
