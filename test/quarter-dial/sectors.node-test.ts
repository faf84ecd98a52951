import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { roundToDivisions, type Divisions } from '../../src/conversions/index.js';
import { sectorsOf } from '../../src/quarter-dial/system.js';

const all: readonly Divisions[] = [1, 2, 3, 4, 10, 20, 'digits'];

describe('the sectors of a dial', () => {
  for (const divisions of all) {
    it(`meet, and go once round: ${divisions}`, () => {
      const sectors = sectorsOf(divisions);
      for (const [i, { from, at }] of sectors.entries()) {
        const before = i > 0 ? sectors[i - 1].to : sectors.at(-1)!.to - 1;
        expect(from).to.be.closeTo(before, 1e-12);
        expect(at).to.be.within(from, sectors[i].to);
      }
    });

    it(`contain the numbers that are rounded to their symbols: ${divisions}`, () => {
      const sectors = sectorsOf(divisions);
      fc.assert(
        fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (turns) => {
          const isIn = ({ from, to }: { from: number; to: number }, gap: number) =>
            [turns, turns + 1].some((at) => at > from + gap && at < to - gap);
          const found = sectors.filter((sector) => isIn(sector, 1e-9));
          fc.pre(found.length > 0);
          const { symbol } = roundToDivisions(10 ** turns, divisions);
          expect(found.map((sector) => sector.symbol)).to.deep.equal([symbol]);
        }),
      );
    });
  }
});
