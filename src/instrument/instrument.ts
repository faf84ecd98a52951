import { LitElement, noChange, type PropertyValues, type TemplateResult } from 'lit';
import { watchAmbient } from './attributes/ambient.js';
import { attribute } from './attributes/attribute.js';
import { anything, choice, flag, text } from './attributes/readers.js';
import { reflected } from './attributes/reflected.js';
import type { Speech } from './controllers/announcer.js';
import type { Commands } from './controllers/commands.js';
import type { MovablePart } from './controllers/hold.js';
import { Link, linkage, type Linkage } from './controllers/link.js';
import { Movement } from './controllers/movement.js';
import { Submission, type FormEntry } from './controllers/submission.js';
import { addUsualControllers } from './controllers/usual.js';
import { Refusals } from './controllers/refusals.js';
import { define } from './define.js';
import { pictureOf, type Medium } from './drawing/picture.js';
import { dressAnew, dressedRoot } from './drawing/sheets.js';
import { readoutLine, staged } from './drawing/stage.js';
import type { Listening } from './listeners.js';

/**
 * The base of every instrument: an element with a value, which pages set, forms submit, readers move and screen readers
 * read. Controllers implement the behaviour; each kind of instrument supplies its parts, its words and its drawing.
 */
export abstract class Instrument<Strings extends object = object> extends LitElement {
  static readonly tag: string;
  static readonly formAssociated = true;
  /** The properties that hold the value, with their attributes. A change of one only moves parts. */
  static readonly values: Readonly<Record<string, string>>;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Registers the class. Safe to call twice, or if another copy of the kit has taken the tag. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    define(this as unknown as CustomElementConstructor & { tag: string }, tag, registry);
  }

  static {
    watchAmbient(this.prototype);
  }

  declare addEventListener: Listening<this>['addEventListener'];
  /** Lets the reader move the instrument, by pointer, keys or screen reader. Otherwise it is a picture with a value. */
  @attribute(flag) interactive!: boolean;
  /** Shows the value as a line of text under the face. */
  @attribute(flag) readout!: boolean;
  /**
   * The id of an `<input>`, or of another instrument of the same quantity: both keep the same value. A number or
   * range field gets the nearest value that its `min`, `max` and `step` accept.
   */
  @attribute(text, 'for') htmlFor!: string;
  /**
   * How a pointer swings to a new value: `light` (damping ratio 0.85, natural frequency 3.2 Hz), or `vu`, slower, like
   * the needle of a volume unit meter (0.81, 2.1 Hz). Other text is ignored.
   */
  @attribute(choice('light', 'vu'), false) ballistics!: 'light' | 'vu';
  /** Words to show and speak in place of the English ones. */
  @attribute(anything, false) strings!: Partial<Strings> | null;
  /** The name under which a form submits the value. */
  @reflected(text) name!: string;
  /** Prevents moves by the reader and submission by forms, as with `<input>`. */
  @reflected(flag) disabled!: boolean;
  /** Makes the form invalid while the value is unset. */
  @reflected(flag) required!: boolean;

  // Some test DOMs do not implement attachInternals. They have no forms or screen readers either.
  protected readonly internals = this.attachInternals?.() ?? ({} as ElementInternals);
  /** The attributes and fields whose text could not be read. @internal */
  readonly refusals: Refusals = new Refusals(this, this.internals, () => this.isSettable);
  /** Animates the parts, and lets the reader move them. @internal */
  readonly movement = new Movement(this, this.internals, {
    parts: () => this.parts,
    isMovable: () => this.isMovable,
    inscription: () => this.inscription?.(),
  });
  readonly #submission = new Submission(this, this.internals, () => this.entry?.());
  readonly #link = new Link(this);

  abstract value: number;
  abstract readonly [linkage]: Linkage;
  protected abstract readonly parts: readonly MovablePart[];
  /** Whether the reader can move the parts while they are not disabled. */
  protected abstract readonly isMovable: boolean;
  /** The value in words, for screen readers and for a picture. */
  protected abstract speech(medium?: Medium): Speech;
  /** Draws the face: an `<svg>` and nothing else. */
  protected abstract draw(medium: Medium): TemplateResult;
  /** What the face shows of the value in addition to the places of its parts. A change draws the face anew. */
  protected inscription?(): unknown;
  /** The value that a form submits, and the state that it restores, if that is not the value alone. */
  protected entry?(): FormEntry;
  /** The commands that only this kind of instrument has, by name. */
  protected commands?(): Commands;

  constructor() {
    super();
    addUsualControllers(
      this,
      this.internals,
      () => this.speech(),
      () => this.commands?.(),
    );
  }

  /** The form that the element belongs to; null without one. */
  get form(): HTMLFormElement | null {
    return this.internals.form ?? null;
  }

  /** What a form finds wrong with the element, as for an `<input>`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The browser's words for it; empty while the form accepts the element. */
  get validationMessage(): string {
    return this.internals.validationMessage ?? '';
  }

  /** Whether forms check the element: not while it is disabled. */
  get willValidate(): boolean {
    return Boolean(this.internals.willValidate);
  }

  /** Whether the form accepts the element. Otherwise fires `invalid`, as an `<input>` does. */
  checkValidity(): boolean {
    return this.internals.checkValidity?.() ?? true;
  }

  /** The same as `checkValidity()`, and the browser shows the reason to the reader. */
  reportValidity(): boolean {
    return this.internals.reportValidity?.() ?? true;
  }

  /**
   * Returns the current drawing as a standalone SVG in its current colours, or in the kit's colours while the element
   * is on no page. The SVG has no script, no font, no external reference and no style rule that applies outside it.
   * Its title is the `aria-label`, or else the kind of instrument.
   */
  toSVG(): string {
    return pictureOf(this, this.draw('picture'), this.speech('picture'));
  }

  /** Whether the reader can set the value, by moving the parts or in another way. A form submits it only then. */
  protected get isSettable(): boolean {
    return this.isMovable;
  }

  /** Whether the value is unset. @internal */
  get isUnset(): boolean {
    return (this.value as number | null) === null;
  }

  /** Called synchronously when a property has changed. @internal */
  changed(property: string, old: unknown): void {
    this.#submission.submit();
    this.#link.changed(property);
    if (!this.movement.turns(property)) this.requestUpdate(property, old);
  }

  /** An attribute in a namespace, such as `xml:lang`, is not one of the element's. @internal */
  override attributeChangedCallback(
    name: string,
    old: string | null,
    text: string | null,
    namespace?: string | null,
  ): void {
    if (!namespace) super.attributeChangedCallback(name, old, text);
  }

  /** Called by the browser when the element has moved to another document. @internal */
  adoptedCallback(): void {
    dressAnew(this);
  }

  formDisabledCallback(): void {
    this.changed('disabled', null);
  }

  formResetCallback(): void {
    this.#submission.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#submission.restore(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return dressedRoot(this, () => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.movement.prepare(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    return this.movement.isEnough ? noChange : this.compose(this.draw('screen'));
  }

  /** The face, with the controls over it and the readout under it. */
  protected compose(face: TemplateResult): TemplateResult {
    const under = this.readout ? [readoutLine(this.speech())] : [];
    return staged(face, this.movement.controls, under);
  }
}
