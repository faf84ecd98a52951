/** A way from one place to another. */
export interface Journey {
  /** The window that shows it, in whose frames it moves. */
  readonly view: Window;
  /** Moves on to the time of a frame, in milliseconds. */
  moveTo(now: number): void;
}

// Kept here and not in what moves, so that a needle at rest holds no memory for moving.
const journeys = new Map<object, Journey>();
const requested = new WeakSet<Window>();

/** The first frame of a journey moves already, by as many milliseconds. */
export const frameMilliseconds = 16;

// Everything in a window moves in one callback, and nothing runs while nothing moves.
const moveAll = (view: Window, now: number): void => {
  requested.delete(view);
  for (const journey of journeys.values()) if (journey.view === view) journey.moveTo(now);
  request();
};

const request = (): void => {
  for (const { view } of journeys.values()) {
    if (requested.has(view)) continue;
    requested.add(view);
    view.requestAnimationFrame((now) => moveAll(view, now));
  }
};

/** The journey that something is on. */
export const journeyOf = (traveller: object): Journey | undefined => journeys.get(traveller);

/** Sends something on a journey, in place of the one that it is on. */
export const setOut = (traveller: object, journey: Journey): void => {
  journeys.set(traveller, journey);
  request();
};

/** Ends a journey where it is. */
export const stop = (traveller: object): void => {
  journeys.delete(traveller);
};
