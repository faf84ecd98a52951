import {
  degreesToOdds,
  oddsToDecibels,
  probabilityToDegrees,
  requireProbability,
  sineSquared,
} from './units.js';

/** The angle between two beliefs in degrees. Its cosine is Bhattacharyya's coefficient √(pq) + √((1 − p)(1 − q)). */
const degreesBetween = (p: number, q: number): number =>
  Math.abs(probabilityToDegrees(p) - probabilityToDegrees(q));

/**
 * Hellinger's distance √(1 − cos φ) of two Bernoulli distributions, where φ is the angle between them. It is 0 if they
 * are the same and 1 if they exclude each other. Here and below, a probability outside 0 … 1 throws a RangeError.
 */
export const hellingerDistance = (p: number, q: number): number =>
  // 1 − cos φ = 2 sin² φ/2; the sine keeps the digits of a small angle.
  Math.sqrt(2 * sineSquared(degreesBetween(p, q) / 2));

/** Bhattacharyya's distance −ln cos φ of two Bernoulli distributions, in nats: 0 if they are the same, Infinity if they exclude each other. */
export const bhattacharyyaDistance = (p: number, q: number): number =>
  // cos⁻² φ = 1 + tan² φ
  Math.log1p(1 / degreesToOdds(degreesBetween(p, q))) / 2;

/**
 * The weight of evidence of an observation for a hypothesis (Good), in decibels: 10 log₁₀ of the likelihood ratio
 * `pIfTrue` / `pIfFalse`. It is ±Infinity if one of them is 0. If both are 0, the observation is impossible: a RangeError.
 */
export const weightOfEvidence = (pIfTrue: number, pIfFalse: number): number =>
  oddsToDecibels(requireProbability(pIfTrue) / requireProbability(pIfFalse));

/** One term of the divergence, in decibels; 0 for p = 0, by the convention that 0 log 0 is 0. */
const expectedWeight = (p: number, q: number): number => p && p * weightOfEvidence(p, q);

/**
 * Kullback–Leibler divergence of Bernoulli q from Bernoulli p, in decibels: the expected weight of evidence of one
 * observation if p is true. It runs from 0 for p = q to Infinity if q excludes an outcome that p allows.
 */
export const klDivergence = (p: number, q: number): number =>
  // Rounding errors could make the sum negative.
  Math.max(
    0,
    expectedWeight(requireProbability(p), requireProbability(q)) + expectedWeight(1 - p, 1 - q),
  );
