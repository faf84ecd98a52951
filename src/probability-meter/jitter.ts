import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Movement } from '../instrument/controllers/movement.js';
import {
  isMotionReduced,
  rest,
  snap,
  travel,
} from '../instrument/controllers/pointer-animation.js';
import { viewOf } from '../instrument/controllers/view.js';
import { toFraction, type Mapping } from './face/mapping.js';
import type { Needle } from './needle.js';

interface Meter extends ReactiveControllerHost, Element {
  readonly mapping: Mapping;
}

const leastMilliseconds = 300;
const smooth = (part: number): number => part * part * (3 - 2 * part);

/** Lets a needle wander within an interval, while the meter is on screen and the reader does not prefer reduced motion. */
export class Jitter implements ReactiveController {
  #interval: readonly [low: number, high: number] | null = null;
  #isSeen = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly meter: Meter,
    private readonly needle: Needle,
    private readonly movement: Movement,
  ) {
    meter.addController(this);
    needle.arrive = () => this.#wander();
  }

  /** Sets the interval, in probabilities; null lets the needle return to its value. */
  wanderWithin(interval: readonly [low: number, high: number] | null): void {
    this.#interval = interval;
    if (!interval) this.#end();
  }

  hostUpdate(): void {
    if (!this.#interval || !this.meter.isConnected) return;
    this.#observer ??= this.#watch();
    // During a drag, and with reduced motion, the needle shows the value.
    this.#pause(!this.movement.isHeld && !isMotionReduced(viewOf(this.meter)));
  }

  hostUpdated(): void {
    if (this.#interval && !this.movement.isHeld) this.#wander();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #watch(): IntersectionObserver | undefined {
    const { IntersectionObserver: Observer } = viewOf(this.meter) as Partial<typeof globalThis>;
    // Without IntersectionObserver, the needle wanders off screen, too.
    this.#isSeen = !Observer;
    const observer =
      Observer &&
      new Observer(([entry]) => {
        this.#isSeen = entry.isIntersecting;
        this.#wander();
      });
    observer?.observe(this.meter);
    return observer;
  }

  // Starts a move to a random place in the interval; its end starts the next one.
  #wander(): void {
    const { needle } = this;
    if (!this.#interval) return;
    const view = viewOf(this.meter);
    if (isMotionReduced(view)) return snap(needle, needle.target);
    if (!this.#isSeen) return rest(needle);
    const [from, to] = this.#interval.map((p) => toFraction(p, this.meter.mapping));
    const { place } = needle;
    const milliseconds = leastMilliseconds * (1 + 2 * Math.random());
    const way = from + (to - from) * Math.random() - place;
    travel(needle, (part) => place + way * smooth(part), milliseconds, view);
  }

  #pause(isPaused: boolean): void {
    this.movement.animationOf(this.needle).isPaused = isPaused;
  }

  #end(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isSeen = false;
    rest(this.needle);
    this.#pause(false);
  }
}
