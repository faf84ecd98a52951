import type { Point } from '../../engraving/point.js';
import type { KeyMove } from './keys.js';
import type { PointerAnimation, PointerWithTarget } from './pointer-animation.js';

/** The native range input that stands for a part, and the positions that it moves through. */
export interface ControlRange {
  /** Its class and part, which tell it from the inputs of other parts. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the value stands among them. */
  readonly position: number;
}

/** A drawn part that users can move: the value it stands for, and what pointers, keys and screen readers mean by it. */
export interface MovablePart extends PointerWithTarget {
  /** What is moved, in the part's own measure; null while it is unset; set when a user moves it. */
  value: number | null;
  /** The positions of the range input that stands for it. */
  readonly range: ControlRange;
  /**
   * The value under a pointer; undefined where there is nothing to take hold of.
   * @param isGrab whether the pointer comes down there, or has moved there
   */
  valueAt(point: Point, isGrab: boolean): number | undefined;
  /** The value after a key. */
  valueAfter(move: KeyMove): number;
  /** The value at a position of the range input. */
  valueAtPosition(position: number): number;
  /** Enter, while the part has the focus. @returns whether it did something */
  enter?(): boolean;
}

/** A user's hold on a part, by whatever way: each move fires `input`, the end fires `change` if the value is another. */
export class Hold {
  #before: number | null = null;
  #isHeld = false;
  /** The field that the value can be typed into, where there is one. */
  field: { open(): boolean } | undefined;

  constructor(
    readonly part: MovablePart,
    private readonly animation: PointerAnimation,
    private readonly emit: (type: 'input' | 'change') => void,
  ) {}

  /** Whether the part is held now. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** The user takes hold. */
  begin(): void {
    this.#isHeld = true;
    this.#before = this.part.value;
  }

  /** The user moves the part; undefined moves nothing. */
  moveTo(value: number | null | undefined): void {
    const { part } = this;
    if (value === undefined || value === part.value) return;
    this.animation.isByHand = true;
    part.value = value;
    this.emit('input');
  }

  /** The user means the value. */
  commit(): void {
    this.emit('change');
  }

  /** The user lets go. */
  end(): void {
    this.#isHeld = false;
    if (this.part.value !== this.#before) this.commit();
  }

  /** The part is taken out of the user's hands, with the value it has. */
  drop(): void {
    this.#isHeld = false;
  }

  /** The user takes the move back. */
  takeBack(): void {
    this.drop();
    this.moveTo(this.#before);
  }
}
