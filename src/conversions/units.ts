/**
 * The six units of belief, and the thirty conversions from one to another.
 *
 * | unit | range | of p |
 * |---|---|---|
 * | probability | 0 … 1 | p |
 * | degrees | 90 … 0 | arccos √p, so 0 is certain and 45 is even (Fisher's angular transform) |
 * | odds | 0 … ∞ | p / (1 − p) |
 * | decibels | −∞ … ∞ | 10 log₁₀ odds (Good, Jaynes) |
 * | nats | −∞ … ∞ | ln odds |
 * | bits | −∞ … ∞ | log₂ odds |
 *
 * Every function takes and returns a plain number, ends included. A number outside its range throws a RangeError.
 * The formulas are chosen to keep all digits: 4e-15 for |dB| ≤ 30, 1e-13 wherever a double holds the answer.
 */
export type BeliefUnit = 'probability' | 'degrees' | 'odds' | 'decibels' | 'nats' | 'bits';

const DEGREES_PER_RADIAN = 180 / Math.PI;
const DECIBELS_PER_NAT = 10 / Math.LN10;
const DOMAINS: { readonly [unit in BeliefUnit]?: readonly [number, number] } = {
  probability: [0, 1],
  degrees: [0, 90],
  odds: [0, Infinity],
};

/** Throws the RangeError for a bad argument: its name, the allowed range, and the value passed. */
export const refuse = (quantity: string, domain: string, got: unknown): never => {
  throw new RangeError(`${quantity} must be ${domain}, got ${got}`);
};

/** The lowest and the highest value of a unit. */
export const beliefDomain = (unit: BeliefUnit): readonly [low: number, high: number] =>
  DOMAINS[unit] ?? [-Infinity, Infinity];

/** Returns a value in the unit's range unchanged. Any other value throws a RangeError with the range. */
export const requireBelief = (value: number, unit: BeliefUnit): number => {
  const [low, high] = beliefDomain(unit);
  return value >= low && value <= high ? value : refuse(unit, `from ${low} to ${high}`, value);
};

/** Clamps a value to the range of its unit. NaN throws a RangeError. */
export const clampBelief = (value: number, unit: BeliefUnit): number => {
  const [low, high] = beliefDomain(unit);
  return requireBelief(Math.min(Math.max(value, low), high), unit);
};

/** `requireBelief` for a probability. */
export const requireProbability = (p: number): number => requireBelief(p, 'probability');

const requireOdds = (odds: number): number => requireBelief(odds, 'odds');
const requireDecibels = (decibels: number): number => requireBelief(decibels, 'decibels');

/** sin² of an angle, squared where it is small; above, ½ − ½ cos 2x, which makes 45° and 90° exact. */
export const sineSquared = (degrees: number): number =>
  degrees < 30
    ? Math.sin(degrees / DEGREES_PER_RADIAN) ** 2
    : 0.5 + Math.sin((2 * (degrees - 45)) / DEGREES_PER_RADIAN) / 2;

const tangent = (degrees: number): number => Math.tan(degrees / DEGREES_PER_RADIAN);
const arcTangent = (slope: number): number => Math.atan(slope) * DEGREES_PER_RADIAN;

/** Degrees from certain: arccos √p, which atan2 gives without loss at both ends. */
export const probabilityToDegrees = (p: number): number => {
  requireProbability(p);
  return Math.atan2(Math.sqrt(1 - p), Math.sqrt(p)) * DEGREES_PER_RADIAN;
};

/** Odds p : (1 − p) as one number; Infinity for p = 1. */
export const probabilityToOdds = (p: number): number => requireProbability(p) / (1 - p);

/** Natural log-odds, the logit; ±Infinity at the ends. */
export const probabilityToNats = (p: number): number => {
  requireProbability(p);
  // Near even, the odds are close to 1: log1p takes their difference from 1, which keeps its digits.
  return Math.abs(p - 0.5) < 0.25 ? Math.log1p((2 * p - 1) / (1 - p)) : Math.log(p / (1 - p));
};

/** Decibels of evidence, 10 log₁₀ of the odds; ±Infinity at the ends. */
export const probabilityToDecibels = (p: number): number => natsToDecibels(probabilityToNats(p));

/** Log-odds in bits; ±Infinity at the ends. */
export const probabilityToBits = (p: number): number => natsToBits(probabilityToNats(p));

/** Probability, p = cos² θ. */
export const degreesToProbability = (degrees: number): number =>
  sineSquared(90 - requireBelief(degrees, 'degrees'));

/** Odds cos² θ : sin² θ; Infinity for 0°. */
export const degreesToOdds = (degrees: number): number =>
  degreesToProbability(degrees) / sineSquared(degrees);

