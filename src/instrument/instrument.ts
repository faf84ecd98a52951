import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { attribute, type Reader } from './attributes/attribute.js';
import { define } from './define.js';
import { FormElement } from './form-element.js';
import type { Point } from '../engraving/track.js';
import { glide, snap, type Pointer } from './controllers/pointer-animation.js';
import { Grip, type MovablePart, type ControlRange } from './controllers/drag.js';
import type { KeyMove } from './controllers/keys.js';
import { followers, Link, type Linkable } from './controllers/link.js';
import { localeOf } from './language/locale.js';
import {
  unmeasured,
  unwatchMetrics,
  watchMetrics,
  type Metrics,
} from './controllers/text-metrics.js';
import { standalone } from './drawing/picture.js';
import { anything, flag, text } from './attributes/readers.js';
import { describe, type Speech } from './controllers/announcer.js';
import { warn } from './attributes/warn.js';

/**
 * What every instrument is: an element with one value, which a page sets, a form submits, a hand moves
 * and a screen reader hears. A kind of instrument says what its value is, where the needle belongs and how
 * the face is drawn.
 */
export abstract class Instrument<Strings extends object = object>
  extends FormElement
  implements Linkable, Pointer, MovablePart
{
  /** The tag that `define` registers unless told otherwise. @internal */
  static readonly tag: string;

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Registers the class; safe to call twice, and where another copy of the kit took the tag. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    define(this as unknown as CustomElementConstructor & { tag: string }, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label', 'aria-labelledby', 'lang'];
  }

  /** Can be turned by hand, by keys and by a screen reader; else it is a picture with a value. */
  @attribute(flag) interactive!: boolean;

  /** Shows the value as a line of text under the face. */
  @attribute(flag) readout!: boolean;

  /** Takes no part in forms and can't be moved, as with `<input>`. */
  @attribute(flag) disabled!: boolean;

  /** The id of an `<input>`, or of another instrument of the same quantity, to follow and to lead. */
  @attribute(text, 'for') htmlFor!: string;

  /** The words that it shows and speaks, where they should differ from the English ones. */
  @attribute(anything, false) strings!: Partial<Strings> | null;

  /** Where the needle is drawn; NaN before it was. @internal */
  place = NaN;

  [followers]?: Set<() => void>;
  /** How the face comes out on the screen. */
  protected metrics = unmeasured;
  /** Whether a hand moves it now, which it follows at once. */
  protected isByHand = false;
  #invalid: Set<string> | undefined;
  #isStale = false;
  #grip: Grip | undefined;
  #link: Link | undefined;

  // What it is to a link, to a hand and to a glide: their interfaces say it.
  abstract readonly quantity: string;
  abstract readonly units: Readonly<Record<string, string>>;
  abstract point(place: number): void;
  abstract valueAt(point: Point, isGrab: boolean): number | undefined;
  abstract valueAfter(move: KeyMove): number;
  abstract valueAtPosition(position: number): number;

  /** Where the needle belongs. @internal */
  abstract readonly target: number;
  /** Whether the face, and not the needle alone, must be drawn anew for the present value. */
  protected abstract readonly drawsValue: boolean;
  /** Whether the face has text to lay out for its size on the screen. */
  protected abstract readonly needsMetrics: boolean;
  /** What the control moves through. */
  protected abstract readonly range: ControlRange;
  /** What a screen reader is told. */
  protected abstract speech(): Omit<Speech, 'isInvalid'>;
  /** The face: a whole `<svg>` with the needle at a place, and the control over it. */
  protected abstract draw(place: number, over?: TemplateResult, metrics?: Metrics): TemplateResult;

  /** The language that it formats numbers in and speaks. */
  protected get locale(): string {
    return localeOf(this);
  }

  protected get isMovable(): boolean {
    return this.interactive;
  }

  /** Whether a finger holds the needle now. */
  protected get isHeld(): boolean {
    return this.#grip?.isHolding ?? false;
  }

  /** What is shown now, as an SVG of its own: no script, no font, no reference to anything outside. */
  toSVG(): string {
    const { kind, sentence } = this.speech();
    return standalone(this.draw(this.target, undefined, unmeasured), kind, sentence);
  }

  /**
   * Judges an input of an attribute or a property: the one place where the kit refuses and warns.
   * @returns the value to keep
   * @internal
   */
  receive<T>(name: string, reader: Reader<T>, input: unknown, kept: T): T {
    const reading = input == null ? { value: reader.initial } : reader.read(input);
    this.judge(name, reading !== undefined);
    const value = reading ? reading.value : kept;
    if (!reading || reading.clamped) warn(this.localName, name, input, reader.expected, value);
    return value;
  }

  /** Keeps in mind whether the last text of an attribute or a field could be read. @internal */
  judge(name: string, isGood: boolean): void {
    if (isGood && !this.#invalid?.delete(name)) return;
    if (!isGood) (this.#invalid ??= new Set()).add(name);
    this.mark('invalid', this.#invalid!.size > 0);
    this.#refresh();
  }

  /** Called at once after a property has changed. @internal */
  assigned(property: string, old: unknown): void {
    if (property === this.valueName) this.#pass();
    if (property === 'interactive') this.submit();
    if (property === 'disabled') this.toggleAttribute('disabled', this.disabled);
    this.requestUpdate(property, old);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#link?.remove();
    this.#link = undefined;
    unwatchMetrics(this);
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    super.attributeChangedCallback(name, old, text);
    this.#refresh();
  }

  /** A `<fieldset>` may disable it too. @internal */
  formDisabledCallback(): void {
    this.#refresh();
  }

  /** The user moves the value. @internal */
  moveTo(value: number): void {
    this.isByHand = true;
    this.value = value;
    this.emit('input');
  }

  /** The user means the value. @internal */
  commit(): void {
    this.emit('change');
    this.#refresh();
  }

  /** A value that only turns the needle is not worth a render. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const isOnlyValue = changed.size === 1 && changed.has(this.valueName);
    if (!isOnlyValue || this.#isStale || this.readout || this.drawsValue) return true;
    this.#show();
    return false;
  }

  protected override render(): TemplateResult {
    if (Number.isNaN(this.place)) this.place = this.target;
    return this.around(this.draw(this.place, this.over()));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (!this.#link || changed.has('htmlFor')) this.#relink();
    if (this.needsMetrics) watchMetrics(this, (metrics) => this.layOut(metrics));
    else unwatchMetrics(this);
  }

  protected override updated(): void {
    this.#isStale = false;
    if (!this.isConnected) return;
    const isHeld = this.interactive && this.isMovable && !this.isDisabled;
    this.mark('held', isHeld);
    this.#grip?.hold(isHeld ? this.renderRoot.querySelector('svg') : null);
    this.#show();
  }

  /** Sets or takes away a state that style sheets can see. */
  protected mark(state: string, isSet: boolean): void {
    this.internals.states?.[isSet ? 'add' : 'delete'](state);
  }

  /** Brings the needle to where it belongs. */
  protected turn(isInstant: boolean): void {
    (isInstant ? snap : glide)(this, this.target);
  }

  /** What lies over the drawing. */
  protected over(): TemplateResult | undefined {
    return this.isMovable ? this.control() : undefined;
  }

  /** The face with what stands around it. */
  protected around(face: TemplateResult): TemplateResult {
    return this.readout ? html`${face}${this.line()}` : face;
  }

  /** The range input that moves the value. */
  protected control(): TemplateResult {
    return (this.#grip ??= new Grip(this)).control(this.range, this.isDisabled);
  }

  /** The readout. */
  protected line(): TemplateResult {
    return html`<div class="readout" part="readout" dir="auto">${this.speech().sentence}</div>`;
  }

  /** Tells screen readers what it is and shows. */
  protected tell(control: HTMLInputElement | null): void {
    describe(this, this.internals, control, {
      ...this.speech(),
      isInvalid: Boolean(this.#invalid?.size),
    });
  }

  #show(): void {
    this.turn(this.isByHand);
    this.isByHand = false;
    const control = this.isMovable
      ? this.renderRoot.querySelector<HTMLInputElement>('[type=range]')
      : null;
    if (control) control.valueAsNumber = this.range.position;
    this.tell(control);
  }

  // What Lit knows no property for: a new value in the same task must not pass for all that changed.
  #refresh(): void {
    this.#isStale = true;
    this.requestUpdate();
  }

  /** Lays the face out for another size or font. */
  protected layOut(metrics: Metrics): void {
    if (String(Object.values(metrics)) === String(Object.values(this.metrics))) return;
    this.metrics = metrics;
    this.#refresh();
  }

  #relink(): void {
    this.#link?.remove();
    this.#link = this.htmlFor ? new Link(this, this.htmlFor) : undefined;
  }

  // At once, and not with the next render: a listener may read the form in the same task.
  #pass(): void {
    this.submit();
    this.#link?.push();
    this[followers]?.forEach((tell) => tell());
  }

  /** Says that the user moves the value, or means it. */
  protected emit(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}
