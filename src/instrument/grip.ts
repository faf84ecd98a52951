import { html, type TemplateResult } from 'lit';
import { Drag, type Point } from './drag.js';
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

/**
 * A user's hold on a part, by all ways at once. A native range input lies unseen over the drawing: it has
 * the focus and speaks to screen readers, also those of touch screens, which may not drive a
 * `role=slider`. Fingers take hold of the drawing itself.
 */
export class Grip {
  #drag: Drag | undefined;
  #surface: SVGSVGElement | undefined;
  #before = 0;

  constructor(private readonly part: MovablePart) {}

  /** The range input, with `positions` + 1 places: few enough to swipe through. */
  control(positions: number, disabled: boolean): TemplateResult {
    return html`<input
      class="control"
      part="control"
      type="range"
      min="0"
      max=${positions}
      ?disabled=${disabled}
      @keydown=${this}
      @input=${this}
      @change=${this}
    />`;
  }

  /** Lets fingers take hold of a drawing, in the place of an earlier one. */
  hold(surface: SVGSVGElement): void {
    if (surface === this.#surface) return;
    this.release();
    this.#surface = surface;
    this.#drag = new Drag(surface, {
      grab: (at) => this.#grab(at),
      move: (to) => this.#moveTo(this.part.valueAt(to)),
      release: () => this.#commit(),
    });
  }

  /** Leaves the drawing to the page. */
  release(): void {
    this.#drag?.remove();
    this.#drag = undefined;
    this.#surface = undefined;
  }

  /** Whether a finger holds the part now. */
  get isHolding(): boolean {
    return this.#drag?.isHolding ?? false;
  }

  /** Takes the control's events. */
  handleEvent(event: Event): void {
    // The native ones would pass on to the page beside the element's own.
    if (event.type !== 'keydown') event.stopPropagation();
    if (event instanceof KeyboardEvent) this.#key(event);
    else if (event.type === 'change') this.part.commit();
    else this.#swipe(event.target as HTMLInputElement);
  }

  #grab(at: Point): boolean {
    const value = this.part.valueAt(at);
    if (value === undefined) return false;
    this.#before = this.part.value;
    this.#control?.focus({ preventScroll: true });
    this.#moveTo(value);
    return true;
  }

  get #control(): HTMLInputElement | null | undefined {
    return this.#surface?.parentNode?.querySelector('input');
  }

  #moveTo(value: number | undefined): void {
    if (value !== undefined && value !== this.part.value) this.part.moveTo(value);
  }

  #commit(): void {
    if (this.part.value !== this.#before) this.part.commit();
  }

  #swipe(control: HTMLInputElement): void {
    this.#moveTo(this.part.valueAtPosition(control.valueAsNumber));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#takeBack(event);
    const move = keyMove(event);
    if (!move) return;
    event.preventDefault();
    this.#before = this.part.value;
    this.#moveTo(this.part.valueAfter(move));
    this.#commit();
  }

  #takeBack(event: KeyboardEvent): void {
    if (!this.#drag?.isHolding) return;
    event.preventDefault();
    this.#drag.drop();
    this.#moveTo(this.#before);
  }
}
