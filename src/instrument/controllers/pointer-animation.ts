import { frameMilliseconds, journeyOf, setOut, stop, type Journey } from './frame-loop.js';
import type { ControllerHost } from './host.js';
import { later, light, swingOf, vu, type Ballistics, type Motion } from './spring.js';
import { viewOf } from './view.js';

/** A drawn part that can be drawn at any place: a needle, a hand or a disc. */
export interface Pointer {
  /** The place where it is drawn, in the units of its face; NaN before the first render. */
  place: number;
  /** The stops that it cannot swing beyond. Without them, it swings freely. */
  readonly stops?: readonly [low: number, high: number];
  /** Draws it at a place. */
  point(place: number): void;
  /** Called when an animation has reached its end. */
  arrive?(): void;
}

/** A pointer with a target: the place for its value. */
export interface PointerWithTarget extends Pointer {
  /**
   * The place for the value. On a dial it is the nearest such place, so that the pointer turns the short way round.
   */
  readonly target: number;
}

// A pointer stops when the rest of its swing is below this share of its way: about a pixel on a large face.
const unseen = 0.003;

const stopped = (motion: Motion, stops: Pointer['stops']): Motion => {
  const [low, high] = stops ?? [-Infinity, Infinity];
  const place = Math.min(high, Math.max(low, motion.place));
  return place === motion.place ? motion : { place, speed: 0 };
};

const arriveAt = (pointer: Pointer, place: number): void => {
  snap(pointer, place);
  pointer.arrive?.();
};

/** The names of ballistics. */
export type BallisticsName = 'light' | 'vu';

const ballisticsOf: Readonly<Record<BallisticsName, Ballistics>> = { light, vu };

/** The swing of a pointer, as a damped spring. A new target changes its course but not its speed. */
class Swing implements Journey {
  #ballistics = light;
  #to = NaN;
  #speed = 0;
  #reach = 0;
  #last: number | undefined;

  constructor(
    private readonly pointer: Pointer,
    readonly view: Window,
  ) {}

  aimAt(to: number, ballistics: Ballistics): void {
    this.#ballistics = ballistics;
    if (to === this.#to) return;
    this.#to = to;
    this.#reach = swingOf(this.#motion, to, ballistics);
  }

  moveTo(now: number): void {
    const seconds = (now - (this.#last ?? now - frameMilliseconds)) / 1000;
    this.#last = now;
    const ballistics = this.#ballistics;
    const motion = stopped(later(this.#motion, this.#to, seconds, ballistics), this.pointer.stops);
    this.#speed = motion.speed;
    if (swingOf(motion, this.#to, ballistics) > unseen * this.#reach)
      this.pointer.point(motion.place);
    else arriveAt(this.pointer, this.#to);
  }

  get #motion(): Motion {
    return { place: this.pointer.place, speed: this.#speed };
  }
}

/** A move of a pointer that takes a given time. */
class Timed implements Journey {
  #began: number | undefined;

  constructor(
    private readonly pointer: Pointer,
    private readonly placeAt: (part: number) => number,
    private readonly milliseconds: number,
    readonly view: Window,
  ) {}

  moveTo(now: number): void {
    this.#began ??= now - frameMilliseconds;
    const part = (now - this.#began) / this.milliseconds;
    if (part < 1) this.pointer.point(this.placeAt(part));
    else arriveAt(this.pointer, this.placeAt(1));
  }
}

const queryMotion = (view: Partial<Window>): boolean =>
  Boolean(view.matchMedia?.('(prefers-reduced-motion: reduce)').matches);

// The last answer, until the microtasks that are queued now have run: many instruments ask in one task.
let asked: { readonly view: Window; readonly isReduced: boolean } | undefined;

/** Whether the reader prefers reduced motion. Queried in each task, as a stored query goes stale in Firefox. */
export const isMotionReduced = (view: Window): boolean => {
  if (asked?.view !== view) {
    asked = { view, isReduced: queryMotion(view) };
    queueMicrotask(() => (asked = undefined));
  }
  return asked.isReduced;
};

const isStill = (view: Window): boolean =>
  isMotionReduced(view) || view.document.hidden || !('requestAnimationFrame' in view);

/** Stops the animation of a pointer where the pointer is. */
export const rest = (pointer: Pointer): void => stop(pointer);

/** Moves a pointer to a place at once, and stops its animation. */
export const snap = (pointer: Pointer, to: number): void => {
  rest(pointer);
  if (pointer.place !== to) pointer.point(to);
};

const swingingOf = (pointer: Pointer, view: Window): Swing | undefined => {
  const journey = journeyOf(pointer);
  return journey instanceof Swing && journey.view === view ? journey : undefined;
};

/**
 * Animates a pointer to a place as a damped spring. Under reduced motion and in a hidden page, the pointer jumps
 * there.
 * @param view the window that shows it
 */
export const swing = (
  pointer: Pointer,
  to: number,
  view: Window,
  ballistics: Ballistics = light,
): void => {
  if (pointer.place === to && !journeyOf(pointer)) return;
  const going = swingingOf(pointer, view);
  if (isStill(view) || (!going && pointer.place === to)) return snap(pointer, to);
  const journey = going ?? new Swing(pointer, view);
  journey.aimAt(to, ballistics);
  if (!going) setOut(pointer, journey);
};

/**
 * Animates a pointer along a path in a given time. Under reduced motion and in a hidden page, the pointer jumps to
 * the end.
 * @param placeAt the place after a share of the time, from 0 to 1
 * @param view the window that shows it
 */
export const travel = (
  pointer: Pointer,
  placeAt: (part: number) => number,
  milliseconds: number,
  view: Window,
): void => {
  if (isStill(view)) return snap(pointer, placeAt(1));
  setOut(pointer, new Timed(pointer, placeAt, milliseconds, view));
};

/**
 * Moves a pointer to its target after each update: at once while the reader moves it, else by an animation. `Movement`
 * calls it, as it does for all parts of an element.
 */
export class PointerAnimation {
  /** Whether the reader causes the next update, so that the pointer moves without delay. */
  isByHand = false;
  /** Whether other code moves the pointer now: a jitter, or the legs of an expression. */
  isPaused = false;

  constructor(
    private readonly host: ControllerHost & { readonly ballistics: BallisticsName },
    private readonly pointer: PointerWithTarget,
  ) {}

  /** Moves the pointer toward its target. */
  follow(): void {
    const { pointer, host, isByHand } = this;
    this.isByHand = false;
    if (!host.isConnected || this.isPaused) return;
    const view = viewOf(host);
    if (isByHand) snap(pointer, pointer.target);
    else swing(pointer, pointer.target, view, ballisticsOf[host.ballistics]);
  }

  /** Stops the pointer where it is. */
  end(): void {
    rest(this.pointer);
  }
}