/** Log-odds 2 ln cot θ. */
export const degreesToNats = (degrees: number): number => {
  requireBelief(degrees, 'degrees');
  if (degrees > 45) return -degreesToNats(90 - degrees);
  // ln cot θ = 2 artanh tan(45° − θ): near 45° the difference is exact, so a result near 0 keeps its digits.
  return degrees < 20 ? -2 * Math.log(tangent(degrees)) : 4 * Math.atanh(tangent(45 - degrees));
};

/** Decibels of evidence for an angle from certain; 45° is 0. */
export const degreesToDecibels = (degrees: number): number =>
  natsToDecibels(degreesToNats(degrees));

/** Log-odds in bits for an angle from certain; 45° is 0. */
export const degreesToBits = (degrees: number): number => natsToBits(degreesToNats(degrees));

/** Probability, p = odds / (1 + odds); 1 for Infinity. */
export const oddsToProbability = (odds: number): number =>
  requireOdds(odds) < Infinity ? odds / (1 + odds) : 1;

/** Degrees from certain: arccot √odds. */
export const oddsToDegrees = (odds: number): number => {
  requireOdds(odds);
  return Math.atan2(1, Math.sqrt(odds)) * DEGREES_PER_RADIAN;
};

/** Natural log-odds; −Infinity for odds of 0. */
export const oddsToNats = (odds: number): number => Math.log(requireOdds(odds));

/** Decibels of evidence; −Infinity for odds of 0. */
export const oddsToDecibels = (odds: number): number => 10 * Math.log10(requireOdds(odds));

/** Log-odds in bits; −Infinity for odds of 0. */
export const oddsToBits = (odds: number): number => Math.log2(requireOdds(odds));

/** Odds, 10^(dB / 10). */
export const decibelsToOdds = (decibels: number): number => {
  requireDecibels(decibels);
  // 10 ** x loses digits where x is large. The numeral of a whole power of ten does not.
  const bels = Math.round(decibels / 10);
  return Math.abs(decibels) < 4e3
    ? Number('1e' + bels) * 10 ** ((decibels - 10 * bels) / 10)
    : 10 ** decibels;
};

/** The probability after a weight of evidence in decibels that starts from even. */
export const decibelsToProbability = (decibels: number): number =>
  oddsToProbability(decibelsToOdds(decibels));

/** Degrees from certain: arctan of 10^(−dB / 20), which is still above 0 where the odds exceed the largest double. */
export const decibelsToDegrees = (decibels: number): number =>
  arcTangent(decibelsToOdds(-decibels / 2));

/** Natural log-odds; a nat is 10 / ln 10, about 4.34, decibels. */
export const decibelsToNats = (decibels: number): number =>
  requireDecibels(decibels) / DECIBELS_PER_NAT;

/** Log-odds in bits; a bit is 10 log₁₀ 2, about 3.01, decibels. */
export const decibelsToBits = (decibels: number): number => natsToBits(decibelsToNats(decibels));

/** Odds, e^nats. */
export const natsToOdds = (nats: number): number => Math.exp(requireBelief(nats, 'nats'));

/** Probability, p = 1 / (1 + e^−nats), the logistic function. */
export const natsToProbability = (nats: number): number => oddsToProbability(natsToOdds(nats));

/** Degrees from certain: arctan of e^(−nats / 2). */
export const natsToDegrees = (nats: number): number => arcTangent(natsToOdds(-nats / 2));

/** Decibels of evidence; a nat is 10 / ln 10, about 4.34, decibels. */
export const natsToDecibels = (nats: number): number =>
  requireBelief(nats, 'nats') * DECIBELS_PER_NAT;

/** Log-odds in bits; a nat is log₂ e, about 1.44, bits. */
export const natsToBits = (nats: number): number => requireBelief(nats, 'nats') * Math.LOG2E;

/** Odds, 2^bits. */
export const bitsToOdds = (bits: number): number => 2 ** requireBelief(bits, 'bits');

/** The probability for log-odds in bits. */
export const bitsToProbability = (bits: number): number => oddsToProbability(bitsToOdds(bits));

/** Degrees from certain: arctan of 2^(−bits / 2). */
export const bitsToDegrees = (bits: number): number => arcTangent(bitsToOdds(-bits / 2));

/** Natural log-odds; a bit is ln 2, about 0.69, nats. */
export const bitsToNats = (bits: number): number => requireBelief(bits, 'bits') * Math.LN2;

/** Decibels of evidence; a bit is 10 log₁₀ 2, about 3.01, decibels. */
export const bitsToDecibels = (bits: number): number => natsToDecibels(bitsToNats(bits));
