import { describe, it } from 'node:test';
import { expect } from 'chai';
import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { gradations, levelLengths, type Graduated } from '../../src/engraving/gradations.js';

/** The gap of a rule of 25 cm: 0.54 mm. */
const classical = 0.00216;

const wholes = (from: number, to: number, by = 1): number[] =>
  Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);

const byScale = (scale: (value: number) => number, numbered: readonly number[]): Graduated => ({
  position: (value) => scale(value),
  numbered,
});

const hundred = [...wholes(1, 9), ...wholes(10, 100, 10)];
const thousand = [...wholes(1, 9), ...wholes(10, 90, 10), ...wholes(100, 1000, 100)];

/** One decade, as on C, D and the dial. */
const decade = byScale(scaleLog().domain([1, 10]), wholes(1, 10));
const scales: Readonly<Record<string, Graduated>> = {
  C: decade,
  CI: byScale(scaleLog().domain([10, 1]), wholes(1, 10)),
  A: byScale(scaleLog().domain([1, 100]), hundred),
  K: byScale(scaleLog().domain([1, 1000]), thousand),
  L: byScale(scaleLinear().domain([0, 10]), wholes(0, 10)),
};

const gaps = fc.double({ min: 0.0004, max: 0.4, noNaN: true });
const anyScale = fc.constantFrom(...Object.keys(scales)).map((name) => scales[name]);

/** The marks of each interval between two numbered marks, with both of these. */
function intervals(scale: Graduated, gap: number): number[][] {
  const values = gradations(scale, gap).map(({ value }) => value);
  return scale.numbered
    .slice(1)
    .map((to, i) => values.filter((value) => value >= scale.numbered[i] && value <= to));
}

/** The parts that 1-2-5 steps cut an interval between two numbered marks into. */
const cuts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Gaps may be a little less than requested: in the middle of an interval, and anywhere in it. */
const [ofMiddle, anywhere] = [0.99, 0.85];

/** How many parts are the most that still keep the gap between all of their marks. */
function partsThatFit({ position }: Graduated, from: number, to: number, gap: number): number {
  const keepsGap = (count: number) => {
    const place = (n: number) => position(from + ((to - from) * n) / count);
    const gaps = wholes(1, count).map((n) => Math.abs(place(n) - place(n - 1)));
    const middle = Math.abs(place(count / 2 + 0.5) - place(count / 2 - 0.5));
    return middle >= ofMiddle * gap && Math.min(...gaps) >= anywhere * gap;
  };
  return cuts.filter((count) => count === 1 || keepsGap(count)).at(-1)!;
}

describe('the gradations of a scale', () => {
  it('are at their values, which are the doubles of their decimal texts', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const { value, position } of gradations(scale, gap)) {
          expect(position).to.be.closeTo(scale.position(value), 1e-12);
          expect(Number(value.toFixed(6)), 'no floating dust').to.equal(value);
        }
      }),
    );
  });

  it('are in order, each once, with every numbered one', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const values = gradations(scale, gap).map(({ value }) => value);
        expect(values.every((value, i) => i === 0 || value > values[i - 1])).to.equal(true);
        expect(values).to.include.members([...scale.numbered]);
        expect(values[0]).to.equal(scale.numbered[0]);
        expect(values.at(-1)).to.equal(scale.numbered.at(-1));
      }),
    );
  });

  it('have the finest steps of 1, 2 and 5 that are wide enough, and change them at numbered marks', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        for (const [i, values] of intervals(scale, gap).entries()) {
          const [from, to] = [scale.numbered[i], scale.numbered[i + 1]];
          const count = partsThatFit(scale, from, to, gap);
          const expected = wholes(0, count).map((n) => from + ((to - from) * n) / count);
          expect(values, `${from} … ${to}, ${gap}`).to.have.length(count + 1);
          for (const [n, value] of values.entries()) expect(value).to.be.closeTo(expected[n], 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are nowhere much closer than the gap, except for numbered ones', () => {
    fc.assert(
      fc.property(anyScale, gaps, (scale, gap) => {
        const marks = gradations(scale, gap);
        for (const [i, { value, position }] of marks.slice(1).entries()) {
          const before = marks[i];
          const areNumbered = [value, before.value].every((it) => scale.numbered.includes(it));
          if (!areNumbered)
            expect(Math.abs(position - before.position)).to.be.at.least(anywhere * gap - 1e-12);
        }
      }),
    );
  });

  it('are coarser, never finer, where there is less room', () => {
    fc.assert(
      fc.property(gaps, fc.double({ min: 1, max: 4, noNaN: true }), (gap, more) => {
        const [many, few] = [gap, gap * more].map((it) => gradations(decade, it).length);
        expect(few).to.be.at.most(many);
      }),
    );
  });
});

describe('the classical gradations', () => {
  it('are 321 on C: 100 to 2, as many more to 4, 120 from there, and 1 itself', () => {
    expect(gradations(decade, classical)).to.have.length(1 + 100 + 100 + 120);
  });

  it('are as many as fit, and only the numbered ones where none fit', () => {
    expect(gradations(decade, 0.5).map(({ value }) => value)).to.deep.equal(wholes(1, 10));
  });
});

describe('the lengths of gradations', () => {
  const levels = (gap: number) =>
    new Map(gradations(decade, gap).map(({ value, level }) => [value, level] as const));

  it('are four, the longest for numbered ones and for no others', () => {
    expect(levelLengths).to.have.length(4);
    expect([...levelLengths]).to.deep.equal([...levelLengths].sort((a, b) => a - b));
    expect(levelLengths.at(-1)).to.equal(1);
    fc.assert(
      fc.property(gaps, (gap) => {
        for (const [value, level] of levels(gap))
          expect(level === 3, `${value}`).to.equal(Number.isInteger(value));
      }),
    );
  });

  it('distinguish tenths from hundredths, and the fifth of ten from its neighbours', () => {
    const level = levels(classical);
    for (const [longer, shorter] of [
      [1.3, 1.35],
      [1.35, 1.34],
      [1.35, 1.36],
      [2.6, 2.62],
      [4.2, 4.25],
      [7.9, 7.95],
    ])
      expect(level.get(longer), `${longer} and ${shorter}`).to.be.greaterThan(level.get(shorter)!);
    for (const [one, other] of [
      [1.31, 1.34],
      [1.15, 1.95],
      [2.62, 3.94],
      [4.05, 9.95],
    ])
      expect(level.get(one), `${one} and ${other}`).to.equal(level.get(other));
  });

  it('distinguish the half of an interval from its tenths', () => {
    const level = levels(0.004);
    expect(level.get(4.5)).to.be.greaterThan(level.get(4.4)!);
    expect(level.get(4.6)).to.equal(level.get(4.4));
  });
});
