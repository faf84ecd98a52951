import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  approximateDegrees,
  approximateOdds,
  oddsToDecibels,
  probabilityToDegrees,
  roundToDivisions,
  type Divisions,
} from '../../src/conversions/index.js';
import { readReference, relativeError } from './reference.js';

const even = [1, 2, 3, 4, 10, 20] as const;
const magnitude = fc.double({ min: -300, max: 300, noNaN: true }).map((x) => 10 ** x);

describe('roundToDivisions', () => {
  it('agrees with the oracle table', () => {
    const rows = readReference('rounding.csv');
    expect(rows).to.have.length(336);
    for (const row of rows) {
      const { rounded, ...got } = roundToDivisions(
        Number(row.value),
        Number(row.divisions) as Divisions,
      );
      const wanted = {
        steps: Number(row.steps),
        symbol: row.symbol,
        exponent: Number(row.exponent),
      };
      expect(got, `${row.value} in ${row.divisions}`).to.deep.equal(wanted);
      expect(relativeError(rounded, Number(row.rounded))).to.be.below(1e-15);
    }
  });

  it('changes at the thresholds half way between steps, rounding up there', () => {
    for (const divisions of even)
      for (let step = -300 * divisions; step < 300 * divisions; step += 1) {
        const threshold = 10 ** ((step + 0.5) / divisions);
        const stepsAt = (value: number) => roundToDivisions(value, divisions).steps;
        expect(stepsAt(threshold * (1 - 1e-10)), `below ${threshold}`).to.equal(step);
        expect(stepsAt(threshold), `at ${threshold}`).to.equal(step + 1);
      }
    const quarters = [1 / 8, 3 / 8, 5 / 8, 7 / 8].map((x) => roundToDivisions(10 ** x, 4));
    expect(quarters.map(({ symbol }) => symbol)).to.deep.equal(['τ', 'π', 'τπ', '1']);
  });

  it('is never further off than half a step', () => {
    fc.assert(
      fc.property(magnitude, fc.constantFrom(...even), (value, divisions) => {
        const { rounded } = roundToDivisions(value, divisions);
        return Math.abs(Math.log10(value / rounded)) <= 0.5 / divisions + 1e-12;
      }),
    );
  });

  it('leaves round numbers unchanged', () => {
    fc.assert(
      fc.property(magnitude, fc.constantFrom(...even), (value, divisions) => {
        const once = roundToDivisions(value, divisions);
        expect(roundToDivisions(once.rounded, divisions)).to.deep.equal(once);
      }),
    );
  });

  it('carries a decade into the exponent', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 9.9, noNaN: true }),
        fc.constantFrom(...even),
        (value, divisions) => {
          const [one, ten] = [value, Number(`${value}e9`)].map((v) =>
            roundToDivisions(v, divisions),
          );
          expect(ten).to.include({
            steps: one.steps + 9 * divisions,
            symbol: one.symbol,
            exponent: one.exponent + 9,
          });
        },
      ),
    );
  });

  it('rounds to one significant digit, halves upward', () => {
    const cases: [number, number, string, number, number][] = [
      [1, 0, '1', 0, 1],
      [1.49, 0, '1', 0, 1],
      [1.5, 1, '2', 0, 2],
      [2.5, 2, '3', 0, 3],
      [42000, 39, '4', 4, 40000],
      [9.4, 8, '9', 0, 9],
      [9.5, 9, '1', 1, 10],
      [0.25, -7, '3', -1, 0.3],
      [0.0723, -12, '7', -2, 0.07],
      [299792458, 74, '3', 8, 3e8],
    ];
    for (const [value, steps, symbol, exponent, rounded] of cases)
      expect(roundToDivisions(value, 'digits'), String(value)).to.deep.equal({
        steps,
        symbol,
        exponent,
        rounded,
      });
  });

  it('works up to the ends of the doubles', () => {
    expect(roundToDivisions(5e-324, 4).rounded).to.equal(5e-324);
    expect(roundToDivisions(Number.MAX_VALUE, 4)).to.include({
      steps: 1233,
      symbol: 'τ',
      exponent: 308,
    });
    expect(roundToDivisions(Number.MAX_VALUE, 1).rounded).to.equal(1e308);
  });

  it('rejects numbers that are not positive and finite, and other divisions', () => {
    for (const value of [0, -0, -1, NaN, Infinity, -Infinity])
      for (const divisions of [...even, 'digits'] as Divisions[])
        expect(() => roundToDivisions(value, divisions), String(value)).to.throw(
          RangeError,
          `a magnitude must be positive and finite, got ${value}`,
        );
    for (const divisions of [0, 5, 1.5, -4, NaN, '4', 'toString', undefined])
      expect(() => roundToDivisions(1, divisions as Divisions), String(divisions)).to.throw(
        RangeError,
        'divisions must be one of 1,2,3,4,10,20,digits, got',
      );
  });
});

