import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { lettersOf, unmeasured, watchMetrics } from '../instrument/controllers/text-metrics.js';
import { turnButton } from './controls/controls.js';
import { Desk } from './controls/desk.js';
import { face } from './face/face.js';
import { MovedInstrument } from './moved-instrument.js';
import type { MovedPart, Plan } from './face/plan.js';
import * as say from './reading/sentence.js';
import { styles } from './styles.js';
import { announce, speakBy } from './controls/voice.js';

/**
 * A slide rule, circular or linear, with any of 33 scales.
 *
 * @summary Logarithmic scales that slide along each other, and a hairline to read them by.
 * @tag slide-rule
 *
 * @fires input - While the user moves a part; never for what a script sets.
 * @fires change - When the user commits.
 *
 * @cssprop --instrument-ink - Lines, marks and numbers.
 * @cssprop --instrument-paper - Body and slide.
 * @cssprop --instrument-band - The slot that the slide leaves open.
 * @cssprop --instrument-needle - The hairline, scales that fall, and refusals.
 * @cssprop --instrument-accent - Names of scales, remembered places, and what has the focus.
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
 * @csspart complements - The numbers of a second row: on S, the angles of the cosine.
 * @csspart gauge - A constant that is marked on it.
 * @csspart name - Its name.
 * @csspart chevron - The place that a button will bring a part back to.
 * @csspart cursor-control - The unseen range input of the hairline.
 * @csspart slide-control - The unseen range input of the slide.
 * @csspart controls - The line with the buttons.
 * @csspart fields - The fields under them.
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
export class SlideRule extends MovedInstrument {
  static override readonly tag = 'slide-rule';
  static override styles = styles;

  readonly #desk = new Desk(this);

  override formResetCallback(): void {
    this.forget('slide');
    this.forget('cursor');
    super.formResetCallback();
    this.requestUpdate();
  }

  /** @internal */
  protected override forget(part: MovedPart): void {
    this.#desk.forget(part);
  }

  protected get drawsValue(): boolean {
    return this.controls;
  }

  protected get needsMetrics(): boolean {
    return true;
  }

  // A rule that no server drew is engraved once, for the width that it has: asked for before any other is drawn.
  override connectedCallback(): void {
    super.connectedCallback();
    this.mark('linear', this.isLinear);
    const width = this.clientWidth;
    if (width > 0 && !this.renderRoot.firstChild) this.metrics = { width, ...lettersOf(this) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.mark('linear', this.isLinear);
    if (this.isConnected) this.#watch();
    super.willUpdate(changed);
  }

  protected draw(place: number, over?: TemplateResult, metrics = this.metrics): TemplateResult {
    if (Number.isNaN(this.slideHold.place)) this.slideHold.place = this.nearest('slide', NaN);
    const [plan, key] = this.planAt(metrics);
    const slide = metrics === unmeasured ? this.stand.slide : this.slideHold.place;
    return face(key, plan, { slide, cursor: place }, this.#chevrons(plan), over);
  }

  protected override around(drawn: TemplateResult): TemplateResult {
    const { isDisabled } = this;
    const turn = () => this.put(() => (this.side = this.isBack ? 'front' : 'back'));
    const button = this.faces.length > 1 ? turnButton(this.words, isDisabled, turn) : nothing;
    const controls = this.controls ? this.#desk.template(isDisabled) : nothing;
    return html`${drawn}${this.readout ? this.line() : nothing}${button}${controls}`;
  }

  /** What is shown now, engraved for 800 units, as an SVG of its own: no script, no font, no reference to anything outside. */
  override toSVG(): string {
    const { metrics } = this;
    this.planAt((this.metrics = unmeasured));
    const picture = super.toSVG();
    this.planAt((this.metrics = metrics));
    return picture;
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
    if (this.controls) this.#desk.show(this.renderRoot);
  }

  // While a finger moves a part, nobody listens.
  protected override tell(cursor: HTMLInputElement | null): void {
    if (this.isHeld || this.slideHold.grip.isHolding) return;
    const { words, slide, operandExponent, locale } = this;
    const { kind, sentence } = this.speech();
    announce(this, this.internals, kind, cursor ? '' : sentence);
    if (!cursor) return;
    const control = this.renderRoot.querySelector<HTMLInputElement>('.slide-control');
    if (control) control.valueAsNumber = this.motions.slide.range.position;
    const isInvalid = this.internals.states?.has('invalid');
    speakBy(cursor, words.hairline, sentence, isInvalid);
    if (control)
      speakBy(control, words.slide, say.plainReading(slide, operandExponent, locale), isInvalid);
  }

  // Not in the frame that it is measured in: its height may be another then, which a page would hear of as an endless
  // round.
  #watch(): void {
    watchMetrics(this, (metrics) => {
      if (this.keyAt(metrics) === this.keyAt(this.metrics)) return;
      requestAnimationFrame(() => this.layOut(metrics));
    });
  }

  get #seen(): say.Seen[] {
    return say.seenOn(this.plan, this.setting);
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
