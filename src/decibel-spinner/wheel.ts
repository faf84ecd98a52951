import { decibelsToProbability, oddsToDecibels } from '../conversions/index.js';
import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../instrument/controllers/host.js';
import { snap, travel, type Pointer } from '../instrument/controllers/pointer-animation.js';
import { viewOf } from '../instrument/controllers/view.js';
import { arrowTransform } from './face/face.js';
import { turnMilliseconds, wayGone } from './turn.js';

/** The result of a spin. */
export interface SpinOutcome {
  /** The name of the outcome under the arrow. */
  outcome: string;
  /** The angle of the arrow, in degrees clockwise from three o'clock, from 0 up to but not including 360. */
  angle: number;
  /** The number of spins so far that landed on the fill. */
  filled: number;
  /** The number of spins so far. */
  total: number;
}

/** The spins so far. */
export interface Tally {
  /** The number of spins that landed on the fill. */
  filled: number;
  /** The number of spins. */
  total: number;
  /** The weight of evidence of the outcomes, in decibels, for the belief on the disc against an even one. */
  decibels: number;
}

/** The members of the spinner that its arrow uses. */
interface Spinner extends ControllerHost {
  /** Whether the arrow is visible. */
  readonly spinnable: boolean;
  readonly decibels: number | null;
  readonly segments: number;
  readonly random: (() => number) | null;
}

const fullTurn = 360;
const turnsOfASpin = 4;
const even = 0.5;
const noSpins: Tally = { filled: 0, total: 0, decibels: 0 };

/** A random multiple of 2⁻⁵³ from 0 up to but not including 1, all equally likely. */
const uniform = (): number => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
};

// For a tiny negative number the difference rounds to 1, and `% 1` makes it 0.
const fraction = (number: number): number => (number - Math.floor(number)) % 1;

/** A random number from the page's function, reduced to 0 … 1; if that is not finite, one from `crypto`. */
const draw = (random: (() => number) | null): number => {
  const drawn = random?.();
  return Number.isFinite(drawn) ? fraction(drawn!) : uniform();
};

/**
 * The arrow over a disc. Its final angle is drawn before it turns, so that all angles are equally likely. The outcome is
 * the part of the disc under the arrow when it has stopped.
 */
export class Wheel implements Pointer, ReactiveController {
  /** The angle of the arrow, in degrees clockwise from three o'clock. */
  place = -fullTurn / 4;
  /** The spins so far. */
  tally = noSpins;
  /** The last spin; undefined before the first one. */
  last: SpinOutcome | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #target = NaN;
  #stopped: (() => void) | undefined;

  /** @param outcomeOf returns the name of the outcome on the fill, or of the other one */
  constructor(
    private readonly host: Spinner,
    private readonly outcomeOf: (isFilled: boolean) => string,
  ) {
    host.addController(this);
  }

  /** Turns the arrow after all earlier spins have ended. */
  spin(): Promise<SpinOutcome> {
    const spin = this.#queue.then(() => this.#spin());
    this.#queue = spin.catch(() => undefined);
    return spin;
  }

  /** Handles a press of the button that spins. */
  handleEvent(): void {
    void this.spin();
  }

  /** Empties the tally. */
  reset(): void {
    this.tally = noSpins;
    this.last = undefined;
    this.host.requestUpdate('tally', null);
  }

  point(place: number): void {
    this.place = place;
    const arrow = this.host.renderRoot?.querySelector('[part=arrow]');
    arrow?.setAttribute('transform', arrowTransform(place));
  }

  arrive(): void {
    this.#stopped?.();
    this.#stopped = undefined;
  }

  // Ends the spin of a removed spinner, so that its promise resolves.
  hostDisconnected(): void {
    this.#stop();
  }

  /** Moves a turning arrow to its final angle at once. */
  #stop(): void {
    if (!this.#stopped) return;
    snap(this, this.#target);
    this.arrive();
  }

  async #spin(): Promise<SpinOutcome> {
    const angle = fullTurn * draw(this.host.random);
    await this.#turnTo(angle);
    this.point(angle);
    return this.#land(angle);
  }

  #turnTo(angle: number): Promise<void> {
    const { isConnected, spinnable } = this.host;
    const rest = fraction((angle - this.place) / fullTurn);
    this.#target = this.place + fullTurn * (turnsOfASpin + rest);
    return new Promise((stopped) => {
      this.#stopped = stopped;
      if (isConnected && spinnable) this.#travel();
      else this.#stop();
    });
  }

  #travel(): void {
    const way = this.#target - this.place;
    const placeAt = (time: number): number => this.#target - way * (1 - wayGone(time));
    travel(this, placeAt, turnMilliseconds, viewOf(this.host));
    // With reduced motion, or in a hidden page, `travel` sets the final place at once.
    if (this.place === this.#target) this.arrive();
  }

  #land(angle: number): SpinOutcome {
    const { segments } = this.host;
    const decibels = this.host.decibels ?? 0;
    const isFilled = fraction((angle / fullTurn) * segments) < decibelsToProbability(decibels);
    const chance = decibelsToProbability(isFilled ? decibels : -decibels);
    const filled = this.tally.filled + (isFilled ? 1 : 0);
    const total = this.tally.total + 1;
    const evidence = oddsToDecibels(chance / even);
    this.tally = { filled, total, decibels: this.tally.decibels + evidence };
    this.last = Object.freeze({ outcome: this.outcomeOf(isFilled), angle, filled, total });
    this.host.requestUpdate('tally', null);
    const detail = this.last;
    this.host.dispatchEvent(new CustomEvent('spin', { detail, bubbles: true, composed: true }));
    return detail;
  }
}
