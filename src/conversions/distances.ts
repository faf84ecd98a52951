import {
  degreesToOdds,
  oddsToDecibels,
  probabilityToDegrees,
  requireProbability,
  sineSquared,
} from './units.js';

/** The angle between two beliefs, whose cosine is Bhattacharyya's coefficient √(pq) + √((1 − p)(1 − q)). */
const degreesBetween = (p: number, q: number): number =>
  Math.abs(probabilityToDegrees(p) - probabilityToDegrees(q));

/**
 * Hellinger's distance √(1 − cos φ) of two Bernoulli distributions, φ the angle between them: 0 if they are the same,
 * 1 if they exclude each other. A probability out of 0 … 1 is a RangeError, here and below.
 */
export const hellingerDistance = (p: number, q: number): number =>
  // 1 − cos φ = 2 sin² φ/2, which does not lose the digits of a small angle
  Math.sqrt(2 * sineSquared(degreesBetween(p, q) / 2));

/** Bhattacharyya's distance −ln cos φ of two Bernoulli distributions, in nats: 0 if they are the same, Infinity if they exclude each other. */
export const bhattacharyyaDistance = (p: number, q: number): number =>
  // cos⁻² φ = 1 + tan² φ
  Math.log1p(1 / degreesToOdds(degreesBetween(p, q))) / 2;

/**
 * What an observation says for a hypothesis, in decibels: 10 log₁₀ of how probable it is if the hypothesis is true
 * over how probable if false (Good). ±Infinity where one of them is 0; a RangeError where both are, as it cannot have been observed.
 */
export const weightOfEvidence = (pIfTrue: number, pIfFalse: number): number =>
  oddsToDecibels(requireProbability(pIfTrue) / requireProbability(pIfFalse));

/** What never happens says nothing: 0 log 0 is 0. */
const expectedWeight = (p: number, q: number): number => p && p * weightOfEvidence(p, q);

/**
 * Kullback–Leibler divergence of Bernoulli q from Bernoulli p, in decibels: the weight of evidence to be expected
 * of one observation if p is true. From 0 for p = q to Infinity where q excludes what p does not.
 */
export const klDivergence = (p: number, q: number): number =>
  // Rounding alone could take it below 0.
  Math.max(
    0,
    expectedWeight(requireProbability(p), requireProbability(q)) + expectedWeight(1 - p, 1 - q),
  );
