import type { Point } from '../engraving/point.js';

const turnOf = ({ x, y }: Point): number => Math.atan2(y, x) / (2 * Math.PI);

/**
 * A drag around a disc centred on 0,0, in turns clockwise from three o'clock. The pointer moves the edge of the fill in
 * the segment where the drag began.
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

  /** The fraction of the segment before the pointer, from 0 to 1; past an end of the segment it is clamped. */
  fractionAt(point: Point): number {
    // The short way from the last point: a drag continues past three o'clock without a jump.
    const step = turnOf(point) - this.#turns;
    this.#turns += step - Math.round(step);
    return Math.min(1, Math.max(0, this.#turns * this.segments - this.#segment));
  }
}
