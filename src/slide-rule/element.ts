import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attribute, declare, receive } from '../instrument/attributes/attribute.js';
import { choice, flag, number } from '../instrument/attributes/readers.js';
import { reflected } from '../instrument/attributes/reflected.js';
import type { Speech } from '../instrument/controllers/announcer.js';
import { linkage, type Linkage } from '../instrument/controllers/link.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/states.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { staged, underFace } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { localeOf } from '../instrument/language/locale.js';
import { Desk } from './controls/desk.js';
import { asksReading, level, seed, type RuleExercises } from './exercises/answer.js';
import { ExercisesOnDemand, kind } from './exercises/on-demand.js';
import { face } from './face/face.js';
import { Faces, type EngravedFace } from './face/faces.js';
import type { MovedPart } from './face/plan.js';
import type { OtherHairline } from './face/other-hairlines.js';
import { LensOnDemand, power } from './lens/on-demand.js';
import type { RuleLens } from './lens/rule-lens.js';
import { Gestures } from './parts/gestures.js';
import { placesOf, RulePart, standOf } from './parts/part.js';
import { printRule } from './printing/on-demand.js';
import type { PrintOptions } from './printing/options.js';
import * as readers from './readers.js';
import { readingNamed, readoutOf } from './reading/readout.js';
import { settingOf, timesTen, type Setting } from './reading/setting.js';
import { speechOf } from './reading/speech.js';
import { extraScales, type ExtraScale } from './scales/extra.js';
import type { ParsedLayout } from './scales/layout.js';
import { reset, restore, setNumber, storedText, submittedText, values } from './state.js';
import { expression, SolverOnDemand } from './solving/on-demand.js';
import type { RuleSolver, Solution, SolutionStep } from './solving/solution.js';
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
 * @fires {CustomEvent<ExerciseAnswer>} exercise - After each answer to a question: `{question, answer, exact, error, score}`.
 * @fires {CustomEvent<SolutionStep>} step - After each move of a solution; `detail` is `{text, done}`.
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
 * @csspart lens - The lens under the rule.
 * @csspart lens-frame - The frame of the lens.
 * @csspart lens-hairline - The hairline in the lens.
 * @csspart lens-field - The outline of the magnified part of a ring.
 * @csspart power - The magnification of the lens.
 * @csspart question - The question of an exercise, above the rule.
 * @csspart exercise - The line with the field and the buttons for the answer.
 * @csspart answer - The field for a reading.
 * @csspart check - The button that grades the answer.
 * @csspart hint - The button for a hint, which moves the rule.
 * @csspart next - The button for the next question.
 * @csspart verdict - Whether the answer is right, and how far it is off.
 * @csspart score - How many answers were right.
 * @csspart steps - The list of the moves of a solution so far, or of hints.
 * @csspart look - The circles around the places to look at after a move.
 *
 * @cssstate movable - The reader can move the parts: the rule is not disabled.
 * @cssstate invalid - A text could not be read; the last good value is kept.
 * @cssstate linear - The rule is linear.
 */
export class SlideRule extends Instrument<RuleStrings> {
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

  /**
   * Shows a lens under the rule: the scales beside the hairline, engraved five times as long. `lens="10"` starts
   * with another power, from 2 to 20. While the rule has the focus, the plus and minus keys and the wheel over the
   * lens change the power. So does a pinch on the lens. The readout gains the digits that the lens supports. A bad
   * value leaves the lens as it was.
   * @default false
   */
  @attribute(power) lens!: boolean;

  /**
   * The kind of exercise: `read`, `multiply`, `divide`, `roots`, `angles` or `powers`. A question is shown
   * above the rule, and readers set the answer or type what they read. `read` hides the readout and the
   * fields. Other words leave the last good value.
   * @default ''
   */
  @attribute(kind) exercise!: '' | 'read' | 'multiply' | 'divide' | 'roots' | 'angles' | 'powers';

  /**
   * The difficulty of the questions of `exercise`: 1, 2 or 3.
   * @default 1
   */
  @attribute(level) level!: number;

  /**
   * The seed of the questions of `exercise`, a whole number from 0 to 4,294,967,295. With the same seed, a
   * class has the same questions on every machine.
   * @default 1
   */
  @attribute(seed) seed!: number;

  /**
   * The expression to calculate: numbers, `pi` and `e` with `*`, `/` and `^`, `sqrt`, `cbrt`, `sin`, `cos`
   * and `tan` of degrees, `ln` and `lg`. `step()` and `play()` show the moves on this layout, each with a
   * sentence. An expression that can't be read leaves the last good one.
   * @default ''
   */
  @attribute(expression) solve!: string;

  /** A rule always has a setting, so the attribute never makes a form invalid. */
  @reflected(flag) override required!: boolean;

