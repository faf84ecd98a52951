import { describe, it } from 'node:test';
import { expect } from 'chai';
import { convertBelief, type BeliefUnit } from '../../src/conversions/index.js';
import { readReference, relativeError } from './reference.js';

const units: BeliefUnit[] = ['probability', 'degrees', 'odds', 'decibels', 'nats', 'bits'];

describe('convertBelief', () => {
  it('agrees with the oracle table in every direction', () => {
    const rows = readReference('beliefs.csv');
    for (const row of rows)
      for (const to of units) {
        const got = convertBelief(Number(row.input), row.from as BeliefUnit, to);
        const wanted = Number(row[to]);
        const error =
          Math.abs(wanted) < 1e-9 && to !== 'odds'
            ? Math.abs(got - wanted)
            : relativeError(got, wanted);
        expect(error, `${row.input} ${row.from} in ${to}: ${got}`).to.be.below(1e-13);
      }
  });

  it('returns a value in its own unit unchanged', () => {
    for (const unit of units) expect(convertBelief(0.1, unit, unit)).to.equal(0.1);
    expect(convertBelief(-4000, 'decibels', 'decibels')).to.equal(-4000);
  });

  it('rejects values outside the range of the unit, for its own unit too', () => {
    const cases: [number, BeliefUnit, BeliefUnit][] = [
      [1.1, 'probability', 'probability'],
      [1.1, 'probability', 'odds'],
      [91, 'degrees', 'probability'],
      [-1, 'odds', 'degrees'],
      [-1, 'odds', 'odds'],
      [NaN, 'decibels', 'bits'],
    ];
    for (const [value, from, to] of cases)
      expect(() => convertBelief(value, from, to), `${value} ${from}`).to.throw(RangeError, from);
  });
});
