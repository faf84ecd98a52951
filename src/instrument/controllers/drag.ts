import { html, type TemplateResult } from 'lit';
import type { Point } from '../../engraving/track.js';
import { keyMove, type KeyMove } from './keys.js';

/** A part that can be moved by hand: the one value that a finger, a key and a screen reader turn. */
export interface MovablePart {
  /** The value as it stands. */
  readonly value: number;
  /**
   * The value that a finger at this point means; undefined where there is nothing to take hold of.
   * @param isGrab whether the finger comes down there, or has moved there
   */
  valueAt(point: Point, isGrab: boolean): number | undefined;
  /** The value after a key. */
  valueAfter(move: KeyMove): number;
  /** The value at one of the positions that a screen reader moves through. */
  valueAtPosition(position: number): number;
  /** Takes a value that the user moved to. */
  moveTo(value: number): void;
  /** The user means the value that stands. */
  commit(): void;
  /** Enter, while the part has the focus. */
  enter?(): void;
}

/** How a range input looks, and the positions that it moves through. */
export interface ControlRange {
  /** Over the drawing and unseen, or a slider beside it; of several, each has a look of its own. */
  readonly look: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the value stands among them. */
  readonly position: number;
}

const moments = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'];

/** Where an event is, in a drawing's own units. */
export const toDrawing = (
  surface: SVGSVGElement,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Point => {
  const matrix = surface.getScreenCTM()!;
  const { a, c, e, f } = matrix;
  const { width, height } = surface.viewBox.baseVal;
  // Firefox leaves the page's `zoom` out of the scale, though not out of the place.
  const seen = surface.getBoundingClientRect().width;
  const zoom = seen / (Math.abs(a) * width + Math.abs(c) * height);
  return new DOMPoint(e + (clientX - e) / zoom, f + (clientY - f) / zoom).matrixTransform(
    matrix.inverse(),
  );
};

/**
 * A user's hold on a part, by all ways at once. A native range input lies unseen over the drawing: it has
 * the focus and speaks to screen readers, also those of touch screens, which may not drive a
 * `role=slider`. Mouse, pen and finger take hold of the drawing itself: one pointer holds the part until it
 * goes up, whatever it passes over, and a second finger is free to hold another part.
 */
export class Grip {
  #surface: SVGSVGElement | null = null;
  #pointer: number | undefined;
  #before = 0;
  #look = '';

  constructor(private readonly part: MovablePart) {}

  /** Whether a pointer holds the part now. */
  get isHolding(): boolean {
    return this.#pointer !== undefined;
  }

  /** The range input. */
  control({ look, min, max, step, position }: ControlRange, isDisabled: boolean): TemplateResult {
    this.#look = look;
    return html`<input
      class=${look}
      part=${look}
      type="range"
      min=${min}
      max=${max}
      step=${step}
      value=${position}
      ?disabled=${isDisabled}
      @keydown=${this}
      @input=${this}
      @change=${this}
    />`;
  }

  /** Lets pointers take hold of a drawing, in the place of an earlier one, or of none. */
  hold(surface: SVGSVGElement | null): void {
    if (surface === this.#surface) return;
    this.#pointer = undefined;
    for (const moment of moments) {
      this.#surface?.removeEventListener(moment, this);
      surface?.addEventListener(moment, this);
    }
    this.#surface = surface;
  }

  /** Takes the events of the control and of the drawing. */
  handleEvent(event: Event): void {
    // By their names, as the events of a frame that it may have been moved to are of other classes.
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (moments.includes(event.type)) this.#drag(event as PointerEvent);
    else this.#swipe(event);
  }

  #drag(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#grab(event);
    else if (event.pointerId !== this.#pointer) return;
    else if (event.type === 'pointermove') this.#moveTo(this.#under(event, false));
    else this.#release();
  }

  #under(event: PointerEvent, isGrab: boolean): number | undefined {
    return this.part.valueAt(toDrawing(this.#surface!, event), isGrab);
  }

  #grab(event: PointerEvent): void {
    if (this.isHolding || event.button !== 0) return;
    const value = this.#under(event, true);
    if (value === undefined) return;
    this.#pointer = event.pointerId;
    this.#before = this.part.value;
    this.#surface!.setPointerCapture(event.pointerId);
    const root = this.#surface!.getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.' + this.#look)!.focus({ preventScroll: true });
    this.#moveTo(value);
  }

  #release(): void {
    this.#pointer = undefined;
    if (this.part.value !== this.#before) this.part.commit();
  }

  #moveTo(value: number | undefined): void {
    if (value !== undefined && value !== this.part.value) this.part.moveTo(value);
  }

  // The native events would pass on to the page beside the element's own.
  #swipe(event: Event): void {
    event.stopPropagation();
    if (event.type === 'change') return this.part.commit();
    this.#moveTo(this.part.valueAtPosition((event.target as HTMLInputElement).valueAsNumber));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.repeat) this.part.enter?.();
    const move = keyMove(event);
    const isTakenBack = event.key === 'Escape' && this.isHolding;
    if (!move && !isTakenBack) return;
    event.preventDefault();
    if (!move) return this.#takeBack();
    this.#before = this.part.value;
    this.#moveTo(this.part.valueAfter(move));
    this.#release();
  }

  #takeBack(): void {
    this.#pointer = undefined;
    this.#moveTo(this.#before);
  }
}