  declare private readonly _layout: ParsedLayout;
  declare private readonly _lens: number;
  readonly #faces: Faces = new Faces(
    this,
    () => this._layout,
    () => this.#metrics.now,
  );
  readonly #metrics = new TextMetrics(this, {
    isNeeded: () => true,
    keyOf: (metrics) => this.#faces.keyAt(metrics),
    isOfOwnHeight: () => true,
  });
  readonly #desk = new Desk(this, this.#faces);
  readonly #surroundings = {
    faces: this.#faces,
    isSlow: () => this.#gestures?.isSlow ?? this.fine,
    moved: (part: MovedPart) => this.#desk.forget(part),
    drawn: () => this.#lens.draw(),
  };
  protected override readonly parts = [
    new RulePart('cursor', this, this.#surroundings),
    new RulePart('slide', this, this.#surroundings),
  ] as const;
  readonly #lens: RuleLens = new LensOnDemand(this, this.#faces, this.parts, () => this._lens);
  readonly #setting = (): Setting => settingOf(this, this.#lens.power);
  readonly #exercises: RuleExercises = new ExercisesOnDemand(this, this.#faces, this.#setting);
  readonly #solver: RuleSolver = new SolverOnDemand(this, this.#faces, this.#setting);
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
    return readingNamed(scale, this.#faces, this.#setting());
  }

  /** The moves of `solve` so far; `solution.text` has all of them as text, to copy. */
  get solution(): Solution {
    return this.#solver.solution;
  }

  /**
   * Makes the next move of `solve`.
   * @returns its sentence, and whether it was the last; after the end the last step again, without a move
   */
  step(): Promise<SolutionStep> {
    return this.#solver.step();
  }

  /**
   * Makes the remaining moves of `solve`, with time to read between them. After the end it starts again. If
   * the reader prefers reduced motion, the moves are made at once. A touch, `disabled` or removing the
   * element stops it.
   * @returns when it has stopped
   */
  play(): Promise<void> {
    return this.#solver.play();
  }

  /** Stops `play()` after the present move. */
  pause(): void {
    this.#solver.pause();
  }

  /** Forgets the moves of the solution. The rule keeps its setting. */
  rewind(): void {
    this.#solver.rewind();
  }

  /**
   * Returns the rule as pages to print, cut out and fold: strips of a linear rule, discs of a circular one. The
   * cursor comes last, to be printed on clear film. Each page is a standalone SVG in millimetres. `options` are
   * `size` (scale length in mm, 250 unless given), `paper` (`a4` or `letter`), and `measured` (the printed length
   * of the 100 mm bar). `shape`, `layout` and the like are those of the rule unless given. A bad option warns, and
   * its default is used.
   */
  printable(options: PrintOptions = {}): Promise<string[]> {
    return printRule(this, options);
  }

  /** @internal */ override changed(property: string, old: unknown): void {
    super.changed(property, old);
    if (property === 'extraScales') readers.readLayoutAnew(this);
    this.#lens.changed(property);
    this.#exercises.changed(property);
    this.#solver.changed(property);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mark(this.internals, 'linear', this.shape === 'linear');
    // Without markup from a server, the rule is engraved only once, for its real width.
    if (!this.renderRoot.firstChild) this.#metrics.measure();
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#solver.rewind();
    this.#exercises.restart();
    this.#desk.forgetAll();
    reset(this);
  }

  override formStateRestoreCallback(stored: unknown): void {
    restore(this, stored);
  }

  protected override get isMovable(): boolean {
    return !this.movement.isDisabled;
  }

  protected override commands() {
    const turnOver = this.#faces.all.length > 1 && { '--turn-over': this.#desk.turnOver };
    return { ...this.#solver.commands, ...turnOver };
  }

  protected override inscription(): unknown {
    return this.#desk.notes;
  }

  protected override entry() {
    return [this.isMovable ? submittedText(this) : null, storedText(this)] as const;
  }

  protected override speech(medium?: Medium): Speech {
    const { plan } = this.#engravedFor(medium);
    const words = stringsWith(this.strings);
    return this.#exercises.asking(speechOf(plan, this.#setting(), words, localeOf(this)));
  }

  protected override draw(medium: Medium): TemplateResult {
    const isPicture = medium === 'picture';
    const engraved = this.#engravedFor(medium);
    const stand = isPicture ? standOf(this) : placesOf(this.parts);
    const drawn = face(engraved, stand, this.#desk.chevrons(engraved.plan), this.cursors);
    return isPicture ? this.#lens.picture(drawn, engraved.plan) : drawn;
  }

  protected override compose(face: TemplateResult): TemplateResult {
    const { hasSlide, plan } = this.#faces;
    const { controls } = this.movement;
    const isRead = this.readout && !asksReading(this);
    const readings = isRead ? readoutOf(plan, this.#setting(), localeOf(this)) : nothing;
    const under = [
      this.#lens.template(),
      this.#exercises.answering(),
      readings,
      this.#desk.template(),
      this.#solver.template(),
    ];
    return html`${this.#exercises.question()}${staged(face, hasSlide ? controls : controls?.slice(0, 1))}${underFace(under)}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    mark(this.internals, 'linear', this.shape === 'linear');
    // Places depend on the shape.
    if (changed.has('shape')) for (const part of this.parts) part.place = NaN;
    super.willUpdate(changed);
    if (this.isMovable) this.#gestures ??= new Gestures(this, this.#faces, this.parts);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.parts[1].showWhole();
  }

  // A picture is engraved for a fixed size, which determines how many digits its readings have.
  #engravedFor(medium?: Medium): EngravedFace {
    return medium === 'picture' ? this.#faces.engravedAt(unmeasured) : this.#faces.engraved;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-rule': SlideRule;
  }
}
