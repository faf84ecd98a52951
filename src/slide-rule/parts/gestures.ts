import type { ReactiveController } from 'lit';
import { toDrawing } from '../../instrument/controllers/drawing-point.js';
import type { ControllerHost } from '../../instrument/controllers/host.js';
import type { Movement } from '../../instrument/controllers/movement.js';
import type { Point } from '../../engraving/point.js';
import type { Faces } from '../face/faces.js';
import type { RulePart } from './part.js';

/** The rule with the drawing. */
interface Touched extends ControllerHost {
  readonly movement: Movement;
  /** Whether drags have a tenth of their speed without Shift, too. */
  readonly fine: boolean;
}

// In px: a finger moves a little during a tap.
const tapReach = 4;
// In positions. A notch of a wheel is about 100, and should move a part by about one mark.
const perWheel = 5e-5;
const fineSpeed = 0.1;

// In the capture phase, so before the drags, whose speed depends on Shift.
const early = ['pointerdown', 'pointermove', 'wheel'];
const late = ['pointerup', 'click'];
const options = { capture: true, passive: false };

/**
 * Pointer gestures on the drawing besides dragging a part. A tap brings the hairline there, the wheel moves the
 * part with the focus, and Shift makes drags slow. Created after the drags, so that these have let go before a
 * tap is handled.
 */
export class Gestures implements ReactiveController {
  #isFine = false;
  #surface: SVGSVGElement | null = null;
  #down: PointerEvent | undefined;
  #isTapped = false;
  #stand: readonly number[] = [];

  constructor(
    private readonly host: Touched,
    private readonly faces: Faces,
    private readonly parts: readonly [cursor: RulePart, slide: RulePart],
  ) {
    host.addController(this);
  }

  /** Whether drags have a tenth of their speed now. */
  get isSlow(): boolean {
    return this.host.fine || this.#isFine;
  }

  hostUpdated(): void {
    const { host } = this;
    const isActive = host.isConnected && host.movement.isActive;
    // Found once, as each move of a drag comes here.
    if (isActive && this.#surface?.isConnected) return;
    this.#listenTo(isActive ? host.renderRoot.querySelector('svg') : null);
  }

  hostDisconnected(): void {
    this.#listenTo(null);
  }

  /** Handles the events of the drawing. */
  handleEvent(event: PointerEvent | WheelEvent): void {
    // A tap that moved the hairline does not follow a link around the rule.
    if (event.type === 'click') return void (this.#isTapped && event.preventDefault());
    this.#isFine = event.shiftKey;
    if (event.type === 'wheel') this.#turn(event as WheelEvent);
    else if (event.type === 'pointerdown') this.#press(event as PointerEvent);
    else if ((event as PointerEvent).pointerId === this.#down?.pointerId)
      this.#follow(event as PointerEvent);
  }

  #listenTo(surface: SVGSVGElement | null): void {
    if (surface === this.#surface) return;
    // A press on a drawing that was removed is not a tap on the next one.
    this.#down = undefined;
    for (const moment of early) {
      this.#surface?.removeEventListener(moment, this, options);
      surface?.addEventListener(moment, this, options);
    }
    for (const moment of late) {
      this.#surface?.removeEventListener(moment, this);
      surface?.addEventListener(moment, this);
    }
    this.#surface = surface;
  }

  #press(event: PointerEvent): void {
    this.#down = event.button === 0 ? event : undefined;
    this.#isTapped = false;
    this.#stand = this.#values;
  }

  #follow(event: PointerEvent): void {
    if (event.type === 'pointerup') this.#release(event);
    else if (this.#isFar(event)) this.#down = undefined;
  }

  // A drag of a few px is a drag, too, if it moved a part.
  #release(event: PointerEvent): void {
    const isStill = this.#values.every((value, i) => value === this.#stand[i]);
    this.#down = undefined;
    if (isStill) this.#tap(toDrawing(this.#surface!, event));
  }

  get #values(): readonly number[] {
    return this.parts.map(({ value }) => value);
  }

  #isFar({ clientX, clientY }: PointerEvent): boolean {
    const { clientX: x, clientY: y } = this.#down!;
    return Math.hypot(clientX - x, clientY - y) > tapReach;
  }

  #tap(point: Point | undefined): void {
    const { faces, host } = this;
    const [cursor] = this.parts;
    const position = point && faces.plan.positionAt(point);
    if (position === undefined || faces.plan.isSame(position, cursor.value)) return;
    this.#isTapped = true;
    host.movement.put(() => (cursor.value = cursor.settled(position)));
  }

  // Ctrl and the wheel zoom the page. With Shift, some systems scroll sideways.
  #turn(event: WheelEvent): void {
    const part = event.ctrlKey ? undefined : this.#focused;
    if (!part) return;
    const way = (event.deltaY || event.deltaX) * perWheel * (this.isSlow ? fineSpeed : 1);
    const position = part.settled(part.value - way);
    // At an end of the rule, the wheel scrolls the page.
    if (position === part.value) return;
    event.preventDefault();
    const hold = this.host.movement.holdOn(part);
    hold?.moveTo(position);
    hold?.commit();
  }

  get #focused(): RulePart | undefined {
    const active = this.host.shadowRoot!.activeElement;
    return this.parts.find(({ range }) => active?.matches(`.${range.name}`));
  }
}
