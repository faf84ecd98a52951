import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  brierScore,
  calibration,
  intervalScore,
  klDivergence,
  logScore,
  type Forecast,
  type Outcome,
} from '../../src/conversions/index.js';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

/** From their definitions, with 40 digits. */
const known: [p: number, ifYes: number, ifNo: number, brierIfYes: number, brierIfNo: number][] = [
  [0, -Infinity, 3.010299956639812, 1, 0],
  [0.01, -16.989700043360187, 2.966651902615311, 0.9801, 0.0001],
  [0.25, -3.010299956639812, 1.7609125905568124, 0.5625, 0.0625],
  [0.5, 0, 0, 0.25, 0.25],
  [0.6, 0.7918124604762482, -0.9691001300805642, 0.16, 0.36],
  [0.9, 2.552725051033061, -6.989700043360188, 0.01, 0.81],
  [0.999, 3.005954838899635, -26.98970004336019, 0.000001, 0.998001],
  [1, 3.010299956639812, -Infinity, 0, 1],
];

const expectNear = (got: number, wanted: number, tolerance = 1e-14) => {
  if (Number.isFinite(wanted)) expect(got).to.be.closeTo(wanted, tolerance);
  else expect(got).to.equal(wanted);
};

/** The expected score of a forecast of p where the event has the chance q. */
const expected = (score: (p: number, outcome: Outcome) => number, p: number, q: number): number =>
  q * score(p, 'yes') + (1 - q) * score(p, 'no');

describe('logScore and brierScore', () => {
  for (const [p, ifYes, ifNo, brierIfYes, brierIfNo] of known)
    it(`match known values for ${p}`, () => {
      // 1 − 0.999 keeps 13 digits
      expectNear(logScore(p, 'yes'), ifYes, 5e-13);
      expectNear(logScore(p, 'no'), ifNo, 5e-13);
      expectNear(brierScore(p, 'yes'), brierIfYes, 5e-16);
      expectNear(brierScore(p, 'no'), brierIfNo, 5e-16);
    });

  it('accept an outcome as a word, as a boolean and as a number', () => {
    for (const score of [logScore, brierScore]) {
      for (const outcome of [true, 1] as const)
        expect(score(0.3, outcome)).to.equal(score(0.3, 'yes'));
      for (const outcome of [false, 0] as const)
        expect(score(0.3, outcome)).to.equal(score(0.3, 'no'));
    }
  });

  it('are proper: a wrong forecast costs the log score its divergence from the chance', () => {
    fc.assert(
      fc.property(inside, inside, (p, q) => {
        const loss = expected(logScore, q, q) - expected(logScore, p, q);
        expect(loss).to.be.closeTo(klDivergence(q, p), 1e-12);
        if (Math.abs(p - q) > 1e-6) expect(loss).to.be.above(0);
      }),
    );
  });

  it('are proper: a wrong forecast costs the Brier score the squared difference', () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        const loss = expected(brierScore, p, q) - expected(brierScore, q, q);
        expect(loss).to.be.closeTo((p - q) ** 2, 1e-15);
      }),
    );
  });

  it('reject numbers that are not probabilities and unknown outcomes', () => {
    for (const score of [logScore, brierScore]) {
      for (const bad of [-0.1, 1.1, NaN, Infinity])
        expect(() => score(bad, 'yes'), String(bad)).to.throw(RangeError, 'probability');
      for (const bad of ['maybe', '', null, undefined, 0.5, NaN, '1', {}])
        expect(() => score(0.5, bad as Outcome), String(bad)).to.throw(RangeError, 'outcome');
    }
  });
});

describe('intervalScore', () => {
  it('is the width, plus 2 / (1 − level) times the distance of a truth outside', () => {
    expect(intervalScore(2, 5, 3)).to.equal(3);
    expect(intervalScore(2, 5, 2)).to.equal(3);
    expect(intervalScore(2, 5, 5)).to.equal(3);
    expect(intervalScore(4, 4, 4)).to.equal(0);
    // 3 + 2 / 0.1 · 1.5 and 3 + 2 / 0.1 · 0.25
    expect(intervalScore(2, 5, 6.5)).to.be.closeTo(33, 1e-12);
    expect(intervalScore(2, 5, 1.75)).to.be.closeTo(8, 1e-12);
    // 3 + 2 / 0.5 · 1.5 and 3 + 2 / 0.05 · 1.5
    expect(intervalScore(2, 5, 6.5, 0.5)).to.equal(9);
    expect(intervalScore(2, 5, 6.5, 0.95)).to.be.closeTo(63, 1e-11);
  });

  it('is proper: no interval has a better mean than that between the quantiles', () => {
    // of the numbers 0 … 99, five are below 5 and five above 94
    const truths = Array.from({ length: 100 }, (_, truth) => truth);
    const total = (low: number, high: number) =>
      truths.reduce((sum, truth) => sum + intervalScore(low, high, truth), 0);
    const best = total(5, 94);
    const end = fc.double({ min: -50, max: 150, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        expect(total(Math.min(a, b), Math.max(a, b))).to.be.at.least(best - 1e-9);
      }),
    );
    expect(total(7, 94)).to.be.above(best + 1);
    expect(total(5, 97)).to.be.above(best + 1);
  });

  it('rejects ends in the wrong order, numbers that are not finite and levels out of 0 … 1', () => {
    expect(() => intervalScore(5, 2, 3)).to.throw(RangeError, 'low');
    for (const bad of [NaN, Infinity, -Infinity])
      for (const place of [0, 1, 2]) {
        const [low, high, truth] = [2, 5, 3].with(place, bad);
        expect(() => intervalScore(low, high, truth), `${bad} ${place}`).to.throw(
          RangeError,
          'finite',
        );
      }
    for (const bad of [0, 1, -1, 90, NaN])
      expect(() => intervalScore(2, 5, 3, bad), String(bad)).to.throw(RangeError, 'level');
  });
});

