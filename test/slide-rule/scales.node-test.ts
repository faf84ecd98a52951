import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { scales as catalogue, type Scale } from '../../src/slide-rule/scales/catalogue.js';
import { readReference, relativeError } from '../conversions/reference.js';
import { readingAt } from '../support/rule-readings.js';

/** The 35 scales, by hand: what stands at the left end, and at the right one. */
const wanted: Readonly<Record<string, readonly [left: number, right: number]>> = {
  C: [1, 10],
  D: [1, 10],
  CI: [10, 1],
  DI: [10, 1],
  CF: [Math.PI, 10 * Math.PI],
  DF: [Math.PI, 10 * Math.PI],
  CIF: [10 / Math.PI, 1 / Math.PI],
  A: [1, 100],
  B: [1, 100],
  BI: [100, 1],
  K: [1, 1000],
  L: [0, 1],
  Ln: [0, 2.302585092994046],
  S: [5.739170477266787, 90],
  T: [5.710593137499643, 45],
  T2: [45, 84.28940686250036],
  ST: [0.5729577951308232, 5.729577951308232],
  P: [Math.sqrt(0.99), 0],
  H1: [1.004987562112089, Math.SQRT2],
  H2: [Math.SQRT2, 10.04987562112089],
  Sh1: [0.09983407889920758, 0.881373587019543],
  Sh2: [0.881373587019543, 2.99822295029797],
  Th: [0.1003353477310756, 3],
  R1: [1, 3.1622776601683795],
  R2: [3.1622776601683795, 10],
  LL0: [1.0010005001667084, 1.010050167084168],
  LL1: [1.010050167084168, 1.1051709180756477],
  LL2: [1.1051709180756477, Math.E],
  LL3: [Math.E, 22026.465794806718],
  LL00: [0.999000499833375, 0.9900498337491681],
  LL01: [0.9900498337491681, 0.9048374180359595],
  LL02: [0.9048374180359595, 0.36787944117144233],
  LL03: [0.36787944117144233, 4.5399929762484854e-5],
  Pr: [1 / 1001, 1000 / 1001],
  LR: [0.001, 1000],
};

/** How a reading follows 10ⁿ on D by a factor, 10^(k·n); all other scales do not. */
const powers: Readonly<Record<string, number>> = {
  ...{ C: 1, D: 1, CF: 1, DF: 1, CI: -1, DI: -1, CIF: -1 },
  ...{ A: 2, B: 2, BI: -2, K: 3, R1: 0.5, R2: 0.5 },
};

/** What a power of ten on D adds to a scale of logarithms. */
const decadeAdded: Readonly<Record<string, number>> = { L: 1, Ln: Math.LN10 };

const scales: Readonly<Record<string, Scale>> = catalogue;
const names = Object.keys(wanted);
// LR goes both ways from its index.
const rangeOf = (name: string): [number, number] => (name === 'LR' ? [-0.5, 0.5] : [0, 1]);
const position = fc.double({ min: 0, max: 1, noNaN: true });

describe('the catalogue of scales', () => {
  it('has the 35 scales, each under its name', () => {
    expect(Object.keys(scales)).to.have.members(names);
    expect(names).to.have.length(35);
    for (const name of names) expect(scales[name].name).to.equal(name);
  });

  it('does not inherit the names of Object.prototype', () => {
    for (const name of ['toString', 'constructor', '__proto__'])
      expect(Object.hasOwn(scales, name)).to.equal(false);
  });

  for (const [name, [left, right]] of Object.entries(wanted)) {
    it(`runs from ${left} to ${right} on ${name}`, () => {
      const { span } = scales[name];
      for (const [got, end] of [
        [span[0], left],
        [span[1], right],
      ])
        expect(Math.abs(got - end), `${got}`).to.be.at.most(1e-15 * Math.max(1, end) * 4);
    });
  }

  for (const name of names) {
    it(`describes how ${name} is made, read and numbered`, () => {
      const { formula, span, numbered, side, unit } = scales[name];
      const [low, high] = [...span].sort((a, b) => a - b);
      expect(formula).to.match(/\S/);
      expect(['body', 'slide']).to.include(side);
      expect(unit).to.equal(/^(S|T|T2|ST)$/.test(name) ? '°' : name === 'Pr' ? '%' : '');
      expect(numbered.length).to.be.at.least(3);
      expect([...numbered]).to.deep.equal([...new Set(numbered)].sort((a, b) => a - b));
      for (const value of numbered)
        expect(value, name).to.be.within(low * (1 - 1e-12), high * (1 + 1e-12));
    });
  }
});

