import type { PropertyValues, ReactiveController, TemplateResult } from 'lit';
import { isOfValue } from '../attributes/values.js';
import { Drag } from './drag.js';
import { Hold, type MovablePart } from './hold.js';
import type { ControllerHost } from './host.js';
import { PointerAnimation } from './pointer-animation.js';
import { RangeControl } from './range-control.js';
import { mark } from './validity.js';

interface MovementHost extends ControllerHost {
  disabled: boolean;
  readout: boolean;
}

/** What an element has that moves. */
interface Movable {
  parts(): readonly MovablePart[];
  /** Whether users can move the parts, if they are not disabled. */
  isMovable(): boolean;
  /** What the face says of the value beside the places of its parts. */
  inscription(): unknown;
}

/** Whether an update of an element is about its value alone. */
const isMove = (host: object, changed: PropertyValues): boolean =>
  changed.size > 0 && [...changed.keys()].every((property) => isOfValue(host, property as string));

/** A part in users' hands: one hold, and the range input that leads to it beside the drag. */
interface Grip {
  readonly hold: Hold;
  readonly control: RangeControl;
}

/** Animates the parts of an element to where they belong, and hands them to users while they can be moved. */
export class Movement implements ReactiveController {
  /** Whether moving the parts is all that the update needs: the face stays as it is drawn. */
  isEnough = false;
  #animations: readonly PointerAnimation[] = [];
  // Most instruments of a page are pictures: what only users need is made for the first of them.
  #grips: readonly Grip[] = [];
  #inscribed: unknown;

  constructor(
    private readonly host: MovementHost,
    private readonly internals: ElementInternals,
    private readonly movable: Movable,
  ) {
    host.addController(this);
  }

  /** Makes ready for an update: called before the render, also on a server, where controllers are not. */
  prepare(changed: PropertyValues): void {
    const { host, movable } = this;
    const inscribed = movable.inscription();
    // A readout is written anew for each value.
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
  }

  /** Whether it is disabled: by itself, or by a `<fieldset>` around it, which an element on a server cannot match. */
  get isDisabled(): boolean {
    return this.host.matches?.(':disabled') ?? this.host.disabled;
  }

  /** Whether users can move the parts now. */
  get isActive(): boolean {
    return this.movable.isMovable() && !this.isDisabled;
  }

  /** Fires an event: a user moves a part, or means the value. */
  emit(type: 'input' | 'change'): void {
    const { host } = this;
    host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    if (type === 'change') host.requestUpdate();
  }

  /** The user changes something at once. */
  put(change: () => void): void {
    change();
    this.emit('input');
    this.emit('change');
  }

  /** Moves the first part by so many steps of the keyboard. */
  step(steps: number): void {
    const [part] = this.movable.parts();
    part.value = part.valueAfter({ steps });
  }

  /** Whether a user holds a part now. */
  get isHeld(): boolean {
    return this.#grips.some(({ hold }) => hold.isHeld);
  }

  /** The range inputs of the parts, in their order; none while they cannot be moved. */
  get inputs(): HTMLInputElement[] {
    if (!this.movable.isMovable()) return [];
    return this.#grips.flatMap(({ control }) => control.input ?? []);
  }

  /** The range inputs, to be drawn; undefined while the parts cannot be moved. */
  get controls(): TemplateResult[] | undefined {
    if (!this.movable.isMovable()) return undefined;
    return this.#grips.map(({ control }) => control.template(this.isDisabled));
  }

  /** The animation of a part, which something else that moves it can pause. */
  animationOf(part: MovablePart): PointerAnimation {
    return this.#animations[this.movable.parts().indexOf(part)];
  }

  /** A user's hold on a part; undefined before the parts could first be moved. */
  holdOn(part: MovablePart): Hold | undefined {
    return this.#grips.find(({ hold }) => hold.part === part)?.hold;
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