const forecasts = (...groups: [p: number, yes: number, no: number][]): Forecast[] =>
  groups.flatMap(([p, yes, no]) => [
    ...Array.from({ length: yes }, (): Forecast => ({ probability: p, outcome: 'yes' })),
    ...Array.from({ length: no }, (): Forecast => ({ probability: p, outcome: false })),
  ]);

const anyForecasts = fc.array(fc.record({ probability, outcome: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});

describe('calibration', () => {
  it("has Murphy's parts, calculated with fractions", () => {
    const parts = calibration(forecasts([0.9, 8, 2], [0.3, 2, 3], [0.5, 1, 4]));
    // 21/100 = 3/100 − 27/400 + 99/400
    expect(parts.baseRate).to.equal(0.55);
    expect(parts.brier).to.be.closeTo(0.21, 1e-15);
    expect(parts.reliability).to.be.closeTo(0.03, 1e-15);
    expect(parts.resolution).to.be.closeTo(0.0675, 1e-15);
    expect(parts.uncertainty).to.be.closeTo(0.2475, 1e-15);
    expect(parts.within).to.equal(0);
  });

  it('has groups in degrees, with a band as wide everywhere', () => {
    const { groups } = calibration(forecasts([0.75, 1, 3], [0.25, 2, 2]));
    expect(groups.map(({ count }) => count)).to.eql([4, 4]);
    expect(groups.map(({ probability: p }) => p)).to.eql([0.25, 0.75]);
    expect(groups.map(({ frequency }) => frequency)).to.eql([0.5, 0.25]);
    const degrees = groups.flatMap((group) => [group.degrees, group.frequencyDegrees]);
    [60, 45, 30, 60].forEach((wanted, i) => expect(degrees[i]).to.be.closeTo(wanted, 1e-12));
    // 1.96 standard errors of 1 / (2 √4) radians
    for (const { bandDegrees } of groups)
      expect(bandDegrees).to.be.closeTo(28.07441607794731, 1e-12);
  });

  it('groups by steps of degrees where a width is given, both ends included', () => {
    const given = forecasts([0.8, 1, 0], [0.85, 1, 0], [0.82, 0, 1], [0.1, 0, 1], [0.15, 1, 0]);
    const parts = calibration([...given, ...forecasts([1, 1, 0], [0, 0, 1])], 15);
    expect(parts.groups.map(({ count }) => count)).to.eql([1, 2, 3, 1]);
    expect(parts.baseRate).to.be.closeTo(0.5714285714285714, 1e-15);
    expect(parts.brier).to.be.closeTo(0.20962857142857144, 1e-15);
    expect(parts.reliability).to.be.closeTo(0.05069761904761905, 1e-15);
    expect(parts.resolution).to.be.closeTo(0.0782312925170068, 1e-15);
    expect(parts.uncertainty).to.be.closeTo(0.24489795918367346, 1e-15);
    expect(parts.within).to.be.closeTo(-0.007735714285714286, 1e-15);
  });

  it('has the impossible in the group of the last steps, not in one of its own', () => {
    const { groups } = calibration(forecasts([0.1, 1, 0], [0, 0, 1], [0.9, 1, 0]), 30);
    expect(groups.map(({ count }) => count)).to.eql([2, 1]);
  });

  it('has parts that sum to the mean Brier score, for any grouping', () => {
    fc.assert(
      fc.property(anyForecasts, fc.constantFrom(0, 7, 15, 90), (given, width) => {
        const { brier, reliability, resolution, uncertainty, within, groups } = calibration(
          given,
          width,
        );
        expect(reliability - resolution + uncertainty + within).to.be.closeTo(brier, 1e-14);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).to.equal(given.length);
      }),
    );
  });

  it('rejects an empty list, bad forecasts, and widths outside 0 … 90', () => {
    expect(() => calibration([])).to.throw(RangeError, 'forecasts');
    expect(() => calibration(forecasts([1.2, 1, 0]))).to.throw(RangeError, 'probability');
    expect(() =>
      calibration([{ probability: 0.5, outcome: 'perhaps' } as unknown as Forecast]),
    ).to.throw(RangeError, 'outcome');
    for (const bad of [-1, 91, NaN])
      expect(() => calibration(forecasts([0.5, 1, 0]), bad), String(bad)).to.throw(
        RangeError,
        'width',
      );
  });
});
