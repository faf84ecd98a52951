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

const odds = (value: number): number => requireBelief(value, 'odds');

const TO_ODDS = {
  probability: probabilityToOdds,
  degrees: degreesToOdds,
  odds,
  decibels: decibelsToOdds,
  nats: natsToOdds,
  bits: bitsToOdds,
};

const FROM_ODDS = {
  probability: oddsToProbability,
  degrees: oddsToDegrees,
  odds,
  decibels: oddsToDecibels,
  nats: oddsToNats,
  bits: oddsToBits,
};

/**
 * A belief in another unit, for code that has the unit as data. It goes by way of the odds: as exact as the thirty
 * functions to 4e-15 of 1, but log-odds beyond some 3,080 dB come out as Infinity. A value outside its range is a RangeError.
 */
export const convertBelief = (value: number, from: BeliefUnit, to: BeliefUnit): number =>
  from === to ? requireBelief(value, from) : FROM_ODDS[to](TO_ODDS[from](value));
