import {
  bitsToOdds,
  decibelsToOdds,
  degreesToOdds,
  natsToOdds,
  oddsToBits,
  oddsToDecibels,
  oddsToDegrees,
  oddsToNats,
  oddsToProbability,
  probabilityToOdds,
  requireBelief,
  type BeliefUnit,
} from './units.js';

/** Each unit's way to the odds, and back. Odds need no change, and the way back refuses those that are none. */
const BY_ODDS = {
  probability: [probabilityToOdds, oddsToProbability],
  degrees: [degreesToOdds, oddsToDegrees],
  odds: [Number, Number],
  decibels: [decibelsToOdds, oddsToDecibels],
  nats: [natsToOdds, oddsToNats],
  bits: [bitsToOdds, oddsToBits],
} as const;

/**
 * A belief in another unit, for code that has the unit as data. It goes by way of the odds: as exact as the thirty
 * functions to 4e-15 of 1, but log-odds beyond some 3,080 dB come out as Infinity. A value outside its range is a RangeError.
 */
export const convertBelief = (value: number, from: BeliefUnit, to: BeliefUnit): number =>
  from === to ? requireBelief(value, from) : BY_ODDS[to][1](BY_ODDS[from][0](value));
