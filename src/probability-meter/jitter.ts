import { isMotionReduced, start, stop, type Movement } from '../instrument/frames.js';

/** A needle that can wander. */
export interface Wanderer extends Element {
  /** The two places between which it wanders. */
  readonly wandering: readonly [from: number, to: number];
  /** Draws it at a place. */
  point(place: number): void;
}

// Three swings whose periods share no beat: never twice the same, and never beyond the ends.
const periodsMilliseconds = [2300, 3700, 830] as const;
const weights = [0.5, 0.3, 0.2] as const;

const swing = (now: number, phase: number): number =>
  periodsMilliseconds.reduce(
    (sum, period, i) =>
      sum + weights[i]! * Math.sin((2 * Math.PI * now) / period + phase * (i + 1)),
    0,
  );

/** Lets a needle wander while it can be seen and the reader does not mind motion. */
export class Jitter {
  readonly #phase = Math.random() * 2 * Math.PI;
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
