import { isMotionReduced, start, type Movement } from './frames.js';

/** Something that stands at a place and can be drawn at another: a needle, a hand, a disc. */
export interface Pointer {
  /** Where it stands now; NaN before it was first drawn. */
  place: number;
  /** Draws it at a place. */
  point(place: number): void;
}

interface Journey {
  from: number;
  to: number;
  began: number;
}

const durationMilliseconds = 240;
// Kept here and not in the elements, so that a needle at rest holds no memory for gliding.
const journeys = new Map<Pointer, Journey>();

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const travel = (pointer: Pointer, { from, to, began }: Journey, now: number): void => {
  const t = (now - began) / durationMilliseconds;
  if (t >= 1) return snap(pointer, to);
  // A frame may count from before the journey began.
  pointer.point(from + (to - from) * easeOut(Math.max(0, t)));
};

const travelAll: Movement = (now) => {
  for (const [pointer, journey] of journeys) travel(pointer, journey, now);
  return journeys.size > 0;
};

/** Puts a pointer to a place at once, and ends any glide of its. */
export const snap = (pointer: Pointer, to: number): void => {
  journeys.delete(pointer);
  if (pointer.place !== to) pointer.point(to);
};

/** Lets a pointer glide from where it stands; at once under reduced motion and in a hidden page. */
export const glide = (pointer: Pointer, to: number): void => {
  if (pointer.place === to || isMotionReduced() || document.hidden) return snap(pointer, to);
  journeys.set(pointer, { from: pointer.place, to, began: performance.now() });
  start(travelAll);
};
