/** Something that stands at a place and can be drawn at another: a needle, a hand, a disc. */
export interface Pointer {
  /** Where it stands now; NaN before it was first drawn. */
  place: number;
  /** Draws it at a place. */
  point(place: number): void;
  /** Called when a glide is over. */
  arrive?(): void;
}

interface Journey {
  from: number;
  to: number;
  /** The time of the frame before the first; none until there is a frame. */
  began?: number;
  duration: number;
}

const usualMilliseconds = 240;
// The first frame of a glide moves already.
const frameMilliseconds = 16;
// Kept here and not in the elements, so that a needle at rest holds no memory for gliding.
const journeys = new Map<Pointer, Journey>();
let requested = 0;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const travel = (pointer: Pointer, journey: Journey, now: number): void => {
  const { from, to, duration } = journey;
  journey.began ??= now - frameMilliseconds;
  const t = (now - journey.began) / duration;
  if (t < 1) return pointer.point(from + (to - from) * easeOut(t));
  snap(pointer, to);
  pointer.arrive?.();
};

// All of a page's needles move in one callback, and nothing runs while none does.
const travelAll = (now: number): void => {
  requested = 0;
  for (const [pointer, journey] of journeys) travel(pointer, journey, now);
  request();
};

const request = (): void => {
  if (journeys.size > 0) requested ||= requestAnimationFrame(travelAll);
};

/** Whether the reader asks for less motion; asked anew each time, as Firefox lets a kept query go stale. */
export const isMotionReduced = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ends a glide where the pointer stands. */
export const rest = (pointer: Pointer): void => {
  journeys.delete(pointer);
};

/** Puts a pointer to a place at once, and ends any glide of its. */
export const snap = (pointer: Pointer, to: number): void => {
  rest(pointer);
  if (pointer.place !== to) pointer.point(to);
};

/** Lets a pointer glide from where it stands; at once under reduced motion and in a hidden page. */
export const glide = (pointer: Pointer, to: number, duration = usualMilliseconds): void => {
  if (pointer.place === to || isMotionReduced() || document.hidden) return snap(pointer, to);
  journeys.set(pointer, { from: pointer.place, to, duration });
  request();
};
