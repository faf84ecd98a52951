import {
  glide,
  isMotionReduced,
  rest,
  snap,
  type Pointer,
} from '../instrument/controllers/pointer-animation.js';

/** A needle that can wander. */
export interface Wanderer extends Element, Pointer {
  /** The two places between which it wanders. */
  readonly wandering: readonly [from: number, to: number];
  /** Where it belongs when it does not wander. */
  readonly target: number;
}

const leastMilliseconds = 300;

/** Lets a needle wander while it can be seen and the reader does not mind motion. */
export class Jitter {
  #isSeen = false;
  readonly #observer = new IntersectionObserver(([entry]) => {
    this.#isSeen = entry.isIntersecting;
    this.wander();
  });

  constructor(private readonly needle: Wanderer) {
    this.#observer.observe(needle);
  }

  /** Sets out for a place that is as likely as any other; another follows when it is reached. */
  wander(): void {
    const { needle } = this;
    if (isMotionReduced()) return snap(needle, needle.target);
    if (!this.#isSeen) return rest(needle);
    const [from, to] = needle.wandering;
    const duration = leastMilliseconds * (1 + 2 * Math.random());
    glide(needle, from + (to - from) * Math.random(), duration);
  }

  /** Comes to rest. */
  end(): void {
    this.#observer.disconnect();
    rest(this.needle);
  }
}
