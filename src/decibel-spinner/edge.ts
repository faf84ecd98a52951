import type { Point } from '../engraving/point.js';

const turnOf = ({ x, y }: Point): number => Math.atan2(y, x) / (2 * Math.PI);

/**
 * A finger's way round a disc around 0,0, in turns clockwise from three o'clock. It holds the edge of the
 * fill in the segment where it came down.
 */
export class EdgeHold {
  #turns: number;
  readonly #segment: number;

  constructor(
    start: Point,
    private readonly segments: number,
  ) {
    this.#turns = (turnOf(start) + 1) % 1;
    this.#segment = Math.floor(this.#turns * segments);
  }

  /** How much of its segment lies before the finger, from 0 to 1: past an end the edge waits there. */
  fractionAt(point: Point): number {
    // The short way from where it was: a finger that passes three o'clock goes on round.
    const step = turnOf(point) - this.#turns;
    this.#turns += step - Math.round(step);
    return Math.min(1, Math.max(0, this.#turns * this.segments - this.#segment));
  }
}
