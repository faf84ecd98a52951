import { isMotionReduced, start, stop, type Movement } from '../instrument/frames.js';

/** A needle that can wander. */
export interface Wanderer extends Element {
  /** The two places between which it wanders. */
  readonly wandering: readonly [from: number, to: number];
  /** Draws it at a place. */
  point(place: number): void;
}

// Two swings whose periods share no beat: never twice the same, and never beyond the ends.
const swing = (now: number, phase: number): number =>
  0.6 * Math.sin(now / 370 + phase) + 0.4 * Math.sin(now / 197);

/** Lets a needle wander while it can be seen and the reader does not mind motion. */
export class Jitter {
  readonly #phase = 7 * Math.random();
  readonly #observer = new IntersectionObserver(([entry]) => this.#see(entry!.isIntersecting));

  constructor(private readonly needle: Wanderer) {
    this.#observer.observe(needle);
  }

  /** Comes to rest. */
  end(): void {
    this.#observer.disconnect();
    stop(this.#wander);
  }

  #see(isSeen: boolean): void {
    if (isSeen && !isMotionReduced()) start(this.#wander);
    else stop(this.#wander);
  }

  readonly #wander: Movement = (now) => {
    const [from, to] = this.needle.wandering;
    if (isMotionReduced()) return false;
    this.needle.point((from + to) / 2 + ((to - from) / 2) * swing(now, this.#phase));
    return true;
  };
}
