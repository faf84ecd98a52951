export * from './distances.js';
export * from './parse.js';
export * from './rounding.js';
export * from './scores.js';
export * from './words.js';
export { convertBelief } from './convert.js';
export {
  formatBelief,
  formatDecibels,
  formatDegrees,
  formatNumber,
  formatOdds,
  formatPercent,
  type BeliefFormat,
} from './format.js';
export {
  clampBelief,
  probabilityToDegrees,
  probabilityToOdds,
  probabilityToNats,
  probabilityToDecibels,
  probabilityToBits,
  degreesToProbability,
  degreesToOdds,
  degreesToNats,
  degreesToDecibels,
  degreesToBits,
  oddsToProbability,
  oddsToDegrees,
  oddsToNats,
  oddsToDecibels,
  oddsToBits,
  decibelsToOdds,
  decibelsToProbability,
  decibelsToDegrees,
  decibelsToNats,
  decibelsToBits,
  natsToOdds,
  natsToProbability,
  natsToDegrees,
  natsToDecibels,
  natsToBits,
  bitsToOdds,
  bitsToProbability,
  bitsToDegrees,
  bitsToNats,
  bitsToDecibels,
  type BeliefUnit,
} from './units.js';
