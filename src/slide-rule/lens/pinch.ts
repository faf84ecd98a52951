/** The value that a pinch changes. */
export interface Pinched {
  isActive(): boolean;
  /** The value when the pinch starts. */
  start(): number;
  move(value: number): void;
  end(): void;
}

/** A pinch by two fingers: a value grows in proportion to the distance between them. */
export class Pinch {
  readonly passive = false;
  readonly #fingers = new Map<number, PointerEvent>();
  #from: { readonly value: number; readonly distance: number } | undefined;

  constructor(private readonly pinched: Pinched) {}

  /** Handles the events of the surface. */
  handleEvent(event: Event): void {
    if (event.type === 'touchstart') this.#guard(event as TouchEvent);
    else if (event.type === 'pointerdown') this.#press(event as PointerEvent);
    else if (!this.#fingers.has((event as PointerEvent).pointerId)) return;
    else if (event.type === 'pointermove') this.#move(event as PointerEvent);
    else this.#release(event as PointerEvent);
  }

  // One finger scrolls the page. Two fingers don't, as they change the value.
  #guard(event: TouchEvent): void {
    if (event.targetTouches.length > 1 && event.cancelable && this.pinched.isActive())
      event.preventDefault();
  }

  #press(event: PointerEvent): void {
    const { pinched } = this;
    // If the page took the surface away, the end of an earlier touch fired no event here.
    if (event.isPrimary) this.#fingers.clear();
    if (event.pointerType === 'mouse' || !pinched.isActive() || this.#fingers.size > 1) return;
    this.#fingers.set(event.pointerId, event);
    const isPair = this.#fingers.size === 2;
    this.#from = isPair ? { value: pinched.start(), distance: this.#distance } : undefined;
  }

  #move(event: PointerEvent): void {
    this.#fingers.set(event.pointerId, event);
    const from = this.#from;
    if (from) this.pinched.move((from.value * this.#distance) / from.distance);
  }

  #release(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    if (this.#from) this.pinched.end();
    this.#from = undefined;
  }

  // At least 1 px, as the distance is a divisor.
  get #distance(): number {
    const [one, other] = [...this.#fingers.values()];
    return Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
  }
}
