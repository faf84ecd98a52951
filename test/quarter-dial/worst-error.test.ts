import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { roundToDivisions, type Divisions } from '../../src/conversions/index.js';
import { worstError } from '../../src/quarter-dial/element.js';

const systems: readonly Divisions[] = [1, 2, 3, 4, 10, 20, 'digits'];

/** How far a value is from what it is rounded to, as a factor above 1. */
function factorOff(value: number, divisions: Divisions): number {
  const { rounded } = roundToDivisions(value, divisions);
  return Math.max(rounded / value, value / rounded);
}

describe('the worst error of a system of divisions', () => {
  for (const [divisions, factor] of [
    [1, Math.sqrt(10)],
    [2, 10 ** 0.25],
    [3, 10 ** (1 / 6)],
    [4, 10 ** 0.125],
    [10, 10 ** 0.05],
    [20, 10 ** 0.025],
    ['digits', 1.5],
  ] as const) {
    it(`is a factor of ${factor.toFixed(4)} by ${divisions}`, () => {
      expect(worstError(divisions)).to.be.closeTo(factor, 1e-12);
    });
  }

  for (const divisions of systems) {
    it(`is an upper bound for every value, by ${divisions}`, () => {
      const magnitude = fc.double({ min: -290, max: 290, noNaN: true }).map((log) => 10 ** log);
      fc.assert(
        fc.property(magnitude, (value) => {
          expect(factorOff(value, divisions)).to.be.at.most(worstError(divisions) + 1e-9);
        }),
        { numRuns: 1000 },
      );
    });

    it(`is nearly reached beside a threshold, by ${divisions}`, () => {
      const threshold = divisions === 'digits' ? 1.5 : 10 ** (0.5 / divisions);
      const off = [0.9999, 1.0001].map((share) => factorOff(threshold * share, divisions));
      expect(Math.max(...off) / worstError(divisions)).to.be.closeTo(1, 2e-4);
    });
  }
});
