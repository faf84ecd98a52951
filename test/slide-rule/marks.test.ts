import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { gradations } from '../../src/engraving/gradations.js';
import { scales, type ScaleName } from '../../src/slide-rule/scales/catalogue.js';
import { classicalTables, valuesBy } from '../support/classical.js';
import { part, parts, presets, scalesOf, shapes, shown } from '../support/rule.js';
import {
  alongMarks,
  apartAlong,
  isLinear,
  lengthOf,
  marksOf,
  radiusOf,
  stillRule,
  unitOf,
} from '../support/rule-face.js';

const widths = [320, 600, 1200];

/** The gap of a rule of 25 cm on one of 1,000 px. */
const classicalPixels = 2.16;

/** All faces of a layout, one after the other: its front, and its back where it has one. */
async function eachSide(rule: SlideRule, look: (side: string) => void): Promise<void> {
  look('front');
  if (parts(rule, 'turn').length === 0) return;
  rule.side = 'back';
  await shown(rule);
  look('back');
}

const nameOf = (scale: SVGGElement) => scale.dataset.scale as ScaleName;

/** The places of the marks of a scale. On a ring the mark at the top may be that of its end. */
function placesOf(rule: Element, scale: SVGGElement): number[] {
  const { position, numbered } = scales[nameOf(scale)];
  const isEnd = (along: number) =>
    along < 2e-5 && !isLinear(rule) && !numbered.some((value) => position(value) < 2e-5);
  return alongMarks(rule, scale)
    .map((along) => (isEnd(along) ? 1 : along))
    .sort((a, b) => a - b);
}

/** The values of the marks of a scale, from the least. */
const valuesOf = (rule: Element, scale: SVGGElement): number[] =>
  placesOf(rule, scale)
    .map((along) => scales[nameOf(scale)].value(along))
    .sort((a, b) => a - b);

/** Whether a number stands at a place: numbers alone may be as close as they like. */
function isNumbered(rule: Element, scale: SVGGElement, along: number): boolean {
  const { position, numbered } = scales[nameOf(scale)];
  return numbered.some((value) => apartAlong(rule, position(value), along) < 1e-4);
}

/** The one of the steps 1, 2, 5, 10 … that is nearest to a distance of values. */
function stepNear(distance: number): number {
  const unit = 10 ** Math.floor(Math.log10(distance) + 1e-3);
  return [1, 2, 5, 10]
    .map((it) => it * unit)
    .reduce((best, it) =>
      Math.abs(Math.log(it / distance)) < Math.abs(Math.log(best / distance)) ? it : best,
    );
}

/** How far from a multiple of the steps beside it a mark stands, in units of the drawing: at least, of both steps. */
function strayOf(scale: SVGGElement, length: number, values: readonly number[], i: number): number {
  const { position } = scales[nameOf(scale)];
  const sides = [values[i] - values[i - 1], values[i + 1] - values[i]].filter((it) => it > 0);
  const strays = sides.map((distance) => {
    const step = stepNear(distance);
    const meant = Math.round(values[i] / step) * step;
    return Math.abs(position(meant) - position(values[i])) * length;
  });
  return Math.min(...strays);
}

/** The layouts whose scales are as the catalogue has them: `flight` has its own numbers. */
const plainLayouts = presets.filter((layout) => layout !== 'flight');

