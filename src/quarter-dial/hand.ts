import type { Divisions } from '../conversions/index.js';
import type { Point } from '../engraving/track.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { decadeOf, stepped, symbolCount, turnsOf, valueAtTurns } from './system.js';

// Far less than a pixel, and more than the matrices of browsers are off.
const leastTurn = 1e-6;
const decadeSteps = 10;

/** The value that a finger on the dial means, the short way round from the present one. */
export const turnedTo = (value: number, { x, y }: Point): number => {
  const turns = turnsOf(value);
  const way = Math.atan2(x, -y) / (2 * Math.PI) - turns;
  const shortWay = way - Math.round(way);
  // Where the hand stands already, a press moves nothing.
  return Math.abs(shortWay) < leastTurn ? value : valueAtTurns(turns + shortWay);
};

/** The value after a key: a step is one of the system's, and ten of them are a decade. */
export const afterKey = (value: number, move: KeyMove, divisions: Divisions): number => {
  if ('end' in move) return decadeOf(value)[move.end === 'low' ? 0 : 1];
  const isDecade = Math.abs(move.steps) === decadeSteps;
  const steps = isDecade ? Math.sign(move.steps) * symbolCount(divisions) : move.steps;
  return stepped(value, steps, divisions);
};
