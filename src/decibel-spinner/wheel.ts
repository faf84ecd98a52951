import { decibelsToProbability, oddsToDecibels } from '../conversions/index.js';
import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../instrument/controllers/host.js';
import { snap, travel, type Pointer } from '../instrument/controllers/pointer-animation.js';
import { viewOf } from '../instrument/controllers/view.js';
import { arrowTransform } from './face/face.js';
import { turnMilliseconds, wayGone } from './turn.js';

/** What a spin came to. */
export interface SpinOutcome {
  /** The name of what the arrow points at. */
  outcome: string;
  /** Where it points, in degrees clockwise from three o'clock, from 0 up to 360. */
  angle: number;
  /** How many spins so far have landed on the fill. */
  filled: number;
  /** How many spins there were so far. */
  total: number;
}

/** The spins so far. */
export interface Tally {
  /** How many landed on the fill. */
  filled: number;
  /** How many there were. */
  total: number;
  /** What they speak, in decibels, for the belief that the disc shows against an even one. */
  decibels: number;
}

/** The spinner that an arrow is over. */
interface Spinner extends ControllerHost {
  /** Whether there is an arrow to be seen. */
  readonly spinnable: boolean;
  readonly decibels: number | null;
  readonly segments: number;
  readonly random: (() => number) | null;
}

const fullTurn = 360;
const turnsOfASpin = 4;
const even = 0.5;
const noSpins: Tally = { filled: 0, total: 0, decibels: 0 };

/** A number from 0 up to 1, each of the 2⁵³ that a double can hold as likely. */
const uniform = (): number => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
};

// Of a negative number so small that 1 and it are 1, there is none.
const fraction = (number: number): number => (number - Math.floor(number)) % 1;

/** A number that a page's own source draws, as long as it is one. */
const draw = (random: (() => number) | null): number => {
  const drawn = random?.();
  return Number.isFinite(drawn) ? fraction(drawn!) : uniform();
};

/**
 * The arrow over a disc. Where it will stop is drawn first, so that each angle is as likely; what lies under it when
 * it has stopped is the outcome.
 */
export class Wheel implements Pointer, ReactiveController {
  /** Where the arrow points, in degrees clockwise from three o'clock. */
  place = -fullTurn / 4;
  /** The spins so far. */
  tally = noSpins;
  /** The last of them. */
  last: SpinOutcome | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #target = NaN;
  #stopped: (() => void) | undefined;

  /** @param outcomeOf the name of the outcome on the fill, or of the other */
  constructor(
    private readonly host: Spinner,
    private readonly outcomeOf: (isFilled: boolean) => string,
  ) {
    host.addController(this);
  }

  /** Turns the arrow once it has stopped from every spin before. */
  spin(): Promise<SpinOutcome> {
    const spin = this.#queue.then(() => this.#spin());
    this.#queue = spin.catch(() => undefined);
    return spin;
  }

  /** The button was pressed. */
  handleEvent(): void {
    void this.spin();
  }

  /** Forgets all spins. */
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

  // A removed spinner does not keep anybody waiting for its arrow.
  hostDisconnected(): void {
    this.#stop();
  }

  /** Brings a turning arrow to where it will stop. */
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
    // At once, where a reader wants no motion.
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
