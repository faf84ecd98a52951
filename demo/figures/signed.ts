/** Scores as the pages write them. */
import { formatDecibels } from '../../src/number-sense.js';

/** A score in decibels, "+2.55 dB"; what an impossible event costs is a word. */
export const score = (decibels: number): string => {
  if (Number.isFinite(decibels)) return formatDecibels(decibels, 'en', true);
  return decibels < 0 ? 'minus infinity' : 'infinity';
};