for (const shape of shapes) {
  for (const layout of plainLayouts) {
    describe(`the marks of a ${shape} rule as ${layout}`, () => {
      it('are at their values, on multiples of 1-2-5 steps', async () => {
        for (const width of widths) {
          const rule = await stillRule({ shape, layout }, width);
          await eachSide(rule, (side) => {
            expect(scalesOf(rule).length).to.be.at.least(2);
            for (const scale of scalesOf(rule)) {
              const values = valuesOf(rule, scale);
              expect(values.length, `${nameOf(scale)} ${side}`).to.be.at.least(3);
              const length = lengthOf(rule, scale);
              for (const i of values.keys()) {
                const stray = strayOf(scale, length, values, i);
                // the drawing has two decimals
                const what = `${nameOf(scale)} ${values[i]} at ${width} px`;
                expect(stray, what).to.be.at.most(0.05);
              }
            }
          });
        }
      });

      it('are drawn once each, none closer to another than allowed', async () => {
        for (const width of widths) {
          const rule = await stillRule({ shape, layout }, width);
          await eachSide(rule, () => {
            for (const scale of scalesOf(rule)) {
              const alongs = placesOf(rule, scale);
              const length = lengthOf(rule, scale) * unitOf(rule);
              const neighbours = isLinear(rule) ? alongs.slice(1) : [...alongs.slice(1), alongs[0]];
              for (const [i, along] of neighbours.entries()) {
                if ([along, alongs[i]].every((it) => isNumbered(rule, scale, it))) continue;
                const gap = apartAlong(rule, along, alongs[i]) * length;
                const what = `${nameOf(scale)} at ${along}, ${width} px`;
                // 0.85 of 2.16 px
                expect(gap, what).to.be.at.least(1.83);
              }
            }
          });
        }
      });
    });
  }

  describe(`the engraving of a ${shape} rule`, () => {
    it('is finer where there is more room, and coarser again', async () => {
      const rule = await stillRule({ shape, layout: 'mannheim' }, 320);
      const countOf = () => marksOf(scalesOf(rule, 'D')[0]).length;
      const counts = [];
      for (const width of [320, 600, 1200, 320]) {
        rule.style.width = `${width}px`;
        rule.parentElement!.style.width = `${width}px`;
        await shown(rule);
        counts.push(countOf());
      }
      expect(counts[1]).to.be.greaterThan(counts[0]);
      expect(counts[2]).to.be.greaterThan(counts[1]);
      expect(counts[3]).to.equal(counts[0]);
    });

    it('is the same on C and D where they face each other', async () => {
      const rule = await stillRule({ shape: 'linear', layout: 'mannheim' }, 1200);
      const [c, d] = ['C', 'D'].map((name) => valuesOf(rule, scalesOf(rule, name)[0]));
      expect(c).to.have.length(d.length);
      for (const [i, value] of c.entries()) expect(value).to.be.closeTo(d[i], 1e-3);
    });

    it('has four lengths at most, and more than one', async () => {
      const rule = await stillRule({ shape, layout: 'mannheim' }, 1200);
      for (const scale of scalesOf(rule)) {
        const lengths = marksOf(scale).map(([[x1, y1], [x2, y2]]) =>
          Math.round(10 * Math.hypot(x2 - x1, y2 - y1)),
        );
        const distinct = [...new Set(lengths)].filter((it, _, all) => !all.includes(it - 1));
        expect(distinct.length, nameOf(scale)).to.be.within(3, 4);
      }
    });

    it('is on the part given by the layout', async () => {
      const rule = await stillRule({ shape, layout: 'A [ B C ] D' });
      const onSlide = ['A', 'B', 'C', 'D'].map((name) =>
        part(rule, 'slide').contains(scalesOf(rule, name)[0]),
      );
      expect(onSlide).to.deep.equal([false, true, true, false]);
      const inBody = ['A', 'D'].map((name) =>
        parts(rule, 'body').some((body) => body.contains(scalesOf(rule, name)[0])),
      );
      expect(inBody).to.deep.equal([true, true]);
    });
  });
}

describe('the engraving of a linear rule whose decade is about 1,000 px long', () => {
  for (const [name, layout] of [
    ['C', 'A K [ T C ] D'],
    ['A', 'A K [ T C ] D'],
    ['T', 'A K [ T C ] D'],
    ['LL2', 'duplex'],
    ['C', 'duplex'],
  ] as const)
    it(`is the classical one of ${name}, each mark once, in ${layout}`, async () => {
      const rule = await stillRule({ shape: 'linear', layout }, 1130);
      const [scale] = scalesOf(rule, name);
      const drawn = alongMarks(rule, scale).sort((a, b) => a - b);
      const meant = valuesBy(classicalTables[name]!).map((value) => scales[name].position(value));
      expect(drawn).to.have.length(meant.length);
      for (const [i, along] of drawn.entries()) expect(along).to.be.closeTo(meant[i], 5e-5);
    });

  for (const width of [400, 1000])
    it(`is as fine as its length allows, on each scale: ${width} px`, async () => {
      const rule = await stillRule({ shape: 'linear', layout: 'K LL3 [ CF S ] D P' }, width);
      for (const scale of scalesOf(rule)) {
        const gap = classicalPixels / lengthOf(rule, scale);
        const meant = gradations(scales[nameOf(scale)], gap)
          .map(({ position }) => position)
          .sort((a, b) => a - b);
        const drawn = placesOf(rule, scale);
        expect(drawn, nameOf(scale)).to.have.length(meant.length);
        for (const [i, along] of drawn.entries()) expect(along).to.be.closeTo(meant[i], 5e-5);
      }
    });
});

describe('the place of a scale on a rule', () => {
  it('is from the top down on a linear rule, in the order of the layout', async () => {
    const rule = await stillRule({ shape: 'linear', layout: 'duplex' }, 800);
    const top = (scale: Element) => scale.getBoundingClientRect().top;
    const downward = scalesOf(rule).toSorted((a, b) => top(a) - top(b));
    const names = 'LL02 LL03 DF CF CIF CI C D LL3 LL2';
    expect(downward.map(nameOf).join(' ')).to.equal(names);
    expect(new Set(downward.map(top)).size).to.equal(downward.length);
  });

  it('is from the outside in on a circular rule, in the order of the layout', async () => {
    const rule = await stillRule({ layout: 'disc' }, 600);
    const inward = scalesOf(rule).toSorted((a, b) => radiusOf(rule, b) - radiusOf(rule, a));
    expect(inward.map(nameOf).join(' ')).to.equal('K A D C CI B L');
  });
});
