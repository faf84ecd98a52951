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
import { BeliefUnits } from '../instrument/belief-units.js';
import { mark } from '../instrument/controllers/validity.js';
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
import { sentence, type Language } from './sentence.js';
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
 * @fires input - While the user moves the value; never for what a script sets.
 * @fires change - When the user commits.
 * @fires {CustomEvent<SpinOutcome>} spin - When the arrow has stopped; `detail` is `{outcome, angle, filled, total}`.
 * @fires {CustomEvent<Elicited>} elicit - When the choices of `against` have come to a belief; `detail` is `{probability, degrees, decibels, choices}`.
 *
 * @cssprop --instrument-ink - The rim, the arrow and the words.
 * @cssprop --instrument-paper - The empty part of the disc.
 * @cssprop --instrument-needle - The arrow, and a field whose text could not be read.
 * @cssprop --instrument-fill - The filled part of the disc, and of the slider.
 * @cssprop [--instrument-font=inherit] - The face of the letters.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The disc.
 * @csspart fill - The filled part of it.
 * @csspart rim - The line around it.
 * @csspart ticks - The marks outside of it, where each segment starts.
 * @csspart arrow - The arrow of one that can be spun.
 * @csspart spin - The unseen button over the disc that turns the arrow.
 * @csspart controls - The line with field and slider.
 * @csspart field - The field for decibels.
 * @csspart slider - The slider under the disc.
 * @csspart control - The unseen range input of one that is moved without controls.
 * @csspart readout - The line of text under the face.
 * @csspart tally - The line about the spins so far, from the first one on; not under a disc narrower than 80 px.
 * @csspart reset - The button that empties the tally.
 * @csspart bet - The lines of the equivalent bet; not under a disc narrower than 80 px.
 * @csspart question - The question of it, or the belief that it came to.
 * @csspart choice - Each of the three buttons that answer it.
 * @csspart again - The button that begins it again.
 *
 * @cssstate unset - No decibels are said yet: the fill rests at even, and forms submit nothing.
 * @cssstate invalid - A text could not be read, and the last good value stays.
 * @cssstate free - There is more than the disc: the element is as high as it needs, not square.
 */
export class DecibelSpinner extends BeliefUnits(Instrument, 'decibels')<SpinnerStrings> {
  static override readonly tag = 'decibel-spinner';
  static override readonly values = { decibels: 'decibels' };
  static override styles = styles;

  /**
   * The log-odds in decibels, from −300 to 300, or ±Infinity; 0 is even. Text may say a belief in any unit:
   * `3`, `3 dB`, `75%`, `3:1` (odds), `1/3` (a probability), `60°`. What is out of range is clamped, what can't be
   * read leaves the value as it was. An empty text, or null, unsets it until the first touch or key.
   * @default 0
   */
  @attribute(unsettable(decibels)) override decibels!: number;

  /** How many equal sectors the disc has, each filled from its start: a whole number from 1 to 60. */
  @attribute(whole(5, 1, 60)) segments!: number;

  /** The least that controls and hands move to, in decibels from −300 to 300. */
  @attribute(number(-23, -mostDecibels, mostDecibels)) min!: number;

  /** The most that controls and hands move to, in decibels from −300 to 300. */
  @attribute(number(23, -mostDecibels, mostDecibels)) max!: number;

  /** One step of the controls, of the keyboard and of a hand on the disc, in decibels from 0.001 to 100. */
  @attribute(number(0.1, 0.001, 100)) step!: number;

  /**
   * Shows a field for decibels and a slider under the disc. The field reads numbers in the language of the page, with a
   * decimal comma on a German one; attributes always have a point.
   */
  @attribute(flag) controls!: boolean;

  /** Shows an arrow that a press, Enter or `spin()` turns, and from the first spin on a tally of what it stopped at. */
  @attribute(flag) spinnable!: boolean;

  /**
   * The names of the two outcomes, of the fill first, with a comma between.
   * @default 'blue,white'
   */
  @attribute(outcomesReader) outcomes!: string;

  /**
   * Asks "Would you rather?" under the disc: the equivalent bet, which elicits a belief in at most seven choices. Each
   * choice between the event and the spinner moves `decibels`, the chance on the disc, until both bets are equally good. The
   * first chance is this belief, in any unit that `decibels` has (`3 dB`, `66%`), or that of the meter, other instrument
   * or `<input>` with this id, which gets the belief in the end; the spinner's own one for the bare attribute. A belief
   * out of range is clamped. Text that is neither a belief nor an id changes nothing, and an id of no such element warns.
   * @type {string | null}
   */
  @attribute(againstReader) against!: string | null;

  /** A function like `Math.random` to draw the angles with; `crypto.getRandomValues` where there is none. */
  @attribute(callable<() => number>('a function like Math.random'), false)
  random!: (() => number) | null;

  declare private readonly _against: Against | null;

  readonly #fill = new Fill(this, () => this._against?.decibels ?? 0);
  protected override readonly parts = [this.#fill];
  readonly #field = new ValueField(this, this.#fill, decibelNotation(this));
  #wheel: Wheel | undefined;
  #bet: EquivalentBet | undefined;

  /** The spins so far: how many, how many on the fill, and the decibels that they speak for the fill's share. */
  get tally(): Tally {
    return { ...this.#turning.tally };
  }

  /**
   * Turns the arrow to an angle that is drawn first, each as likely, once it has stopped from the spins before.
   * @returns the same as the event's detail, when the arrow has stopped
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

  protected override get isSayable(): boolean {
    return this.isMovable || this._against !== null;
  }

  protected override get inscription(): unknown {
    return this.#bet?.search.choices;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#bet?.begin();
  }

  protected override get commands() {
    const spin = this.spinnable && { '--spin': () => void this.spin() };
    return { ...super.commands, ...spin };
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
    const readout = this.readout ? readoutLine(this.speech().sentence) : nothing;
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
    const named = this.#namesOutcomes ? this.#outcomeOf(true) : '';
    return {
      kind: this.#language.strings.kind,
      sentence: sentence(decibels, named, this.#language),
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
    const field = this.#field.template(this.#language.strings.field);
    // A press on the drawing gives the focus to what can have it first: the slider, not a field that opens a keyboard.
    return html`<div class="controls" part="controls"
      >${slider}<label class="unit">${field} dB</label></div
    >`;
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

  // The button has gone out of use: the focus goes on to what is done next.
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
