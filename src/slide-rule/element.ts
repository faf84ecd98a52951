import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attribute, declare, receive } from '../instrument/attributes/attribute.js';
import { choice, flag, number } from '../instrument/attributes/readers.js';
import type { Speech } from '../instrument/controllers/announcer.js';
import { linkage, type Linkage } from '../instrument/controllers/link.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/validity.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { staged, underFace } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { localeOf } from '../instrument/language/locale.js';
import { Desk } from './controls/desk.js';
import { Exercisable } from './exercises/exercisable.js';
import { face } from './face/face.js';
import { Faces } from './face/faces.js';
import type { MovedPart } from './face/plan.js';
import type { OtherHairline } from './face/other-hairlines.js';
import { Magnifiable } from './lens/magnifiable.js';
import { Gestures } from './parts/gestures.js';
import { placesOf, RulePart, standOf } from './parts/part.js';
import { Printable } from './printing/printable.js';
import * as readers from './readers.js';
import { readingNamed, readoutOf } from './reading/readout.js';
import { settingOf, timesTen } from './reading/setting.js';
import { speechOf } from './reading/speech.js';
import { extraScales, type ExtraScale, type ExtraScales } from './scales/extra.js';
import type { ParsedLayout } from './scales/layout.js';
import { reset, restore, setNumber, storedText, submittedText, values } from './state.js';
import { Solvable } from './solving/solvable.js';
import { stringsWith, type RuleStrings } from './strings.js';
import { styles } from './styles.js';

export type { ExerciseAnswer } from './exercises/answer.js';
export type { Solution, SolutionStep } from './solving/solution.js';

/**
 * A slide rule, circular or linear, with any of 35 scales.
 *
 * @summary Logarithmic scales that slide along each other, and a hairline to read them by.
 * @tag slide-rule
 * @fires input - While the reader moves a part; never when a script sets the value.
 * @fires change - When the reader commits a value.
 *
 * @cssprop --instrument-ink - Lines, marks and numbers.
 * @cssprop --instrument-paper - The body. If it is set, also the slide, unless `--instrument-slide` is.
 * @cssprop --instrument-band - The rails of the cursor. If it is set, also the slot, unless `--instrument-slot` is.
 * @cssprop --instrument-slide - The slide, ivory on screens and white on paper.
 * @cssprop --instrument-slot - The slot that the slide leaves open.
 * @cssprop --instrument-needle - The hairline, falling scales, and messages about refused text.
 * @cssprop --instrument-accent - Gauge marks, formulas, the knurled grip, remembered places, and the focus.
 * @cssprop [--instrument-font=inherit] - The font family of all text.
 *
 * @csspart face - The whole drawing.
 * @csspart body - The fixed part.
 * @csspart body-edge - The body's outline.
 * @csspart slide - The part that slides or turns.
 * @csspart slide-edge - The slide's outline.
 * @csspart slot - The gap that the slide leaves open.
 * @csspart cursor - The hairline with its glass or strip.
 * @csspart hairline - The hairline.
 * @csspart cursors - The fixed hairlines, with their labels.
 * @csspart hub - The eyelet in the middle of a ring, with the clear strip around the hairline.
 * @csspart glass - The glass around a linear rule's hairline, with its rails.
 * @csspart scale - Each scale.
 * @csspart ticks - The marks of a scale.
 * @csspart numbers - The numerals of a scale.
 * @csspart complements - The numerals of a second row: on S, the angles of the cosine.
 * @csspart gauge - A marked constant on a scale.
 * @csspart name - The name of a scale.
 * @csspart chevron - The mark at the remembered place, to which a button brings a part back.
 * @csspart cursor-control - The invisible range input of the hairline.
 * @csspart slide-control - The invisible range input of the slide.
 * @csspart controls - The row of buttons.
 * @csspart fields - The fields under the buttons.
 * @csspart turn - The button that turns the rule over.
 * @csspart set-hand - The button that brings the hairline to the indices and back.
 * @csspart set-face - The button that brings the slide to the hairline, to the origin and back.
 * @csspart fine - The button for slow moves.
 * @csspart reset - The button that brings back the first setting.
 * @csspart scale-choice - The choice of the scale on the outer ring.
 * @csspart slide-field - The field for the slide.
 * @csspart cursor-field - The field for the hairline.
 * @csspart operand-exponent - The field for the power of ten at the slide's index.
 * @csspart result-exponent - The field for the power of ten under the hairline.
 * @csspart complaint - The reason why typed text is refused.
 * @csspart readout - The line of text under the face.
 *
 * @cssstate invalid - A text could not be read; the last good value is kept.
 * @cssstate linear - The rule is linear.
 */
