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
  began: number | undefined;
}

const durationMilliseconds = 240;
// Kept here and not in the elements, so that a needle at rest holds no memory for gliding.
const journeys = new Map<Pointer, Journey>();

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const travel = (pointer: Pointer, journey: Journey, now: number): void => {
  journey.began ??= now - 1000 / 60;
  const t = Math.min(1, (now - journey.began) / durationMilliseconds);
  pointer.point(t < 1 ? journey.from + (journey.to - journey.from) * easeOut(t) : journey.to);
  if (t === 1) journeys.delete(pointer);
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
  journeys.set(pointer, { from: pointer.place, to, began: undefined });
  start(travelAll);
};
