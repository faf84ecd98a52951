import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import * as conversions from '../../src/conversions/index.js';
import { clampBelief, type BeliefUnit } from '../../src/conversions/index.js';
import { readReference, relativeError } from './reference.js';

const units: BeliefUnit[] = ['probability', 'degrees', 'odds', 'decibels', 'nats', 'bits'];
const pairs = units.flatMap((from) =>
  units.filter((to) => to !== from).map((to): [BeliefUnit, BeliefUnit] => [from, to]),
);

/** The function from one unit to another, found by its name as a user would write it. */
const conversion = (from: BeliefUnit, to: BeliefUnit): ((value: number) => number) => {
  const name = `${from}To${to[0].toUpperCase()}${to.slice(1)}`;
  const found: unknown = conversions[name as 'probabilityToDegrees'];
  expect(found, name).to.be.a('function');
  return found as (value: number) => number;
};

const isLogOdds = (unit: BeliefUnit): boolean => ['decibels', 'nats', 'bits'].includes(unit);

/** Log-odds near even are right absolutely, all else in proportion. */
const errorOf = (got: number, wanted: number, unit: BeliefUnit): number =>
  isLogOdds(unit) && Math.abs(wanted) < 1 ? Math.abs(got - wanted) : relativeError(got, wanted);

/** The same six beliefs in every unit, certain last. */
const ends: Record<BeliefUnit, [impossible: number, even: number, certain: number]> = {
  probability: [0, 0.5, 1],
  degrees: [90, 45, 0],
  odds: [0, 1, Infinity],
  decibels: [-Infinity, 0, Infinity],
  nats: [-Infinity, 0, Infinity],
  bits: [-Infinity, 0, Infinity],
};

const outside: Record<BeliefUnit, number[]> = {
  probability: [-1e-9, 1.000001, NaN, Infinity, -Infinity],
  degrees: [-0.001, 90.001, NaN, Infinity, -Infinity],
  odds: [-1e-300, -Infinity, NaN],
  decibels: [NaN],
  nats: [NaN],
  bits: [NaN],
};

/** Beliefs from −30 to 30 dB, in every unit. */
const inside: Record<BeliefUnit, fc.Arbitrary<number>> = {
  probability: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  degrees: fc.double({ min: 1.9, max: 88.1, noNaN: true }),
  odds: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  decibels: fc.double({ min: -30, max: 30, noNaN: true }),
  nats: fc.double({ min: -6.9, max: 6.9, noNaN: true }),
  bits: fc.double({ min: -9.9, max: 9.9, noNaN: true }),
};

/** 1 for a unit that rises with belief; degrees count from certain, and fall. */
const sense = (unit: BeliefUnit): number => (unit === 'degrees' ? -1 : 1);

