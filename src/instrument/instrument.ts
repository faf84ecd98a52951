import { LitElement, noChange, type PropertyValues, type TemplateResult } from 'lit';
import { watchAmbient } from './attributes/ambient.js';
import { attribute } from './attributes/attribute.js';
import { anything, flag, text } from './attributes/readers.js';
import { reflected } from './attributes/reflected.js';
import { isOfValue } from './attributes/values.js';
import { Announcer, type Speech } from './controllers/announcer.js';
import { CommandButtons, usualCommands, type Commands } from './controllers/commands.js';
import type { MovablePart } from './controllers/hold.js';
import { KeyGuard } from './controllers/key-guard.js';
import { Link, linkage, type Linkage } from './controllers/link.js';
import { Movement } from './controllers/movement.js';
import { Submission, type FormEntry } from './controllers/submission.js';
import { Validity } from './controllers/validity.js';
import { define } from './define.js';
import { shownPalette } from './drawing/palette.js';
import { standalone, type Medium } from './drawing/picture.js';
import { dressAnew, dressedRoot } from './drawing/sheets.js';
import { readoutLine, staged } from './drawing/stage.js';
import { LanguageWatch } from './language/language-watch.js';

/** The event that a listener of the instrument gets: its `currentTarget` is the instrument. */
type Heard<Host, Type extends keyof HTMLElementEventMap> = HTMLElementEventMap[Type] & {
  readonly currentTarget: Host;
};

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged declaration has the same parameters
export interface Instrument<Strings extends object = object> {
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: this, event: Heard<this, Type>) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/**
 * What every instrument is: an element with a value that a page sets, a form submits, a user moves and a screen reader
 * reads. Behaviour lives in controllers; each kind of instrument supplies its parts, its words and its drawing.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- TypeScript has no other way to type the listeners of a subclass
export abstract class Instrument<Strings extends object = object> extends LitElement {
  static readonly tag: string;
  static readonly formAssociated = true;
  /** The properties that are the value, with their attributes: a change of one moves parts and no more. */
  static readonly values: Readonly<Record<string, string>>;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Registers the class; safe to call twice, and where another copy of the kit took the tag. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    define(this as unknown as CustomElementConstructor & { tag: string }, tag, registry);
  }

  static {
    watchAmbient(this.prototype);
  }

  /** Can be moved by pointer, keys and screen reader; without it, it is a picture with a value. */
  @attribute(flag) interactive!: boolean;
  /** Shows the value as a line of text under the face. */
  @attribute(flag) readout!: boolean;
  /**
   * The id of an `<input>`, or of another instrument of the same quantity: the two follow each other. A number or range
   * field gets the nearest value that its `min`, `max` and `step` accept.
   */
  @attribute(text, 'for') htmlFor!: string;
  /** The words that are shown and spoken, where they should differ from the English ones. */
  @attribute(anything, false) strings!: Partial<Strings> | null;
  /** The name under which a form submits the value. */
  @reflected(text) name!: string;
  /** Cannot be moved and takes no part in forms, as with `<input>`. */
  @reflected(flag) disabled!: boolean;
  /** The form needs a value: one that is unset is invalid. */
  @reflected(flag) required!: boolean;

  // A DOM that knows no internals, as some in tests, has none to set: forms and screen readers are not there either.
  protected readonly internals = this.attachInternals?.() ?? ({} as ElementInternals);
  /** Which texts could not be read. @internal */
  readonly validity: Validity = new Validity(this, this.internals, () => this.isSayable);
  /** The parts in users' hands. @internal */
  readonly movement = new Movement(this, this.internals, {
    parts: () => this.parts,
    isMovable: () => this.isMovable,
    inscription: () => this.inscription?.(),
  });
  readonly #submission = new Submission(this, this.internals, () => this.entry);
  readonly #link = new Link(this);

  abstract value: number;
  abstract readonly unit: string;
  abstract readonly [linkage]: Linkage;
  protected abstract readonly parts: readonly MovablePart[];
  protected abstract speech(): Speech;
  /** The face: an `<svg>` and nothing else. */
  protected abstract draw(medium: Medium): TemplateResult;
  /** What the face says of the value beside the places of its parts: when that changes, the face is drawn anew. */
  protected inscription?(): unknown;

  constructor() {
    super();
    // Without Lit's hydration support, what a server drew would stand beside what is drawn here.
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    new Announcer(this, this.internals, this, () => this.speech());
    new LanguageWatch(this);
    new CommandButtons(this, () => this.commands);
    new KeyGuard(this);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form ?? null;
  }

  /**
   * What is shown now, as a standalone SVG in the colours that it has now: no script, no font, no reference to anything
   * outside, and no style rule that reaches outside. It has the kit's colours where the element is on no page. Its title
   * is the `aria-label`, or else what kind of instrument it is.
   */
  toSVG(): string {
    return this.depict(this.speech());
  }

  protected depict(speech: Speech): string {
    const kind = this.getAttribute('aria-label') || speech.kind;
    const said = { ...speech, kind };
    return standalone(this.draw('picture'), said, shownPalette(this), this.isUnset);
  }

  protected get isMovable(): boolean {
    return this.interactive;
  }

  /** Whether users can say the value, so that a form takes it: by moving the parts, or in a way of the element's own. */
  protected get isSayable(): boolean {
    return this.isMovable;
  }

  /** Whether no value is said yet. @internal */
  get isUnset(): boolean {
    return (this.value as number | null) === null;
  }

  /** What the form gets. */
  protected get entry(): FormEntry {
    return [this.isSayable && !this.isUnset ? String(this.value) : null];
  }

  /** What buttons of the page can command, by the names of the commands. */
  protected get commands(): Commands {
    return usualCommands(this);
  }

  /** Called at once, in the same task, when a property has another value. @internal */
  changed(property: string, old: unknown): void {
    this.#submission.submit();
    if (isOfValue(this, property)) this.#link.spread();
    this.requestUpdate(property, old);
  }

  /** The platform calls it when the element has moved to another document. @internal */
  adoptedCallback(): void {
    dressAnew(this);
  }

  formDisabledCallback(): void {
    this.#submission.submit();
    this.requestUpdate('disabled', null);
  }

  formResetCallback(): void {
    this.#submission.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#submission.restore(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownerDocument === document ? super.createRenderRoot() : dressedRoot(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.movement.prepare(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    return this.movement.isEnough ? noChange : this.compose(this.draw('screen'));
  }

  /** The face with what lies over it and what stands under it. */
  protected compose(face: TemplateResult): TemplateResult {
    return staged(face, this.movement.controls, this.underneath());
  }

  /** What stands under the face, from top to bottom. */
  protected underneath(): unknown[] {
    return this.readout ? [readoutLine(this.speech())] : [];
  }
}
