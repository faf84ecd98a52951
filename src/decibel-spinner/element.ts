import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attribute } from '../instrument/attributes/attribute.js';
import {
  callable,
  decibels,
  flag,
  number,
  unsettable,
  whole,
} from '../instrument/attributes/readers.js';
import { BeliefUnits, evidenceCommand } from '../instrument/belief-units.js';
import { mark } from '../instrument/controllers/states.js';
import { ValueField } from '../instrument/controllers/value-field.js';
import { unsetSpeech } from '../instrument/language/unset.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { readoutLine, staged, underFace } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { localeOf } from '../instrument/language/locale.js';
import { againstReader, type Against } from './against.js';
import { EquivalentBet, type Elicited } from './bet.js';
import { face } from './face/face.js';
import { decibelNotation } from './field.js';
import { Fill } from './fill.js';
import { outcomeName, outcomesReader } from './outcomes.js';
import { betLines, spinButton, tallyLine } from './parts.js';
import { sentence, spokenSentence, type Language } from './sentence.js';
import { stringsWith, type SpinnerStrings } from './strings.js';
import { styles } from './styles.js';
import { Wheel, type SpinOutcome, type Tally } from './wheel.js';

export type { Elicited, SpinOutcome, Tally };

const mostDecibels = 300;

/**
 * Log-odds as a spinner: a disc that is filled to the probability.
 *
 * @summary Decibels of evidence as a disc filled to the probability, which can be turned up, and spun.
 * @tag decibel-spinner
 *
 * @fires input - While the reader moves the value; never when a script sets it.
 * @fires change - When the reader commits a value.
 * @fires {CustomEvent<SpinOutcome>} spin - When the arrow has stopped; `detail` is `{outcome, angle, filled, total}`.
 * @fires {CustomEvent<Elicited>} elicit - When the choices of `against` are over; `detail` is the belief, `{probability, degrees, decibels, choices}`.
 *
 * @cssprop --instrument-ink - The rim, the arrow and the words.
 * @cssprop --instrument-paper - The empty part of the disc.
 * @cssprop --instrument-needle - The arrow, and a field whose text could not be read.
 * @cssprop --instrument-fill - The filled part of the disc, and of the slider.
 * @cssprop [--instrument-font=inherit] - The font family of all text.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The disc.
 * @csspart fill - The filled part of the disc.
 * @csspart rim - The line around the disc.
 * @csspart ticks - The marks outside the disc, where each segment starts.
 * @csspart arrow - The arrow of a spinnable disc.
 * @csspart spin - The invisible button over the disc that turns the arrow.
 * @csspart controls - The line with the field and the slider.
 * @csspart field - The field for decibels.
 * @csspart complaint - The reason why typed text is refused.
 * @csspart slider - The slider under the disc.
 * @csspart control - The invisible range input of an interactive disc without controls.
 * @csspart readout - The line of text under the face.
 * @csspart tally - The line about the spins so far, after the first spin; hidden under a disc narrower than 80 px.
 * @csspart reset - The button that empties the tally.
 * @csspart bet - The lines of the equivalent bet; hidden under a disc narrower than 80 px.
 * @csspart question - The question of the bet, or the elicited belief.
 * @csspart choice - Each of the three buttons that answer the question.
 * @csspart again - The button that starts the bet again.
 *
 * @cssstate unset - There is no value yet: the fill rests at even, and forms submit nothing.
 * @cssstate movable - The reader can move the value.
 * @cssstate invalid - A text could not be read; the last good value is kept.
 * @cssstate free - There is more than the disc: the element is as high as its content, not square.
 */
export class DecibelSpinner extends BeliefUnits(Instrument, 'decibels')<SpinnerStrings> {
  static override readonly tag = 'decibel-spinner';
  static override readonly values = { decibels: 'decibels' };
  static override styles = styles;