describe('a position on a scale', () => {
  it('is that of the reference, to 1e-11, both ways', () => {
    const rows = readReference('scales.csv');
    expect(new Set(rows.map(({ scale }) => scale)).size).to.equal(35);
    for (const { scale, value: text, position: exact } of rows) {
      const [value, place] = [Number(text), Number(exact)];
      const told = `${scale} ${text}`;
      expect(scales[scale].position(value), told).to.be.closeTo(place, 1e-11);
      expect(relativeError(scales[scale].value(place), value), told).to.be.at.most(1e-11);
    }
  });

  for (const name of names) {
    const { span, position: placeOf, value: valueAt } = scales[name];
    const between = (place: number) => readingAt[name](10 ** place);
    const [low, high] = [...span].sort((a, b) => a - b);

    it(`and its value are inverse to each other on ${name}`, () => {
      fc.assert(
        fc.property(fc.double({ min: low, max: high, noNaN: true }), (value) => {
          const place = placeOf(value);
          expect(place).to.be.within(...rangeOf(name));
          // what one more bit of the position is worth there
          const blur = Math.abs(valueAt(place + 1e-15) - valueAt(place - 1e-15));
          const error = Math.abs(valueAt(place) - value);
          expect(error).to.be.at.most(1e-11 * Math.max(1, value) + 4 * blur);
        }),
      );
    });

    it(`is recovered from its value on ${name}`, () => {
      const last = placeOf(span[1]);
      fc.assert(
        fc.property(position, (fraction) => {
          const place = fraction * last;
          expect(placeOf(valueAt(place))).to.be.closeTo(place, 1e-12);
        }),
      );
    });

    it(`is monotone on ${name}`, () => {
      const isFalling = span[0] > span[1];
      fc.assert(
        fc.property(position, position, (one, other) => {
          fc.pre(Math.abs(one - other) > 1e-9);
          const rises = (valueAt(one) - valueAt(other)) * (one - other) > 0;
          expect(rises).to.equal(!isFalling);
        }),
      );
    });

    it(`has a finite value everywhere on ${name}, and just beyond its ends`, () => {
      const place = fc.double({ min: -1e-9, max: 1 + 1e-9, noNaN: true });
      fc.assert(
        fc.property(place, (at) => {
          expect(Number.isFinite(valueAt(at)), `${at}`).to.equal(true);
        }),
        { examples: [[0], [1], [-1e-16], [1 + 2 ** -52], [1 + 1e-9], [-1e-9]] },
      );
    });

    it(`follows the formula of the reference on ${name}`, () => {
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1 - 1e-9, noNaN: true }), (fraction) => {
          const place = fraction * placeOf(span[1]);
          const blur = Math.abs(between(place + 1e-15) - between(place - 1e-15));
          expect(Math.abs(valueAt(place) - between(place))).to.be.at.most(
            1e-12 * Math.max(1, between(place)) + 8 * blur,
          );
        }),
      );
    });

    it(`of the ends of ${name} is ${rangeOf(name).join(' and ')} to the last digit`, () => {
      const [from, to] = rangeOf(name);
      expect(placeOf(span[0])).to.equal(from);
      if (name === 'Th') expect(placeOf(3)).to.be.closeTo(1 + Math.log10(Math.tanh(3)), 1e-15);
      else expect(placeOf(span[1])).to.equal(to);
    });
  }
});

describe('a power of ten on D', () => {
  for (const name of names) {
    it(`is carried by ${name} by its own rule`, () => {
      const { power, added } = scales[name];
      expect([power, added]).to.deep.equal([powers[name] ?? 0, decadeAdded[name] ?? 0]);
    });
  }
});
