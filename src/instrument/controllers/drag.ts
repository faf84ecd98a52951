import type { ReactiveController } from 'lit';
import { toDrawing } from './drawing-point.js';
import type { Hold } from './hold.js';
import type { ControllerHost } from './host.js';
import type { RangeControl } from './range-control.js';

const captured = 'gotpointercapture';
// These events follow the pointer event of the same press. While a part is held, their default is prevented, so that
// the drag neither scrolls the page nor drags a card around the instrument.
const defaults = ['touchstart', 'mousedown'];
// Its click does not follow a link, or open a `<summary>`, around the instrument.
const click = 'click';
// A browser has to know in advance whether a touch can be prevented, and a tap is handled after the release.
const first = ['pointerdown', 'pointerup', 'touchstart'];
// These come after the first grab: most of a thousand drawings are never touched.
const later = [
  ...[captured, 'pointermove', 'pointercancel', 'lostpointercapture'],
  ...['mousedown', click],
];
const active = { passive: false };

/**
 * Drags a part of the drawing by mouse, pen or finger. One pointer holds the part until it is released, wherever it
 * moves. A second finger can hold another part.
 */
export class Drag implements ReactiveController {
  #surface: SVGSVGElement | null = null;
  #pointer: number | undefined;
  // Whether the last press has grabbed the part.
  #isGrabbed = false;

  /** @param isActive whether the part can be moved now */
  constructor(
    private readonly host: ControllerHost,
    private readonly hold: Hold,
    private readonly control: RangeControl,
    private readonly isActive: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host } = this;
    const isActive = host.isConnected && this.isActive();
    // A face has thousands of elements, and each move of a drag comes here: the drawing is found once.
    if (isActive && this.#surface?.isConnected) return;
    this.#listenTo(isActive ? host.renderRoot.querySelector('svg') : null);
  }

  // Removal ends the hold. Otherwise the part would follow a mouse without a pressed button.
  hostDisconnected(): void {
    this.#listenTo(null);
  }

  /** Handles the events of the drawing. */
  handleEvent(event: Event): void {
    if (defaults.includes(event.type)) this.#guard(event, this.#pointer !== undefined);
    else if (event.type === click) this.#guard(event, this.#isGrabbed);
    else if (event.type === 'pointerdown') this.#grab(event as PointerEvent);
    else if ((event as PointerEvent).pointerId === this.#pointer) this.#move(event as PointerEvent);
  }

  #listenTo(surface: SVGSVGElement | null): void {
    if (surface === this.#surface) return;
    const isHeld = surface !== null && this.#canHoldOn(surface);
    if (!isHeld) this.#drop();
    const all = [...first, ...later];
    for (const moment of all) this.#surface?.removeEventListener(moment, this);
    for (const moment of isHeld ? all : first) surface?.addEventListener(moment, this, active);
    this.#surface = surface;
  }

  #guard(event: Event, isOurs: boolean): void {
    if (isOurs) event.preventDefault();
  }

  #grab(event: PointerEvent): void {
    const surface = this.#surface!;
    if (this.#pointer !== undefined || event.button !== 0) return;
    this.#isGrabbed = false;
    const value = this.#under(event, true);
    if (value === undefined || !hasCaptured(surface, event.pointerId)) return;
    for (const moment of later) surface.addEventListener(moment, this, active);
    this.#pointer = event.pointerId;
    this.#isGrabbed = true;
    this.hold.begin();
    this.control.focus();
    this.hold.moveTo(value);
  }

  // A face that is drawn anew during a drag, such as with another scale, is a new drawing.
  #canHoldOn(surface: SVGSVGElement): boolean {
    return this.#pointer !== undefined && hasCaptured(surface, this.#pointer);
  }

  // A press can replace the text under the pointer. WebKit then fires no mousedown, and moves the focus to the page before
  // the capture begins.
  //
  // Escape restores the value and ends the hold while the pointer is still down. While another button of the mouse is
  // down, the release of the first one is a move: https://w3c.github.io/pointerevents/#chorded-button-interactions
  #move(event: PointerEvent): void {
    if (event.type === captured) this.control.focus();
    else if (event.type !== 'pointermove' || !(event.buttons & 1)) this.#release();
    else if (this.hold.isHeld) this.hold.moveTo(this.#under(event, false));
  }

  #under(event: PointerEvent, isGrab: boolean): number | undefined {
    const point = toDrawing(this.#surface!, event);
    return point && this.hold.part.valueAt(point, isGrab);
  }

  #release(): void {
    this.#pointer = undefined;
    if (this.hold.isHeld) this.hold.end();
  }

  #drop(): void {
    this.#pointer = undefined;
    this.hold.drop();
  }
}

// `setPointerCapture` throws for a pointer that is gone or that a script made up. Such a pointer holds nothing.
const hasCaptured = (surface: Element, pointerId: number): boolean => {
  try {
    surface.setPointerCapture(pointerId);
    return true;
  } catch {
    return false;
  }
};
