import type { Point } from '../../engraving/track.js';
import type { Plan } from '../face/plan.js';

const fineSpeed = 0.1;

/**
 * A finger's way on the face, added up: a part goes as far as the finger does, across every place and round and round,
 * and nothing jumps when it is taken hold of.
 */
export class Drag {
  #last: Point = { x: 0, y: 0 };
  #position = 0;

  /** A finger takes hold of a part that stands at a position. */
  start(point: Point, position: number): void {
    this.#last = point;
    this.#position = position;
  }

  /** Where the part is once the finger is at a point; beyond the ends too, so that it waits there for the finger. */
  to(point: Point, plan: Plan, isFine: boolean): number {
    const way = plan.travel(this.#last, point);
    this.#last = point;
    this.#position += isFine ? fineSpeed * way : way;
    return this.#position;
  }
}