export class SlideRule extends Magnifiable(
  Exercisable(Solvable(Printable(Instrument))),
)<RuleStrings> {
  static override readonly tag = 'slide-rule';
  static override readonly values = values;
  static override styles = styles;

  static {
    declare(this, 'value'); // A value that was set before the definition must win.
  }

  /** The shape of the rule: circular, a ring on which no scale ends, or linear. */
  @attribute(choice('circular', 'linear')) shape!: 'circular' | 'linear';

  /**
   * The scales in the order of a paper rule: `A [ B C ] D` is body, slide and body, from the outside in or from the
   * top down; `|` separates front and back. Or a preset: `ring`, `mannheim`, `duplex`, `pocket`, `novo`, `watch`,
   * `disc`, `flight`, `bayes`. The default is `ring`, or `mannheim` for a linear rule. A bad layout is ignored.
   */
  @attribute(readers.layout) layout!: string;

  /**
   * The scale on the outer ring of the usual circular rule: any of the 35.
   * @default 'D'
   */
  // prettier-ignore
  @attribute(readers.scaleName) scale!: 'C' | 'D' | 'CI' | 'DI' | 'CF' | 'DF' | 'CIF' | 'A' | 'B' | 'BI' | 'K' | 'L' | 'Ln' | 'S' | 'T' | 'T2' | 'ST' | 'P' | 'H1' | 'H2' | 'Sh1' | 'Sh2' | 'Th' | 'R1' | 'R2' | 'LL0' | 'LL1' | 'LL2' | 'LL3' | 'LL00' | 'LL01' | 'LL02' | 'LL03' | 'Pr' | 'LR';

  /**
   * More scales for `layout`, by name: any continuous scale of d3-scale, whose domain covers the whole rule, or
   * `{domain, position, value}`, with positions from 0 to 1. A scale that is not monotone and finite is left out, as
   * is one with a standard scale's name. Set it before the layout: an earlier layout warns, and is read again.
   */
  @attribute(extraScales, false) extraScales!: Readonly<Record<string, ExtraScale>> | null;

  /**
   * The D value under C 1, the slide's index, from 0.1 to 10. On a ring 0.25 is the same as 2.5. On `bayes` the index
   * is LR 1, and D stands for odds from 1/1000 to 1000: over odds of `o` lies (1000 `o`)^(1/6), as for `cursor`.
   */
  @attribute(number(1, 0.1, 10)) slide!: number;

  /** The D value under the hairline, from 1 to 10. */
  @attribute(number(1, 1, 10)) cursor!: number;

  /** Fixed hairlines, by the D values under them: JSON or an array like `[{"value": 2.5, "label": "x"}, …]`. */
  @attribute(readers.cursors) cursors!: readonly OtherHairline[] | null;

  /**
   * The power of ten of the number at the slide's index: a whole number from −99 to 99.
   * @default 0
   */
  @attribute(readers.exponent, 'operand-exponent') operandExponent!: number;

  /**
   * The power of ten of the number under the hairline on D: a whole number from −99 to 99. C's own follows from both.
   * @default 0
   */
  @attribute(readers.exponent, 'result-exponent') resultExponent!: number;

  /** The visible face of a layout with two faces. */
  @attribute(choice('front', 'back')) side!: 'front' | 'back';

  /** Drags and keys move the parts at a tenth of the speed, as they do while Shift is held. */
  @attribute(flag) fine!: boolean;

  /** Shows buttons and fields under the rule. The fields read numbers in the language of the page: 2,5 on a German one. */
  @attribute(flag) controls!: boolean;

  /**
   * A rule is a tool and always interactive: the attribute changes nothing. `disabled` makes it a picture.
   * @default true
   */
  @attribute(readers.always) override interactive!: boolean;

  declare private readonly _layout: ParsedLayout;
  /** @internal */ declare readonly _extraScales: ExtraScales;
  protected readonly _faces: Faces = new Faces(
    this,
    () => this._layout,
    () => this.#metrics.now,
  );
  readonly #metrics = new TextMetrics(this, {
    isNeeded: () => true,
    keyOf: (metrics) => this._faces.keyAt(metrics),
    isOfOwnHeight: () => true,
  });
  readonly #put = (change: () => void): void => this.movement.put(change);
  readonly #turnOver = () => this.#put(() => (this.side = this.side === 'back' ? 'front' : 'back'));
  readonly #desk = new Desk(this, this._faces, this.#put);
  readonly #surroundings = {
    faces: this._faces,
    isSlow: () => this.#gestures?.isSlow ?? this.fine,
    moved: (part: MovedPart) => this.#desk.forget(part),
  };
  readonly #cursor = new RulePart('cursor', this, this.#surroundings);
  readonly #slide = new RulePart('slide', this, this.#surroundings);
  protected override readonly parts = [this.#cursor, this.#slide] as const;
  #gestures: Gestures | undefined;

  /**
   * The reading on D with its power of ten, from 1e-99 up to 1e100. Setting it moves the hairline. A number out of
   * range is clamped, and other input leaves the reading as it was.
   */
  get value(): number {
    return timesTen(this.cursor, this.resultExponent);
  }

  set value(input: number) {
    setNumber(this, receive(this, 'value', readers.reachable, input, this.value));
  }

  /** The unit of `value`: a `reading` under the hairline. */
  get unit(): 'reading' {
    return 'reading';
  }

  get [linkage](): Linkage {
    return { quantity: 'magnitude', property: 'value', units: { value: '' } };
  }

  /**
   * Returns the exact value under the hairline on a scale, without its power of ten, or null if there is no such scale
   * or the hairline is off it. On Pr it is from 0 to 1. A scale that is not on the rule is read at its usual place.
   */
  reading(scale: string): number | null {
    return readingNamed(scale, this._faces, settingOf(this));
  }

  // A picture is engraved for a fixed size, which determines how many digits its readings have.
  override toSVG(): string {
    const { plan } = this._faces.engravedAt(unmeasured);
    return this.depict(this.speech(plan));
  }

  /** @internal */ override changed(property: string, old: unknown): void {
    super.changed(property, old);
    if (property === 'extraScales') readers.readLayoutAnew(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mark(this.internals, 'linear', this.shape === 'linear');
    // Without markup from a server, the rule is engraved only once, for its real width.
    if (!this.renderRoot.firstChild) this.#metrics.measure();
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#desk.forgetAll();
    reset(this);
  }

  override formStateRestoreCallback(stored: unknown): void {
    restore(this, stored);
  }

  protected override get isMovable(): boolean {
    return !this.movement.isDisabled;
  }

  protected override get commands() {
    const turnOver = this._faces.all.length > 1 && { '--turn-over': this.#turnOver };
    return { ...super.commands, ...turnOver };
  }

  protected override inscription(): unknown {
    return this.#desk.notes;
  }

  protected override get entry() {
    return [this.isMovable ? submittedText(this) : null, storedText(this)] as const;
  }

  protected override speech(plan = this._faces.plan): Speech {
    return this._asked(speechOf(plan, settingOf(this), stringsWith(this.strings), localeOf(this)));
  }

  protected override draw(medium: Medium): TemplateResult {
    const isPicture = medium === 'picture';
    const engraved = isPicture ? this._faces.engravedAt(unmeasured) : this._faces.engraved;
    const stand = isPicture ? standOf(this) : placesOf(this.parts);
    const drawn = face(engraved, stand, this.#desk.chevrons(engraved.plan), this.cursors);
    return isPicture ? this._pictured(drawn, engraved.plan) : drawn;
  }

  protected override compose(face: TemplateResult): TemplateResult {
    const { movement, readout, _faces: faces } = this;
    const over = faces.hasSlide ? movement.controls : movement.controls?.slice(0, 1);
    const isRead = readout && !this._isReading;
    const readings = isRead ? readoutOf(faces.plan, settingOf(this), localeOf(this)) : nothing;
    const desk = this.#desk.template(movement.isDisabled, this.#turnOver);
    return html`${this._question}${staged(face, over)}${underFace([this._magnified, this._answering, readings, desk, this._steps])}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    mark(this.internals, 'linear', this.shape === 'linear');
    // Places depend on the shape.
    if (changed.has('shape')) for (const part of this.parts) part.place = NaN;
    super.willUpdate(changed);
    const [cursor, slide] = this.parts;
    const work = { cursor, slide, faces: this._faces, movement: this.movement, put: this.#put };
    if (this.isMovable) this.#gestures ??= new Gestures(this, work);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-rule': SlideRule;
  }
}
