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

/** Functions from each unit to the odds, and back. `Number` keeps odds as they are; the way back checks their range. */
const BY_ODDS = {
  probability: [probabilityToOdds, oddsToProbability],
  degrees: [degreesToOdds, oddsToDegrees],
  odds: [Number, Number],
  decibels: [decibelsToOdds, oddsToDecibels],
  nats: [natsToOdds, oddsToNats],
  bits: [bitsToOdds, oddsToBits],
} as const;

/**
 * Converts a belief from one unit to another, for code that has the unit as data. The conversion goes through the odds.
 * It is as exact as the thirty functions to 4e-15 of 1, but log-odds beyond some 3,080 dB come out as Infinity.
 * A value outside its range throws a RangeError.
 */
export const convertBelief = (value: number, from: BeliefUnit, to: BeliefUnit): number =>
  from === to ? requireBelief(value, from) : BY_ODDS[to][1](BY_ODDS[from][0](value));
