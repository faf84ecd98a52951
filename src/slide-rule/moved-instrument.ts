import { html, type TemplateResult } from 'lit';
import type { Point } from '../engraving/track.js';
import { glide, snap } from '../instrument/controllers/pointer-animation.js';
import type { ControlRange } from '../instrument/controllers/drag.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { Hands } from './parts/hands.js';
import { Motion } from './parts/motion.js';
import type { MovedPart } from './face/plan.js';
import { RuleInstrument } from './rule-instrument.js';
import { timesTen } from './reading/setting.js';
import { SlideHold } from './parts/slide-hold.js';

// A notch of a wheel is about a hundred, and should be about a mark.
const perWheel = 5e-5;

/** A slide rule whose two parts answer hands, keys, the wheel and screen readers, and glide to where a script puts them. */
export abstract class MovedInstrument extends RuleInstrument {
  protected readonly motions = {
    slide: new Motion(this, 'slide'),
    cursor: new Motion(this, 'cursor'),
  };
  readonly #hands = new Hands(this);
  protected readonly slideHold = new SlideHold(this, this.motions.slide);

  // What is drawn of each part, which a drag asks for sixty times a second.
  readonly #drawn: Partial<Record<MovedPart, Element | null>> = {};

  /** @internal */
  get isSlow(): boolean {
    return this.fine || this.#hands.isFine;
  }

  /** @internal */
  get target(): number {
    return this.nearest('cursor', this.place);
  }

  /** @internal */
  point(place: number): void {
    this.place = place;
    this.drawPart('cursor', place);
  }

  /** @internal */
  valueAt(point: Point, isGrab: boolean): number | undefined {
    return this.#worth(this.motions.cursor.at(point, isGrab));
  }

  /** @internal */
  valueAfter(move: KeyMove): number {
    return this.#worth(this.motions.cursor.after(move))!;
  }

  /** @internal */
  valueAtPosition(position: number): number {
    return this.#worth(this.motions.cursor.atStep(position))!;
  }

  /** @internal */
  override moveTo(value: number): void {
    this.forget('cursor');
    super.moveTo(value);
  }

  /** The user moves the slide. @internal */
  moveSlideTo(value: number): void {
    this.forget('slide');
    this.isByHand = true;
    this.slide = value;
    this.emit('input');
  }

  /** @internal */
  drawPart(part: MovedPart, place: number): void {
    this.#drawn[part]?.setAttribute('transform', this.plan.transform(part, place));
  }

  /** @internal */
  partAt(point: Point): MovedPart | undefined {
    return this.plan.partAt(point, this.stand);
  }

  /** A press on a scale brings the hairline there. @internal */
  tap(point: Point): void {
    const { plan, stand } = this;
    const position = plan.positionAt(point);
    if (position === undefined || plan.isSame(position, stand.cursor)) return;
    this.forget('cursor');
    this.put(() => (this.cursor = this.motions.cursor.toward(position)));
  }

  /** Only a part that has the focus; true if one had. @internal */
  wheel(distance: number): boolean {
    const part = this.#focused;
    if (!part) return false;
    const way = -distance * perWheel * (this.isSlow ? 0.1 : 1);
    const to = this.motions[part].by(way);
    if (to === this[part]) return false;
    if (part === 'cursor') this.moveTo(this.#worth(to)!);
    else this.moveSlideTo(to);
    this.commit();
    return true;
  }

  /** @internal */
  put(change: () => void): void {
    change();
    this.requestUpdate();
    this.emit('input');
    this.emit('change');
  }

  override assigned(property: string, old: unknown): void {
    // In another shape, places are others.
    if (property === 'shape') this.place = this.slideHold.place = NaN;
    super.assigned(property, old);
  }

  /** A hand has moved a part: what was remembered of it is over. */
  protected abstract forget(part: MovedPart): void;

  protected override get isMovable(): boolean {
    return !this.isDisabled;
  }

  protected get range(): ControlRange {
    return this.motions.cursor.range;
  }

  protected override over(): TemplateResult | undefined {
    if (!this.isMovable) return undefined;
    const { grip } = this.slideHold;
    const slide = this.hasSlide ? grip.control(this.motions.slide.range, false) : undefined;
    return html`${this.control()}${slide}`;
  }

  protected override turn(isInstant: boolean): void {
    super.turn(isInstant);
    (isInstant ? snap : glide)(this.slideHold, this.nearest('slide', this.slideHold.place));
  }

  protected override updated(): void {
    const drawn = this.renderRoot.querySelector('svg')!;
    for (const part of ['slide', 'cursor'] as const)
      this.#drawn[part] = drawn.querySelector(`:scope > [part=${part}]`);
    const surface = this.isConnected && this.isMovable ? drawn : null;
    // A slide that is let go has a say in what it is told to be.
    this.slideHold.grip.hold(surface);
    super.updated();
    this.#hands.hold(surface);
  }

  get #focused(): MovedPart | undefined {
    const active = this.shadowRoot!.activeElement;
    if (active?.matches('.cursor-control')) return 'cursor';
    return active?.matches('.slide-control') ? 'slide' : undefined;
  }

  #worth(cursor: number | undefined): number | undefined {
    return cursor && timesTen(cursor, this.resultExponent);
  }

  /** Where a part belongs, on a ring the short way round from a place. */
  protected nearest(part: MovedPart, from: number): number {
    const to = this.stand[part];
    return this.isLinear || Number.isNaN(from) ? to : to + Math.round(from - to);
  }
}
