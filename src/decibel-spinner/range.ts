import type { ControlRange } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';

/** The range and the step of a spinner's value, in decibels. If `min` is above `max`, they are swapped. */
export interface DecibelRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

// The most positions that a reader with a screen reader should have to swipe through.
const mostPositions = 100;

// Rounds off floating-point errors: 0.1 + 0.2 becomes 0.3.
const withoutDust = (value: number): number => Number(value.toFixed(10));

const ends = ({ min, max }: DecibelRange): readonly [low: number, high: number] =>
  min < max ? [min, max] : [max, min];

/** Clamps a value to the range. */
export const within = (range: DecibelRange, value: number): number => {
  const [low, high] = ends(range);
  return Math.min(high, Math.max(low, value));
};

/** Rounds a value to the nearest multiple of the step, then clamps it to the range. */
export const toStep = (range: DecibelRange, value: number): number => {
  const steps = Math.round(within(range, value) / range.step);
  return within(range, withoutDust(steps * range.step));
};

/** The value after a key, in decibels. */
export const afterKey = (range: DecibelRange, value: number, move: KeyMove): number => {
  if ('end' in move) return ends(range)[move.end === 'low' ? 0 : 1];
  return within(range, withoutDust(value + move.steps * range.step));
};

/** The range of the visible slider: its positions are decibels. */
export const sliderRange = (range: DecibelRange, value: number): ControlRange => {
  const [min, max] = ends(range);
  const position = within(range, value);
  return { name: 'slider', min, max, step: range.step, position, isShown: true };
};

const places = (range: DecibelRange): number => {
  const [low, high] = ends(range);
  return Math.min(mostPositions, Math.ceil((high - low) / range.step)) || 1;
};

/** The range of the invisible control: at most 100 steps, few enough to swipe through. */
export const swipeRange = (range: DecibelRange, value: number): ControlRange => {
  const [low, high] = ends(range);
  const max = places(range);
  const position = Math.round(((within(range, value) - low) / (high - low)) * max) || 0;
  return { name: 'control', min: 0, max, step: 1, position };
};

/** The value at a position of the invisible control, in decibels. */
export const atSwipe = (range: DecibelRange, position: number): number => {
  const [low, high] = ends(range);
  return toStep(range, low + (position / places(range)) * (high - low));
};