describe('approximateOdds', () => {
  const table: [number, string][] = [
    [0, '1:1'],
    [1, '5:4'],
    [2, 'π:2'],
    [3, '2:1'],
    [4, '5:2'],
    [5, 'π:1'],
    [6, '4:1'],
    [7, '5:1'],
    [8, '2π:1'],
    [9, '8:1'],
    [10, '10:1'],
    [11, '4π:1'],
    [12, '16:1'],
    [13, '20:1'],
    [14, '25:1'],
    [15, '10π:1'],
    [18, '20π:1'],
    [19, '80:1'],
    [20, '100:1'],
    [21, '40π:1'],
    [22, '160:1'],
    [23, '200:1'],
    [30, '1000:1'],
    [35, '1000π:1'],
    [60, '1000000:1'],
    [-1, '4:5'],
    [-2, '2:π'],
    [-3, '1:2'],
    [-11, '1:4π'],
    [2.49, 'π:2'],
    [2.5, '2:1'],
    [-2.6, '1:2'],
    [-0.3, '1:1'],
    [0.5, '5:4'],
    [-0.5, '4:5'],
    [Infinity, '∞:1'],
    [-Infinity, '1:∞'],
  ];
  for (const [decibels, odds] of table)
    it(`returns ${odds} for ${decibels} dB`, () => {
      expect(approximateOdds(decibels)).to.equal(odds);
    });

  /** What a side such as "10π" stands for. */
  const valueOf = (side: string): number =>
    Number(side.replace('π', '') || 1) * (side.includes('π') ? Math.PI : 1);

  it('is within a fifth of a decibel of the whole decibel, where there are odds', () => {
    for (let decibels = -3000; decibels <= 3000; decibels += 1) {
      const [above, below] = approximateOdds(decibels).split(':').map(valueOf);
      expect(oddsToDecibels(above / below), String(decibels)).to.be.closeTo(decibels, 0.2);
    }
  });

  it('rejects NaN', () => {
    expect(() => approximateOdds(NaN)).to.throw(RangeError, 'decibels');
  });
});

describe('approximateDegrees', () => {
  it('is exact where the mental rule is', () => {
    const cases = [
      [0, 90],
      [0.25, 60],
      [0.5, 45],
      [0.75, 30],
      [1, 0],
    ];
    for (const [p, degrees] of cases) expect(approximateDegrees(p)).to.be.closeTo(degrees, 1e-13);
  });

  it('is never off by more than 0.55°', () => {
    for (let n = 0; n <= 100_000; n += 1) {
      const p = n / 100_000;
      expect(Math.abs(approximateDegrees(p) - probabilityToDegrees(p))).to.be.below(0.55);
    }
  });

  it('is 60 Δp near even and 60 √Δp near the ends', () => {
    expect(approximateDegrees(0.53)).to.be.closeTo(45 - 1.8, 1e-13);
    expect(approximateDegrees(0.3)).to.be.closeTo(45 + 12, 1e-13);
    expect(approximateDegrees(0.99)).to.be.closeTo(6, 1e-13);
    expect(approximateDegrees(0.01)).to.be.closeTo(84, 1e-13);
  });

  it('changes from one rule to the other at 0.25 and 0.75', () => {
    expect(approximateDegrees(0.76)).to.be.closeTo(60 * Math.sqrt(0.24), 1e-13);
    expect(approximateDegrees(0.74)).to.be.closeTo(45 - 60 * 0.24, 1e-13);
    expect(approximateDegrees(0.26)).to.be.closeTo(45 + 60 * 0.24, 1e-13);
    expect(approximateDegrees(0.24)).to.be.closeTo(90 - 60 * Math.sqrt(0.24), 1e-13);
  });

  it('rejects a number that is not a probability', () => {
    for (const p of [-0.1, 1.1, NaN])
      expect(() => approximateDegrees(p)).to.throw(RangeError, 'probability');
  });
});
