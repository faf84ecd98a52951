import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { gradations } from '../../src/engraving/gradations.js';
import { scales } from '../../src/slide-rule/scales/catalogue.js';

type Scale = (typeof scales)[keyof typeof scales];

/** From that of a wall to that of a thumbnail. */
const gaps = fc.double({ min: 0.0004, max: 0.3, noNaN: true });
const anyScale = fc.constantFrom(...Object.values(scales));

const lowest = ({ span }: Scale) => Math.min(...span);
const highest = ({ span }: Scale) => Math.max(...span);

// LR goes both ways from its index.
const rangeOf = ({ name }: Scale): [number, number] => (name === 'LR' ? [-0.5, 0.5] : [0, 1]);

/** The marks by their value, from the least. */
const marksOf = (scale: Scale, gap: number) =>
  gradations(scale, gap).toSorted((a, b) => a.value - b.value);

/** Whether a number is a whole multiple of a step, but for what a double can't hold. */
const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** The stretches that no numbered value parts: the marks of each, with those at both of its ends. */
function stretches(scale: Scale, gap: number): number[][] {
  const values = marksOf(scale, gap).map(({ value }) => value);
  const stops = [lowest(scale), ...scale.numbered, highest(scale)];
  return stops.slice(1).map((to, i) => values.filter((it) => it >= stops[i] && it <= to));
}

/** Whether a stretch has more than its ends. */
const isParted = (scale: Scale) => (values: readonly number[]) =>
  values.length > 1 && values.some((value) => !scale.numbered.includes(value));

describe('the gradations of any of the 35 scales', () => {
  it('include 35 scales', () => {
    expect(Object.keys(scales)).to.have.length(35);
  });

  it('are at their values, inside the ends of the scale', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const { value, position } of gradations(scale, gap)) {
          expect(position, scale.name).to.equal(scale.position(value));
          expect(position).to.be.within(...rangeOf(scale));
          expect(value).to.be.within(lowest(scale), highest(scale));
        }
      }),
    );
  });

  it('occur once each, also where two of them would coincide on the screen', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const marks = marksOf(scale, gap);
        const positions = marks.map(({ position }) => position).sort((a, b) => a - b);
        for (const [i, position] of positions.slice(1).entries())
          expect(position - positions[i], `${scale.name} ${position}`).to.be.greaterThan(1e-4);
      }),
    );
  });

  it('include all numbered ones, which are the longest, and no other of that length', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const longest = marksOf(scale, gap).filter(({ level }) => level === 3);
        const values = longest.map(({ value }) => value);
        expect(values).to.deep.equal([...scale.numbered]);
      }),
    );
  });

  it('have steps of 1, 2 and 5, on multiples of these, and change them only at numbered ones', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const values of stretches(scale, gap).filter(isParted(scale))) {
          const [first, second] = values;
          const step = Number((second - first).toPrecision(6));
          expect(step.toExponential(5), `${scale.name} ${first}`).to.match(/^[125]\.0+e/);
          for (const [i, value] of values.entries()) {
            expect(value).to.be.closeTo(first + i * step, step / 1e4);
            expect(isMultiple(value, step), `${scale.name} ${value} by ${step}`).to.equal(true);
          }
        }
      }),
    );
  });

  it('come as near to an unnumbered end as their step allows', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const all = stretches(scale, gap);
        for (const [end, values] of [
          [lowest(scale), all[0]],
          [highest(scale), all.at(-1)!.toReversed()],
        ] as const) {
          if (!isParted(scale)(values)) continue;
          const step = Math.abs(values[1] - values[0]);
          const reach = Math.abs(values[0] - end);
          expect(reach, `${scale.name} ${end}`).to.be.lessThan(step * 1.0001);
        }
      }),
    );
  });

  it('are nowhere much closer than the gap, except for numbered ones', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const marks = marksOf(scale, gap);
        for (const [i, mark] of marks.slice(1).entries()) {
          const before = marks[i];
          if (mark.level === 3 && before.level === 3) continue;
          const found = Math.abs(mark.position - before.position);
          expect(found, `${scale.name} ${before.value} … ${mark.value}`).to.be.at.least(
            gap * 0.8499,
          );
        }
      }),
    );
  });

  it('are as many as fit: a finer step would not fit anywhere', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const values of stretches(scale, gap).filter(({ length }) => length > 1)) {
          const [from, to] = [values[0], values.at(-1)!];
          const step = values[1] - from;
          // a tenth divides all that a step of 1, 2 or 5 does
          const finer = step / 10;
          const tightest = Math.min(
            ...[from, to - finer].map((it) =>
              Math.abs(scale.position(it + finer) - scale.position(it)),
            ),
          );
          expect(tightest, `${scale.name} ${from} … ${to}`).to.be.lessThan(gap);
        }
      }),
    );
  });

  it('are free of rounding errors: each is the double of its decimal text', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const { value } of gradations(scale, gap))
          expect(Number(value.toPrecision(12)), scale.name).to.equal(value);
      }),
    );
  });
});
