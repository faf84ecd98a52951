import { html, type TemplateResult } from 'lit';
import type { Point } from '../engraving/track.js';
import { keyMove, type KeyMove } from './keys.js';

/** A part that can be moved by hand: the one value that a finger, a key and a screen reader turn. */
export interface MovablePart {
  /** The value as it stands. */
  readonly value: number;
  /** The value that a finger at this point means; undefined where there is nothing to take hold of. */
  valueAt(point: Point): number | undefined;
  /** The value after a key. */
  valueAfter(move: KeyMove): number;
  /** The value at one of the whole-number positions that a screen reader moves through. */
  valueAtPosition(position: number): number;
  /** Takes a value that the user moved to. */
  moveTo(value: number): void;
  /** The user means the value that stands. */
  commit(): void;
}

const moments = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'];

const toDrawing = (surface: SVGGraphicsElement, { clientX, clientY }: PointerEvent): Point =>
  new DOMPoint(clientX, clientY).matrixTransform(surface.getScreenCTM()!.inverse());

/**
 * A user's hold on a part, by all ways at once. A native range input lies unseen over the drawing: it has
 * the focus and speaks to screen readers, also those of touch screens, which may not drive a
 * `role=slider`. Mouse, pen and finger take hold of the drawing itself: one pointer holds the part until it
 * goes up, whatever it passes over, and a second finger is free to hold another part.
 */
export class Grip {
  #surface: SVGGraphicsElement | null = null;
  #pointer: number | undefined;
  #before = 0;

  constructor(private readonly part: MovablePart) {}

  /** Whether a pointer holds the part now. */
  get isHolding(): boolean {
    return this.#pointer !== undefined;
  }

  /** The range input, with so many places after the first: few enough to swipe through. */
  control(positions: number, isDisabled: boolean): TemplateResult {
    return html`<input
      class="control"
      part="control"
      type="range"
      max=${positions}
      ?disabled=${isDisabled}
      @keydown=${this}
      @input=${this}
      @change=${this}
    />`;
  }

  /** Lets pointers take hold of a drawing, in the place of an earlier one, or of none. */
  hold(surface: SVGGraphicsElement | null): void {
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
    if (event instanceof KeyboardEvent) this.#key(event);
    else if (event instanceof PointerEvent) this.#drag(event);
    else this.#swipe(event);
  }

  #drag(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#grab(event);
    else if (event.pointerId !== this.#pointer) return;
    else if (event.type === 'pointermove') this.#moveTo(this.#under(event));
    else this.#release();
  }

  #under(event: PointerEvent): number | undefined {
    return this.part.valueAt(toDrawing(this.#surface!, event));
  }

  #grab(event: PointerEvent): void {
    const value = this.#under(event);
    if (this.isHolding || event.button !== 0 || value === undefined) return;
    this.#pointer = event.pointerId;
    this.#before = this.part.value;
    this.#surface!.setPointerCapture(event.pointerId);
    this.#surface!.parentNode!.querySelector('input')?.focus({ preventScroll: true });
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
