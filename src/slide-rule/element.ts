import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Point } from '../engraving/track.js';
import { glide, snap } from '../instrument/glide.js';
import type { ControlRange } from '../instrument/grip.js';
import type { KeyMove } from '../instrument/keys.js';
import { lettersOf, unmeasured, watchMetrics } from '../instrument/metrics.js';
import { turnButton } from './controls.js';
import { Desk } from './desk.js';
import { face } from './face.js';
import type { MovedPart, Plan } from './plan.js';
import { Hands } from './hands.js';
import { Motion } from './motion.js';
import { RuleInstrument } from './rule-instrument.js';
import * as say from './sentence.js';
import { timesTen } from './setting.js';
import { SlideHold } from './slide-hold.js';
import { styles } from './styles.js';
import { announce, speakBy } from './voice.js';

// A notch of a wheel is about a hundred, and should be about a mark.
const perWheel = 5e-5;

/**
 * A slide rule, circular or linear, with any of 33 scales.
 *
 * @summary Logarithmic scales that slide along each other, and a hairline to read them by.
 * @tag slide-rule
 *
 * @fires input - While the user moves a part; never for what a script sets.
 * @fires change - When the user commits.
 *
 * @cssprop [--instrument-ink=light-dark(#1f1b2e, #e6e2da)] - Lines, marks and numbers.
 * @cssprop [--instrument-paper=light-dark(#fff, #17161c)] - Body and slide.
 * @cssprop [--instrument-band=light-dark(#eee, #34323c)] - The slot that the slide leaves open.
 * @cssprop [--instrument-needle=light-dark(#b01f24, #ff7a70)] - The hairline, scales that fall, and refusals.
 * @cssprop [--instrument-accent=light-dark(#5b5670, #aca6bf)] - Names of scales, remembered places, and what has the focus.
 * @cssprop [--instrument-font=inherit] - The face of the letters.
 *
 * @csspart face - The whole drawing.
 * @csspart body - What stands still.
 * @csspart body-edge - The body's outline.
 * @csspart slide - What slides or turns.
 * @csspart slide-edge - The slide's outline.
 * @csspart slot - What the slide leaves open.
 * @csspart cursor - The hairline with what carries it.
 * @csspart hairline - The hairline.
 * @csspart hub - The middle of a ring.
 * @csspart glass - The frame around a linear rule's hairline.
 * @csspart scale - Each scale.
 * @csspart ticks - Its marks.
 * @csspart numbers - Its numbers.
 * @csspart gauge - A constant that is marked on it.
 * @csspart name - Its name.
 * @csspart chevron - The place that a button will bring a part back to.
 * @csspart cursor-control - The unseen range input of the hairline.
 * @csspart slide-control - The unseen range input of the slide.
 * @csspart controls - The line with the buttons.
 * @csspart turn - The button that turns the rule over.
 * @csspart set-hand - The button that brings the hairline to the indices and back.
 * @csspart set-face - The button that brings the slide to the hairline, to the origin and back.
 * @csspart fine - The button for slow moves.
 * @csspart reset - The button that brings back the first setting.
 * @csspart scale-choice - The choice of the outer ring.
 * @csspart slide-field - The field for the slide.
 * @csspart cursor-field - The field for the hairline.
 * @csspart operand-exponent - The field for the power of ten at the slide's index.
 * @csspart result-exponent - The field for the power of ten under the hairline.
 * @csspart complaint - Why what was typed is impossible.
 * @csspart readout - The line of text under the face.
 *
 * @cssstate invalid - A text could not be read, and the last good value stays.
 * @cssstate linear - It is straight.
 */
export class SlideRule extends RuleInstrument {
  static override readonly tag = 'slide-rule';
  static override styles = styles;

  readonly #motions = { slide: new Motion(this, 'slide'), cursor: new Motion(this, 'cursor') };
  readonly #hands = new Hands(this);
  readonly #desk = new Desk(this);
  readonly #slide = new SlideHold(this, this.#motions.slide);

  /** @internal */
  get isSlow(): boolean {
    return this.fine || this.#hands.isFine;
  }

  /** @internal */
  get target(): number {
    return this.#nearest('cursor', this.place);
  }

  /** @internal */
  point(place: number): void {
    this.place = place;
    this.drawPart('cursor', place);
  }

  /** @internal */
  valueAt(point: Point, isGrab: boolean): number | undefined {
    return this.#worth(this.#motions.cursor.at(point, isGrab));
  }

  /** @internal */
  valueAfter(move: KeyMove): number {
    return this.#worth(this.#motions.cursor.after(move))!;
  }

  /** @internal */
  valueAtPosition(position: number): number {
    return this.#worth(this.#motions.cursor.atStep(position))!;
  }

  /** @internal */
  override moveTo(value: number): void {
    this.#desk.forget('cursor');
    super.moveTo(value);
  }

  /** The user moves the slide. @internal */
  moveSlideTo(value: number): void {
    this.#desk.forget('slide');
    this.isByHand = true;
    this.slide = value;
    this.emit('input');
  }