describe('units of belief', () => {
  it('are converted by thirty functions, accurate to the last digits of the oracle table', () => {
    const rows = readReference('beliefs.csv');
    expect(rows).to.have.length(336);
    const failures = rows.flatMap((row) => {
      const allowed = Math.abs(Number(row.decibels)) <= 30 ? 4e-15 : 1e-13;
      const from = row.from as BeliefUnit;
      return units
        .filter((to) => to !== from)
        .map((to) => ({ to, got: conversion(from, to)(Number(row.input)) }))
        .filter(({ to, got }) => !(errorOf(got, Number(row[to]), to) <= allowed))
        .map(({ to, got }) => `${row.input} ${from} is ${row[to]} ${to}, got ${got}`);
    });
    expect(failures).to.deep.equal([]);
  });

  for (const [from, to] of pairs) {
    describe(`from ${from} to ${to}`, () => {
      const convert = conversion(from, to);

      it('maps the ends and the middle exactly to themselves', () => {
        expect(ends[from].map(convert)).to.deep.equal(ends[to]);
      });

      it('is undone by the inverse conversion', () => {
        const back = conversion(to, from);
        fc.assert(
          fc.property(inside[from], (value) => errorOf(back(convert(value)), value, from) < 5e-13),
        );
      });

      it('is monotone', () => {
        fc.assert(
          fc.property(inside[from], inside[from], (one, other) => {
            const [low, high] = [Math.min(one, other), Math.max(one, other)];
            // neighbouring doubles may round to the same, or pass each other by a last digit
            fc.pre(high - low > 1e-12 * Math.abs(high));
            const rise = (convert(high) - convert(low)) * sense(from) * sense(to);
            return rise >= -1e-15 * Math.abs(convert(high));
          }),
        );
      });

      it('rejects values outside the range of the unit, with its name', () => {
        for (const value of outside[from])
          expect(() => convert(value), String(value)).to.throw(
            RangeError,
            new RegExp(`^${from} must be from .+ to .+, got -?`),
          );
      });
    });
  }

  it('mirror each other: 1 − p is the angle from the other end and the inverse odds', () => {
    // with p a multiple of 2⁻³⁰, 1 − p is exact
    const exact = fc.integer({ min: 1, max: 2 ** 30 - 1 }).map((n) => n / 2 ** 30);
    fc.assert(
      fc.property(exact, (p) => {
        const mirrored = (to: BeliefUnit) => conversion('probability', to)(1 - p);
        const plain = (to: BeliefUnit) => conversion('probability', to)(p);
        expect(mirrored('degrees')).to.be.closeTo(90 - plain('degrees'), 3e-14);
        expect(relativeError(mirrored('odds'), 1 / plain('odds'))).to.be.below(1e-15);
        for (const unit of units.filter(isLogOdds))
          expect(errorOf(mirrored(unit), -plain(unit), unit)).to.be.below(4e-15);
      }),
    );
  });

  it('mirror evidence: −x decibels are the mirrored belief', () => {
    fc.assert(
      fc.property(fc.double({ min: -3000, max: 3000, noNaN: true }), (decibels) => {
        const p = conversions.decibelsToProbability(decibels);
        const mirrored = conversions.decibelsToProbability(-decibels);
        expect(p + mirrored).to.be.closeTo(1, 3e-16);
        expect(
          conversions.decibelsToOdds(decibels) * conversions.decibelsToOdds(-decibels),
        ).to.be.closeTo(1, 1e-13);
      }),
    );
  });

  it('keep round numbers round', () => {
    const tens = [-3, -2, -1, 1, 2, 3, 10];
    expect(tens.map((n) => conversions.oddsToDecibels(10 ** n))).to.deep.equal(
      tens.map((n) => 10 * n),
    );
    expect(tens.map((n) => conversions.decibelsToOdds(10 * n))).to.deep.equal(
      tens.map((n) => Number(`1e${n}`)),
    );
    expect(conversions.bitsToOdds(-3)).to.equal(0.125);
    expect(conversions.oddsToBits(1024)).to.equal(10);
  });

  it('work up to the limits of doubles', () => {
    // the odds of 4000 dB are none, their angle is
    expect(
      relativeError(conversions.decibelsToDegrees(4000), 1e-200 * (180 / Math.PI)),
    ).to.be.below(1e-13);
    expect(conversions.decibelsToOdds(4000)).to.equal(Infinity);
    expect(conversions.decibelsToOdds(-4000)).to.equal(0);
    expect(relativeError(conversions.decibelsToOdds(-3070), 1e-307)).to.be.below(1e-13);
    expect(relativeError(conversions.degreesToDecibels(1e-200), 4035.162452648183)).to.be.below(
      1e-13,
    );
    expect(
      relativeError(conversions.probabilityToDegrees(1 - 2 ** -53), 6.037091348628666e-7),
    ).to.be.below(1e-15);
  });
});

describe('clampBelief', () => {
  it('clamps a value out of range to the nearer end', () => {
    const cases: [number, BeliefUnit, number][] = [
      [1.5, 'probability', 1],
      [-0.1, 'probability', 0],
      [0.3, 'probability', 0.3],
      [120, 'degrees', 90],
      [-5, 'degrees', 0],
      [-2, 'odds', 0],
      [Infinity, 'odds', Infinity],
      [-Infinity, 'decibels', -Infinity],
      [1e300, 'nats', 1e300],
    ];
    for (const [value, unit, clamped] of cases)
      expect(clampBelief(value, unit), `${value} ${unit}`).to.equal(clamped);
  });

  it('rejects NaN', () => {
    for (const unit of units) expect(() => clampBelief(NaN, unit), unit).to.throw(RangeError, unit);
  });
});
