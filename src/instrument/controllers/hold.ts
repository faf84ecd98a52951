import type { Point } from '../../engraving/point.js';
import type { KeyMove } from './keys.js';
import type { PointerAnimation, PointerWithTarget } from './pointer-animation.js';

/** The attributes of the native range input of a part. */
export interface ControlRange {
  /** Its class and `part` name, unique among the parts. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The position of the value, from `min` to `max`. */
  readonly position: number;
  /** Whether it is a visible slider, which follows a drag of the part. */
  readonly isShown?: boolean;
}

/** A drawn part that the reader can move: its value, and how pointers, keys and screen readers change it. */
export interface MovablePart extends PointerWithTarget {
  /** The value of the part, in its own units; null while it is unset. It is set when the reader moves the part. */
  value: number | null;
  /** The range input of the part. */
  readonly range: ControlRange;
  /**
   * The value at a pointer; undefined where the pointer cannot hold the part.
   * @param isGrab true if the pointer is pressed there, false if it has moved there
   */
  valueAt(point: Point, isGrab: boolean): number | undefined;
  /** The value after a key. */
  valueAfter(move: KeyMove): number;
  /** The value at a position of the range input. */
  valueAtPosition(position: number): number;
  /** Handles Enter while the part has the focus. @returns whether Enter did something */
  enter?(): boolean;
}

/**
 * The reader's hold on a part, by pointer, key or field. Each move fires `input`. The end of the hold fires `change`
 * if the value has changed.
 */
export class Hold {
  #before: number | null = null;
  #isHeld = false;
  /** The field for typing the value, if there is one. */
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

  /** Starts the hold. */
  begin(): void {
    this.#isHeld = true;
    this.#before = this.part.value;
  }

  /** Moves the part. Does nothing for undefined and for the current value. */
  moveTo(value: number | null | undefined): void {
    const { part } = this;
    if (value === undefined || value === part.value) return;
    this.animation.isByHand = true;
    part.value = value;
    this.emit('input');
  }

  /** Commits the value. */
  commit(): void {
    this.emit('change');
  }

  /** Ends the hold, and commits the value if it has changed. */
  end(): void {
    this.#isHeld = false;
    if (this.part.value !== this.#before) this.commit();
  }

  /** Ends the hold without an event. The part keeps its value. */
  drop(): void {
    this.#isHeld = false;
  }

  /** Ends the hold and restores the value from before it. */
  takeBack(): void {
    this.drop();
    this.moveTo(this.#before);
  }
}
