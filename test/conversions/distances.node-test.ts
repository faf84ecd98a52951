import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  bhattacharyyaDistance,
  degreesToProbability,
  hellingerDistance,
  klDivergence,
  weightOfEvidence,
} from '../../src/conversions/index.js';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** From their definitions, with 40 digits. */
const known: [p: number, q: number, hellinger: number, bhattacharyya: number, kl: number][] = [
  [0.3, 0.4, 0.07426822096589172, 0.005531036666443494, 0.0938113175893925],
  [0.01, 0.9, 0.7684328309903886, 0.8927915524685467, 9.661364175571812],
  [0, 0.5, 0.541196100146197, 0.3465735902799727, 3.010299956639812],
  [0.5, 0.5, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [1, 1, 0, 0, 0],
  [0, 1, 1, Infinity, Infinity],
  [1, 0, 1, Infinity, Infinity],
];

describe('distances of two beliefs', () => {
  for (const [p, q, hellinger, bhattacharyya, kl] of known)
    it(`match known values for ${p} and ${q}`, () => {
      const expectNear = (got: number, wanted: number) => {
        if (Number.isFinite(wanted)) expect(got).to.be.closeTo(wanted, 2e-15 * Math.max(1, wanted));
        else expect(got).to.equal(wanted);
      };
      expectNear(hellingerDistance(p, q), hellinger);
      expectNear(bhattacharyyaDistance(p, q), bhattacharyya);
      expectNear(klDivergence(p, q), kl);
    });

  it('are symmetrical for Hellinger and Bhattacharyya', () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        expect(hellingerDistance(p, q)).to.equal(hellingerDistance(q, p));
        expect(bhattacharyyaDistance(p, q)).to.equal(bhattacharyyaDistance(q, p));
      }),
    );
  });

  it('agree with each other: H² = 1 − e^−B', () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        const hellinger = hellingerDistance(p, q);
        expect(hellinger ** 2).to.be.closeTo(-Math.expm1(-bhattacharyyaDistance(p, q)), 1e-14);
        expect(hellinger).to.be.within(0, 1);
      }),
    );
  });

  it('are uniform in degrees: an equal angle is an equal Hellinger distance', () => {
    const distances = [5, 15, 45, 70].map((degrees) =>
      hellingerDistance(degreesToProbability(degrees), degreesToProbability(degrees + 15)),
    );
    for (const distance of distances) expect(distance).to.be.closeTo(distances[0], 1e-14);
  });

  it('are at least 0 for the Kullback–Leibler divergence, and 0 only for equal beliefs', () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        expect(klDivergence(p, q)).to.be.at.least(0);
        expect(klDivergence(p, p)).to.equal(0);
        if (Math.abs(p - q) > 1e-6) expect(klDivergence(p, q)).to.be.above(0);
      }),
    );
  });

  it('are infinite for the Kullback–Leibler divergence where q excludes an outcome that p allows', () => {
    expect(klDivergence(0.5, 0)).to.equal(Infinity);
    expect(klDivergence(0.5, 1)).to.equal(Infinity);
    expect(klDivergence(0, 0.5)).to.be.closeTo(3.0103, 1e-5);
  });

  it('reject a number that is not a probability, on either side', () => {
    for (const distance of [
      hellingerDistance,
      bhattacharyyaDistance,
      klDivergence,
      weightOfEvidence,
    ])
      for (const bad of [-0.1, 1.1, NaN]) {
        expect(() => distance(bad, 0.5), `${distance.name} ${bad}`).to.throw(
          RangeError,
          'probability',
        );
        expect(() => distance(0.5, bad), `${distance.name} ${bad}`).to.throw(
          RangeError,
          'probability',
        );
        expect(() => distance(0, bad), `${distance.name} ${bad}`).to.throw(
          RangeError,
          'probability',
        );
      }
  });
});

describe('weightOfEvidence', () => {
  it('is ten times the logarithm of the likelihood ratio', () => {
    expect(weightOfEvidence(1, 0.5)).to.be.closeTo(3.010299956639812, 1e-15);
    expect(weightOfEvidence(0.9, 0.2)).to.be.closeTo(6.532125137753437, 1e-14);
    expect(weightOfEvidence(0.05, 0.5)).to.be.closeTo(-10, 1e-14);
    expect(weightOfEvidence(0.3, 0.3)).to.equal(0);
  });

  it('is infinite where one case excludes the observation', () => {
    expect(weightOfEvidence(0.1, 0)).to.equal(Infinity);
    expect(weightOfEvidence(0, 0.1)).to.equal(-Infinity);
  });

  it('changes its sign when the hypothesis is negated', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        (p, q) => {
          expect(weightOfEvidence(p, q)).to.be.closeTo(-weightOfEvidence(q, p), 1e-13);
        },
      ),
    );
  });

  it('rejects an observation that is impossible in both cases', () => {
    expect(() => weightOfEvidence(0, 0)).to.throw(RangeError);
  });
});