  /**
   * The log-odds in decibels, from −300 to 300, or ±Infinity; 0 is even. Text can be a belief in any unit:
   * `3`, `3 dB`, `75%`, `3:1` (odds), `1/3` (a probability), `60°`. Values out of range are clamped. Text that cannot be
   * read leaves the value unchanged. An empty text, or null, unsets the value until the reader's first press or key.
   * @default 0
   */
  @attribute(unsettable(decibels)) override decibels!: number;

  /** The number of equal sectors of the disc, each filled from its start: a whole number from 1 to 60. */
  @attribute(whole(5, 1, 60)) segments!: number;

  /** The lowest value that the reader can set, in decibels from −300 to 300. */
  @attribute(number(-23, -mostDecibels, mostDecibels)) min!: number;

  /** The highest value that the reader can set, in decibels from −300 to 300. */
  @attribute(number(23, -mostDecibels, mostDecibels)) max!: number;

  /** One step of the controls, of the keyboard and of a drag on the disc, in decibels from 0.001 to 100. */
  @attribute(number(0.1, 0.001, 100)) step!: number;

  /**
   * Shows a field for decibels and a slider under the disc. The field reads numbers in the language of the page, with a
   * decimal comma in German; attributes always use a decimal point.
   */
  @attribute(flag) controls!: boolean;

  /** Shows an arrow that a press, Enter or `spin()` turns, and after the first spin a tally of the outcomes. */
  @attribute(flag) spinnable!: boolean;

  /**
   * The names of the two outcomes, separated by a comma; the outcome on the fill comes first.
   * @default 'blue,white'
   */
  @attribute(outcomesReader) outcomes!: string;

  /**
   * Shows the question "Would you rather?" under the disc: the equivalent bet, which elicits a belief in at most seven
   * choices. Each choice between the event and the spinner moves `decibels`, the chance on the disc, until both bets are
   * equally good. The first chance is this belief, in any unit of `decibels` (`3 dB`, `66%`); out of range, it is clamped.
   * With the id of a meter, another instrument or an `<input>`, the bet starts from its belief, and sets it at the end.
   * The bare attribute starts from the spinner's own value. Text that is neither a belief nor an id changes nothing; an id
   * without such an element warns.
   * @type {string | null}
   */
  @attribute(againstReader) against!: string | null;

  /** A function like `Math.random` that draws the angles; without one, the spinner uses `crypto.getRandomValues`. */
  @attribute(callable<() => number>('a function like Math.random'), false)
  random!: (() => number) | null;

  declare private readonly _against: Against | null;

