import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import { viewOf } from './view.js';

/** A drawn part that stands at a place and can be drawn at another: a needle, a hand, a disc. */
export interface Pointer {
  /** Where it is drawn, in the measure of its face; NaN before it was drawn. */
  place: number;
  /** Draws it at a place. */
  point(place: number): void;
  /** Called when an animation has reached its end. */
  arrive?(): void;
}

/** A pointer with a value, and so with a place where it belongs. */
export interface PointerWithTarget extends Pointer {
  /** Where it belongs; on a dial the nearest such place, so that it turns the short way round. */
  readonly target: number;
}

interface Journey {
  from: number;
  to: number;
  /** The time of the frame before the first; undefined until there is a frame. */
  began?: number;
  duration: number;
  /** The window that shows it, in whose frames it moves. */
  view: Window;
}

const usualMilliseconds = 240;
// The first frame of an animation moves already.
const frameMilliseconds = 16;
// Kept here and not in the pointers, so that a needle at rest holds no memory for moving.
const journeys = new Map<Pointer, Journey>();
const requested = new WeakSet<Window>();

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const travel = (pointer: Pointer, journey: Journey, now: number): void => {
  const { from, to, duration } = journey;
  journey.began ??= now - frameMilliseconds;
  const t = (now - journey.began) / duration;
  if (t < 1) return pointer.point(from + (to - from) * easeOut(t));
  snap(pointer, to);
  pointer.arrive?.();
};

// All pointers of a window move in one callback, and nothing runs while none moves.
const travelAll = (view: Window, now: number): void => {
  requested.delete(view);
  for (const [pointer, journey] of journeys)
    if (journey.view === view) travel(pointer, journey, now);
  request();
};

const request = (): void => {
  for (const { view } of journeys.values()) {
    if (requested.has(view)) continue;
    requested.add(view);
    view.requestAnimationFrame((now) => travelAll(view, now));
  }
};

/** Whether the reader prefers less motion; queried each time, as a kept query goes stale in Firefox. */
export const isMotionReduced = (view: Window): boolean =>
  Boolean((view as Partial<Window>).matchMedia?.('(prefers-reduced-motion: reduce)').matches);

const isStill = (view: Window): boolean =>
  isMotionReduced(view) || view.document.hidden || !('requestAnimationFrame' in view);

/** Ends an animation where the pointer stands. */
export const rest = (pointer: Pointer): void => {
  journeys.delete(pointer);
};

/** Puts a pointer to a place at once, and ends its animation. */
export const snap = (pointer: Pointer, to: number): void => {
  rest(pointer);
  if (pointer.place !== to) pointer.point(to);
};

/**
 * Moves a pointer from where it stands; at once under reduced motion and in a hidden page.
 * @param view the window that shows it
 */
export const glide = (
  pointer: Pointer,
  to: number,
  view: Window,
  duration = usualMilliseconds,
): void => {
  if (pointer.place === to || isStill(view)) return snap(pointer, to);
  journeys.set(pointer, { from: pointer.place, to, duration, view });
  request();
};

/** Brings a pointer to where it belongs after each update: at once while a hand moves it, else by an animation. */
export class PointerAnimation implements ReactiveController {
  /** Whether the next update follows a hand, which the pointer does without delay. */
  isByHand = false;
  /** Whether something else moves the pointer now: a jitter, or the legs of an expression. */
  isPaused = false;

  constructor(
    private readonly host: ControllerHost,
    private readonly pointer: PointerWithTarget,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { pointer, host, isByHand } = this;
    this.isByHand = false;
    if (!host.isConnected || this.isPaused) return;
    (isByHand ? snap : glide)(pointer, pointer.target, viewOf(host));
  }

  hostDisconnected(): void {
    rest(this.pointer);
  }
}
