import type { ControlRange } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';

/** What hands and controls move through, in decibels. */
export interface DecibelRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

// As many as a screen reader's user may swipe through.
const mostPositions = 100;

// 0.1 + 0.2 is 0.3 here.
const withoutDust = (value: number): number => Number(value.toFixed(10));

const ends = ({ min, max }: DecibelRange): readonly [low: number, high: number] =>
  min < max ? [min, max] : [max, min];

/** The nearest value that lies in the range. */
export const within = (range: DecibelRange, value: number): number => {
  const [low, high] = ends(range);
  return Math.min(high, Math.max(low, value));
};

/** The nearest whole multiple of the step, or the end of the range before it. */
export const toStep = (range: DecibelRange, value: number): number => {
  const steps = Math.round(within(range, value) / range.step);
  return within(range, withoutDust(steps * range.step));
};

/** Where a key leads from a value. */
export const afterKey = (range: DecibelRange, value: number, move: KeyMove): number => {
  if ('end' in move) return ends(range)[move.end === 'low' ? 0 : 1];
  return within(range, withoutDust(value + move.steps * range.step));
};

/** A slider's positions are the decibels themselves. */
export const sliderRange = (range: DecibelRange, value: number): ControlRange => {
  const [min, max] = ends(range);
  return { name: 'slider', min, max, step: range.step, position: within(range, value) };
};

const places = (range: DecibelRange): number => {
  const [low, high] = ends(range);
  return Math.min(mostPositions, Math.ceil((high - low) / range.step)) || 1;
};

/** The unseen control's positions are whole numbers, few enough to swipe through. */
export const swipeRange = (range: DecibelRange, value: number): ControlRange => {
  const [low, high] = ends(range);
  const max = places(range);
  const position = Math.round(((within(range, value) - low) / (high - low)) * max) || 0;
  return { name: 'control', min: 0, max, step: 1, position };
};

/** The value at a position of the unseen control. */
export const atSwipe = (range: DecibelRange, position: number): number => {
  const [low, high] = ends(range);
  return toStep(range, low + (position / places(range)) * (high - low));
};
