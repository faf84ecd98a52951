/** An animation from one place to another. */
export interface Journey {
  /** The window that shows the animation and provides its frames. */
  readonly view: Window;
  /** Advances to the time of a frame, in milliseconds. */
  moveTo(now: number): void;
}

// A map instead of a property, so that a needle at rest needs no memory for animations.
const journeys = new Map<object, Journey>();
const requested = new WeakSet<Window>();

/** The time by which the first frame of an animation already advances, in milliseconds. */
export const frameMilliseconds = 16;

// One callback per frame moves everything in a window. No frame is requested while nothing moves.
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

/** The current animation of an object; undefined at rest. */
export const journeyOf = (traveller: object): Journey | undefined => journeys.get(traveller);

/** Starts an animation of an object, in place of its current one. */
export const setOut = (traveller: object, journey: Journey): void => {
  journeys.set(traveller, journey);
  request();
};

/** Stops the animation of an object where it is. */
export const stop = (traveller: object): void => {
  journeys.delete(traveller);
};
