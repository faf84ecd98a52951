import type { PropertyValues, ReactiveController, TemplateResult } from 'lit';
import { isOfValue } from '../attributes/values.js';
import { Drag } from './drag.js';
import { Hold, type MovablePart } from './hold.js';
import type { ControllerHost } from './host.js';
import { PointerAnimation, type BallisticsName } from './pointer-animation.js';
import { RangeControl } from './range-control.js';
import { turnSoon, type Turned } from './turning.js';
import { mark } from './states.js';

interface MovementHost extends ControllerHost {
  readonly isUpdatePending: boolean;
  disabled: boolean;
  interactive: boolean;
  readout: boolean;
  readonly ballistics: BallisticsName;
}

/** The movable parts of an element. */
interface Movable {
  parts(): readonly MovablePart[];
  /** Whether the reader can move the parts while they are not disabled. */
  isMovable(): boolean;
  /** What the face shows of the value in addition to the places of its parts. */
  inscription(): unknown;
}

/** Whether an update changes only the value of an element. */
const isMove = (host: object, changed: PropertyValues): boolean =>
  changed.size > 0 && [...changed.keys()].every((property) => isOfValue(host, property as string));

/** The two controllers by which the reader moves a part: its hold and its range input. */
interface Grip {
  readonly hold: Hold;
  readonly control: RangeControl;
}

/**
 * Animates the parts of an element to their targets, and lets the reader move them.
 *
 * There are two ways from a new value to the drawing. In general the element updates, and its controllers follow. If
 * the value only turns the pointer of a picture, `turns` takes the short way: no update, but one microtask in which the
 * parts of all such elements move. Both end in the same calls to `PointerAnimation` and `Announcer`.
 */
export class Movement implements ReactiveController, Turned {
  /** Passes the value to screen readers. */
  announcer: { announce(): void } | undefined;
  /** Whether the update only has to move parts. The face then stays as it is drawn. */
  isEnough = false;
  #animations: readonly PointerAnimation[] = [];
  // Created when the parts first become movable, as most instruments of a page are pictures.
  #grips: readonly Grip[] = [];
  #inscribed: unknown;

  constructor(
    private readonly host: MovementHost,
    private readonly internals: ElementInternals,
    private readonly movable: Movable,
  ) {
    host.addController(this);
  }

  /**
   * Takes the short way after a change of a property, if that is enough.
   * @returns whether it is; the element has to update otherwise
   */
  turns(property: string): boolean {
    const { host, movable } = this;
    const { isUpdatePending, hasUpdated, isConnected, readout, interactive } = host;
    // The first update has to come, or another one does anyway.
    if (isUpdatePending || !hasUpdated || !isConnected) return false;
    // There is more than the drawing: a readout, or controls.
    if (readout || interactive || movable.isMovable() || !isOfValue(host, property)) return false;
    if (!Object.is(movable.inscription(), this.#inscribed)) return false;
    turnSoon(this);
    return true;
  }

  /** Moves the parts, and passes the value on, without an update of the element. */
  turn(): void {
    this.#follow();
    this.announcer?.announce();
  }

  /** Prepares an update. Called before the render, also on a server, where Lit calls no controllers. */
  prepare(changed: PropertyValues): void {
    const { host, movable } = this;
    const inscribed = movable.inscription();
    // A readout changes with each value.
    const canBeEnough = host.hasUpdated && !host.readout && isMove(host, changed);
    this.isEnough = canBeEnough && Object.is(inscribed, this.#inscribed);
    this.#inscribed = inscribed;
    const parts = movable.parts();
    if (this.#animations.length === 0)
      this.#animations = parts.map((part) => new PointerAnimation(this.host, part));
    for (const part of parts) if (Number.isNaN(part.place)) part.place = part.target;
    if (this.#grips.length === 0 && this.movable.isMovable()) this.#grips = this.#makeGrips();
  }

  hostUpdated(): void {
    mark(this.internals, 'movable', this.isActive);
    this.#follow();
  }

  hostDisconnected(): void {
    for (const animation of this.#animations) animation.end();
  }

  /** Whether the element is disabled, by itself or by a `<fieldset>`. A server only sees the element itself. */
  get isDisabled(): boolean {
    return this.host.matches?.(':disabled') ?? this.host.disabled;
  }

  /** Whether the reader can move the parts now. */
  get isActive(): boolean {
    return this.movable.isMovable() && !this.isDisabled;
  }

  /** Fires `input` when the reader moves a part, or `change` when they commit the value. */
  emit(type: 'input' | 'change'): void {
    const { host } = this;
    host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    if (type === 'change') host.requestUpdate();
  }

  /** Applies a complete change by the reader: fires `input`, then `change`. */
  put(change: () => void): void {
    change();
    this.emit('input');
    this.emit('change');
  }

  /** Moves the first part by a number of keyboard steps. */
  step(steps: number): void {
    const [part] = this.movable.parts();
    part.value = part.valueAfter({ steps });
  }

  /** Whether the reader holds a part now. */
  get isHeld(): boolean {
    return this.#grips.some(({ hold }) => hold.isHeld);
  }

  /** The range inputs of the parts, in their order; none while they cannot be moved. */
  get inputs(): HTMLInputElement[] {
    if (!this.movable.isMovable()) return [];
    return this.#grips.flatMap(({ control }) => control.input ?? []);
  }

  /** The templates of the range inputs; undefined while the parts cannot be moved. */
  get controls(): TemplateResult[] | undefined {
    if (!this.movable.isMovable()) return undefined;
    return this.#grips.map(({ control }) => control.template(this.isDisabled));
  }

  /** The animation of a part. Other code that moves the part can pause it. */
  animationOf(part: MovablePart): PointerAnimation {
    return this.#animations[this.movable.parts().indexOf(part)];
  }

  /** The reader's hold on a part; undefined until the parts can first be moved. */
  holdOn(part: MovablePart): Hold | undefined {
    return this.#grips.find(({ hold }) => hold.part === part)?.hold;
  }

  #follow(): void {
    for (const animation of this.#animations) animation.follow();
  }

  #makeGrips(): Grip[] {
    const { host } = this;
    return this.movable.parts().map((part, i) => {
      const hold = new Hold(part, this.#animations[i], (type) => this.emit(type));
      const control = new RangeControl(host, hold);
      new Drag(host, hold, control, () => this.isActive);
      return { hold, control };
    });
  }
}