  /** @internal */
  drawPart(part: MovedPart, place: number): void {
    const drawn = this.renderRoot.querySelector(`svg [part=${part}]`);
    drawn?.setAttribute('transform', this.plan.transform(part, place));
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
    this.#desk.forget('cursor');
    this.put(() => (this.cursor = this.#motions.cursor.toward(position)));
  }

  /** Only a part that has the focus; true if one had. @internal */
  wheel(distance: number): boolean {
    const part = this.#focused;
    if (!part) return false;
    const way = -distance * perWheel * (this.isSlow ? 0.1 : 1);
    const to = this.#motions[part].by(way);
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
    if (property === 'shape') this.place = this.#slide.place = NaN;
    super.assigned(property, old);
  }

  protected override get isMovable(): boolean {
    return !this.isDisabled;
  }

  protected get range(): ControlRange {
    return this.#motions.cursor.range;
  }

  protected get drawsValue(): boolean {
    return this.controls;
  }

  protected get needsMetrics(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.mark('linear', this.isLinear);
    if (this.isConnected) this.#measure();
    super.willUpdate(changed);
  }

  protected override over(): TemplateResult | undefined {
    if (!this.isMovable) return undefined;
    const slide = this.#slide.grip.control(this.#motions.slide.range, false);
    return html`${this.control()}${slide}`;
  }

  protected draw(place: number, over?: TemplateResult, metrics = this.metrics): TemplateResult {
    if (Number.isNaN(this.#slide.place)) this.#slide.place = this.#nearest('slide', NaN);
    const [plan, key] = this.planAt(metrics);
    const slide = metrics === unmeasured ? this.stand.slide : this.#slide.place;
    return face(key, plan, { slide, cursor: place }, this.#chevrons(plan), over);
  }

  protected override around(drawn: TemplateResult): TemplateResult {
    const { isDisabled } = this;
    const turn = () => this.put(() => (this.side = this.isBack ? 'front' : 'back'));
    const button = this.faces.length > 1 ? turnButton(this.words, isDisabled, turn) : nothing;
    const controls = this.controls ? this.#desk.template(isDisabled) : nothing;
    return html`${drawn}${this.readout ? this.line() : nothing}${button}${controls}`;
  }

  protected override line(): TemplateResult {
    const readings = say.shownReadings(this.#seen, this.locale);
    return html`<div class="readout" part="readout">${readings}</div>`;
  }

  protected speech() {
    return {
      kind: this.words.kind,
      sentence: say.spokenReadings(this.#seen, this.locale),
      value: this.cursor,
      range: [1, 10] as const,
    };
  }

  protected override turn(isInstant: boolean): void {
    super.turn(isInstant);
    (isInstant ? snap : glide)(this.#slide, this.#nearest('slide', this.#slide.place));
    if (this.controls) this.#desk.show(this.renderRoot);
  }

  protected override updated(): void {
    super.updated();
    if (!this.isConnected) return;
    const surface = this.isMovable ? this.renderRoot.querySelector('svg') : null;
    this.#slide.grip.hold(surface);
    this.#hands.hold(surface);
  }

  protected override tell(cursor: HTMLInputElement | null): void {
    const { words, slide, operandExponent, locale } = this;
    const { kind, sentence } = this.speech();
    announce(this, this.internals, kind, cursor ? '' : sentence);
    if (!cursor) return;
    const control = this.renderRoot.querySelector<HTMLInputElement>('.slide-control')!;
    control.valueAsNumber = this.#motions.slide.range.position;
    const isInvalid = this.internals.states?.has('invalid');
    speakBy(cursor, words.hairline, sentence, isInvalid);
    speakBy(control, words.slide, say.plainReading(slide, operandExponent, locale), isInvalid);
  }

  // A rule that no server drew is engraved once, for the width that it has. Later ones are not of the frame that they
  // are measured in: their height may be another, which a page would hear of as an endless round.
  #measure(): void {
    const width = this.clientWidth;
    if (this.metrics === unmeasured && !this.renderRoot.firstChild && width > 0)
      this.metrics = { width, ...lettersOf(this) };
    watchMetrics(this, (metrics) => requestAnimationFrame(() => this.layOut(metrics)));
  }

  get #seen(): say.Seen[] {
    return say.seenOn(this.plan, this.setting);
  }

  get #focused(): MovedPart | undefined {
    const active = this.shadowRoot!.activeElement;
    if (active?.matches('.cursor-control')) return 'cursor';
    return active?.matches('.slide-control') ? 'slide' : undefined;
  }

  #worth(cursor: number | undefined): number | undefined {
    return cursor && timesTen(cursor, this.resultExponent);
  }

  // On a ring the short way round from where it is.
  #nearest(part: MovedPart, from: number): number {
    const to = this.stand[part];
    return this.isLinear || Number.isNaN(from) ? to : to + Math.round(from - to);
  }

  #chevrons(plan: Plan): string {
    return (['slide', 'cursor'] as const)
      .map((part) => {
        const before = this.#desk.before(part);
        return before === undefined ? '' : plan.chevron(part, Math.log10(before));
      })
      .join('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-rule': SlideRule;
  }
}
