import type { Point } from '../../engraving/track.js';
import { toDrawing } from '../../instrument/controllers/drag.js';
import type { MovedPart } from '../face/plan.js';

/** What fingers and the wheel can do to a rule beside dragging a part. */
export interface Handled {
  /** The movable part that is seen at a point. */
  partAt(point: Point): MovedPart | undefined;
  /** Where the parts are. */
  readonly slide: number;
  readonly cursor: number;
  /** A press without a movement. */
  tap(point: Point): void;
  /** The wheel over the face; true if it moved something. */
  wheel(distance: number): boolean;
}

type Pressed = Pick<MouseEvent, 'clientX' | 'clientY'>;

// A finger that comes down and goes up does not stay on one px.
const tapReach = 4;

// Heard before the grips are, which ask how fast they are to go; but a tap is one when they have let go.
const before = ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel'];
const options = { capture: true, passive: false };

/**
 * What hands do on the drawing but for holding a part: a tap, the wheel, and Shift while they drag. A finger that comes
 * down on a movable part keeps the page from scrolling; anywhere else it is the page's.
 */
export class Hands {
  /** Whether Shift is held. */
  isFine = false;
  #surface: SVGSVGElement | null = null;
  #down: PointerEvent | undefined;
  #before = '';

  constructor(private readonly rule: Handled) {}

  /** Listens to a drawing, in the place of an earlier one, or of none; after the grips. */
  hold(surface: SVGSVGElement | null): void {
    if (surface === this.#surface) return;
    for (const moment of before) {
      this.#surface?.removeEventListener(moment, this, options);
      surface?.addEventListener(moment, this, options);
    }
    this.#surface?.removeEventListener('pointerup', this);
    surface?.addEventListener('pointerup', this);
    this.#surface = surface;
  }

  /** Takes the events of the drawing. */
  handleEvent(event: Event): void {
    if (event.type === 'touchstart') this.#hold(event, (event as TouchEvent).changedTouches);
    else if (event.type === 'mousedown') this.#hold(event, [event as MouseEvent]);
    else if (event.type === 'wheel') this.#wheel(event as WheelEvent);
    else this.#point(event as PointerEvent);
  }

  #point(event: PointerEvent): void {
    this.isFine = event.shiftKey;
    if (event.type === 'pointerdown') this.#press(event);
    else if (event.pointerId !== this.#down?.pointerId) return;
    else if (event.type === 'pointerup') this.#letGo(event);
    else if (this.#isFar(event)) this.#down = undefined;
  }

  get #places(): string {
    return `${this.rule.slide} ${this.rule.cursor}`;
  }

  #press(event: PointerEvent): void {
    this.#down = event.button === 0 ? event : undefined;
    this.#before = this.#places;
  }

  // A drag of a few px is one too.
  #letGo(event: PointerEvent): void {
    if (this.#places === this.#before) this.rule.tap(toDrawing(this.#surface!, event));
  }

  #isFar({ clientX, clientY }: PointerEvent): boolean {
    const { clientX: x, clientY: y } = this.#down!;
    return Math.hypot(clientX - x, clientY - y) > tapReach;
  }

  // What comes down on a part neither scrolls the page, nor takes the focus on from it to the first part.
  #hold(event: Event, pressed: ArrayLike<Pressed>): void {
    const points = Array.from(pressed, (press) => toDrawing(this.#surface!, press));
    if (points.some((point) => this.rule.partAt(point))) event.preventDefault();
  }

  #wheel(event: WheelEvent): void {
    // That is the browser's zoom.
    if (event.ctrlKey) return;
    this.isFine = event.shiftKey;
    // With Shift, the wheel of some systems goes sideways.
    if (this.rule.wheel(event.deltaY || event.deltaX)) event.preventDefault();
  }
}