  readonly #fill = new Fill(this, () => this._against?.decibels ?? 0);
  protected override readonly parts = [this.#fill];
  readonly #field = new ValueField(this, this.#fill, decibelNotation(this));
  #wheel: Wheel | undefined;
  #bet: EquivalentBet | undefined;

  /** The spins so far: their number, the number on the fill, and their weight of evidence for the fill, in decibels. */
  get tally(): Tally {
    return { ...this.#turning.tally };
  }

  /**
   * Turns the arrow to a random angle, all equally likely, after the arrow has stopped from earlier spins.
   * @returns a promise of the event's `detail`, which resolves when the arrow has stopped
   */
  spin(): Promise<SpinOutcome> {
    return this.#turning.spin();
  }

  /** Empties the tally. */
  resetTally(): void {
    this.#turning.reset();
  }

  protected override get isMovable(): boolean {
    return this.interactive || this.controls;
  }

  protected override get isSettable(): boolean {
    return this.isMovable || this._against !== null;
  }

  protected override inscription(): unknown {
    return this.#bet?.search.choices;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#bet?.begin();
  }

  protected override commands() {
    const spin = this.spinnable && { '--spin': () => void this.spin() };
    return { ...evidenceCommand(this), ...spin };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this._against) this.#bet ??= new EquivalentBet(this, () => this._against);
    const before = changed.get('against') as Against | null | undefined;
    if (changed.has('against') && before?.text !== this._against?.text) this.#bet?.begin();
    super.willUpdate(changed);
  }

  protected draw(medium: Medium): TemplateResult {
    const fraction = medium === 'picture' ? this.#fill.target : this.#fill.place;
    const arrow = this.spinnable ? this.#turning.place : null;
    return face({ segments: this.segments, fraction, arrow });
  }

  protected override compose(drawn: TemplateResult): TemplateResult {
    if (!this.#hasMore) return super.compose(drawn);
    const { controls } = this.movement;
    const over = [
      this.controls ? undefined : controls,
      this.spinnable ? this.#button() : undefined,
    ];
    const stage = staged(drawn, over.some(Boolean) ? over : undefined);
    const panel = this.controls ? this.#panel(controls) : nothing;
    const readout = this.readout ? readoutLine(this.speech()) : nothing;
    const tally = this.spinnable ? this.#tallyLine() : nothing;
    const bet = this._against ? this.#betLines(this.#bet!) : nothing;
    return html`${stage}${underFace([panel, readout, bet, tally])}`;
  }

  protected speech() {
    const { decibels, movement } = this;
    const role = this.spinnable || this._against ? ('group' as const) : undefined;
    if (decibels === null) {
      const speech = unsetSpeech(this.#language.strings, movement.isActive);
      return { ...speech, role: role ?? speech.role };
    }
    const language = this.#language;
    const named = this.#namesOutcomes ? this.#outcomeOf(true) : '';
    return {
      kind: language.strings.kind,
      get sentence() {
        return spokenSentence(decibels, named, language);
      },
      get readout() {
        return sentence(decibels, named, language);
      },
      value: this.probability,
      range: [0, 1] as const,
      role,
    };
  }

  protected override updated(): void {
    mark(this.internals, 'free', this.#hasMore || this.readout);
  }

  get #hasMore(): boolean {
    return this.controls || this.spinnable || this._against !== null;
  }

  get #namesOutcomes(): boolean {
    return this.outcomes !== outcomesReader.initial;
  }

  get #turning(): Wheel {
    return (this.#wheel ??= new Wheel(this, (isFilled) => this.#outcomeOf(isFilled)));
  }

  get #language(): Language {
    return { locale: localeOf(this), strings: stringsWith(this.strings) };
  }

  #outcomeOf(isFilled: boolean): string {
    const names = this.#namesOutcomes ? this.outcomes : this.#language.strings.outcomes;
    return outcomeName(names, isFilled);
  }

  #button(): TemplateResult {
    const { isDisabled } = this.movement;
    return spinButton(this.#turning, this.interactive, isDisabled, this.#language);
  }

  #panel(slider: unknown): TemplateResult {
    const { field: label, refused } = this.#language.strings;
    const field = this.#field.template(label);
    // A press on the drawing focuses the first control: the slider, as a field would open a touch keyboard.
    return html`<div class="controls" part="controls"
      >${slider}<label class="unit">${field} dB</label></div
    >${this.#field.complaint(refused)}`;
  }

  #betLines(bet: EquivalentBet): TemplateResult {
    const { isDisabled } = this.movement;
    return betLines(bet, this.#outcomeOf(true), isDisabled, this.#language);
  }

  #tallyLine(): TemplateResult {
    const { isDisabled } = this.movement;
    const reset = () => this.#reset();
    return tallyLine(this.#turning, this.#outcomeOf(true), isDisabled, this.#language, reset);
  }

  // The button disappears with the tally, which would lose the focus: it moves to the button that spins.
  #reset(): void {
    this.resetTally();
    this.renderRoot.querySelector<HTMLButtonElement>('[part=spin]')!.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decibel-spinner': DecibelSpinner;
  }
  interface HTMLElementEventMap {
    spin: CustomEvent<SpinOutcome>;
    elicit: CustomEvent<Elicited>;
  }
}
