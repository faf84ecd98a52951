/** A place in the drawing's own units. */
export interface Point {
  x: number;
  y: number;
}

/** What a drag does with the part that it moves. */
export interface Hand {
  /** The finger is down at a point. @returns whether the part is taken */
  grab(at: Point): boolean;
  /** The finger went on to a point. */
  move(to: Point): void;
  /** The finger is up, or the browser took it away: what stands now is meant. */
  release(): void;
}

const moments = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'];

const toDrawing = (svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point =>
  new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());

/**
 * The one drag of the kit, with mouse, pen and finger alike: one pointer holds one part until it goes up,
 * whatever it passes over. A second finger is free to hold another part.
 */
export class Drag {
  #pointer: number | undefined;

  /** @param surface the drawing, whose `touch-action` must be `none` where the part can be taken */
  constructor(
    private readonly surface: SVGSVGElement,
    private readonly hand: Hand,
  ) {
    for (const moment of moments) surface.addEventListener(moment, this);
  }

  /** Whether a pointer holds the part now. */
  get isHolding(): boolean {
    return this.#pointer !== undefined;
  }

  /** Lets go without another word to the hand: the part is put back by whoever asks. */
  drop(): void {
    const pointer = this.#pointer;
    this.#pointer = undefined;
    if (pointer === undefined || !this.surface.hasPointerCapture(pointer)) return;
    this.surface.releasePointerCapture(pointer);
  }

  /** Takes the surface's pointer events. */
  handleEvent(event: Event): void {
    if (!(event instanceof PointerEvent)) return;
    if (event.type === 'pointerdown') this.#grab(event);
    else if (event.pointerId === this.#pointer) this.#follow(event);
  }

  /** Leaves the surface as it was. */
  remove(): void {
    this.drop();
    for (const moment of moments) this.surface.removeEventListener(moment, this);
  }

  #grab(event: PointerEvent): void {
    if (this.isHolding || event.button !== 0) return;
    if (!this.hand.grab(toDrawing(this.surface, event))) return;
    this.#pointer = event.pointerId;
    this.surface.setPointerCapture(event.pointerId);
  }

  #follow(event: PointerEvent): void {
    if (event.type === 'pointermove') return this.hand.move(toDrawing(this.surface, event));
    this.drop();
    this.hand.release();
  }
}
