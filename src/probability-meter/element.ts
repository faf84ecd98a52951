import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { estimativeWord, kent, logScore, type WordScheme } from '../conversions/index.js';
import { attribute } from '../instrument/attributes/attribute.js';
import { intervalOf, warnOfHalfInterval } from '../instrument/attributes/interval.js';
import { belief, choice, flag, number, unsettable } from '../instrument/attributes/readers.js';
import { warn } from '../instrument/attributes/warn.js';
import { BeliefUnits, evidenceCommand } from '../instrument/belief-units.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/states.js';
import { ValueField } from '../instrument/controllers/value-field.js';
import { unsetSpeech } from '../instrument/language/unset.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { readoutLine, staged } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { evidenceReader, itemInWords, Weighing, type Evidence } from './evidence.js';
import { face, isDressed } from './face/face.js';
import type { Shape } from './face/geometry.js';
import { needleLength } from './face/ground.js';
import type { Mapping } from './face/mapping.js';
import type { Origin, Scale } from './face/units.js';
import { percentNotation } from './field.js';
import { Jitter } from './jitter.js';
import { labelsReader, type MeterLabels } from './labels.js';
import { even, Needle } from './needle.js';
import { Commitment, needlesReader, type OtherNeedle } from './needles.js';
import { schemeName, schemeReader, schemes } from './schemes.js';
import { noteInWords, sentence, spokenSentence } from './sentence.js';
import { languageOf, type MeterStrings } from './strings.js';
import { styles } from './styles.js';

/**
 * A needle that measures belief in degrees.
 *
 * @summary A needle on an arc of 90°; two beliefs one degree apart are equally easy to tell apart anywhere on it.
 * @tag probability-meter
 *
 * @fires input - While the reader moves the needle or switches evidence; never when a script sets the value.
 * @fires change - When the reader commits a value.
 *
 * @cssprop --instrument-ink - Lines and numbers.
 * @cssprop --instrument-paper - The light bands.
 * @cssprop --instrument-band - The dark bands and the mirror.
 * @cssprop --instrument-needle - The needle, the current word, and a field whose text could not be read.
 * @cssprop --instrument-fill - The credible interval.
 * @cssprop --instrument-accent - The prior, and the other words.
 * @cssprop [--instrument-font=inherit] - The font family of all text.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The light bands.
 * @csspart band - The dark bands.
 * @csspart mirror - The arc between the marks and the bands of a face with numbers, as on fine instruments.
 * @csspart foot - The lines at the ends of the arc.
 * @csspart base - The line under the arc.
 * @csspart ticks - The marks of a face without numbers.
 * @csspart scale - The marks and numbers of a face with numbers.
 * @csspart words - The words of estimative probability.
 * @csspart labels - The texts of `labels`.
 * @csspart interval - The credible interval.
 * @csspart prior - The needle of the prior, with the arrow and the text of the move.
 * @csspart needles - The others' needles, with their labels.
 * @csspart evidence - The chain of arrows, one for each weight of evidence, with their labels.
 * @csspart outcome - The disc at the end that turned out to be true.
 * @csspart needle - The needle.
 * @csspart controls - The line with the field and its label.
 * @csspart complaint - The reason why typed text is refused.
 * @csspart field - The field for the probability.
 * @csspart readout - The line of text under the face.
 * @csspart evidence-list - The list of evidence under a face that the reader can change.
 * @csspart evidence-item - A button of the list, pressed while the item counts.
 * @csspart control - The invisible range input that takes the focus.
 *
 * @cssstate unset - There is no probability yet: the needle rests, and forms submit nothing.
 * @cssstate movable - The reader can move the needle.
 * @cssstate invalid - A text could not be read; the last good value is kept.
 */
export class ProbabilityMeter extends BeliefUnits(Instrument, 'probability')<MeterStrings> {
  static override readonly tag = 'probability-meter';
  static override readonly values = { probability: 'probability' };
  static override styles = styles;

  /**
   * The probability, from 0 to 1. Text can be in any unit: `0.53`, `53%`, `43.28°`, `0.52dB`, `9:8` (odds), `1/3`. Values
   * out of range are clamped. Text that cannot be read leaves the value unchanged. An empty text, or null, unsets the
   * value until the reader's first press or key.
   * @default 0.5
   */
  @attribute(unsettable(belief(even))) override probability!: number;

  /** Texts on the face, as JSON or an object: `{"angles": […], "labels": […], "radius": …, "props": {…}}`. */
  @attribute(labelsReader) labels!: MeterLabels | null;

  /** The unit of the numbers on the face: `none`, `degrees`, `percent`, `both` (of these), `decibels` or `odds`. */
  @attribute(choice('none', 'degrees', 'percent', 'both', 'decibels', 'odds')) scale!: Scale;

  /** The origin of the degrees: `certain`, `even` (signed, + toward certain) or `impossible`. */
  @attribute(choice('certain', 'even', 'impossible')) from!: Origin;

  /** Words of estimative probability along the arc: `kent` (also the bare attribute), `icd-203` or `ipcc`. */
  @attribute(schemeName) words!: 'kent' | 'icd-203' | 'ipcc' | null;

  /** A scheme of words as data, instead of a built-in one. */
  @attribute(schemeReader, false) wordScheme!: WordScheme | null;

  /** The lower end of a credible interval, read like `probability`; drawn only together with `high`. */
  @attribute(belief(null)) low!: number | null;

  /** The upper end of a credible interval, read like `probability`; drawn only together with `low`. */
  @attribute(belief(null)) high!: number | null;

  /** Lets the needle wander between `low` and `high`. It stops off screen and with reduced motion. */
  @attribute(flag) jitter!: boolean;

  /** An earlier belief, read like `probability`. A second needle shows it, with an arrow to the first. */
  @attribute(belief(null)) prior!: number | null;

  /** The scale of the face: even in `degrees` (arccos √p), in `log-odds` (±30 dB) or in percent (`linear`). */
  @attribute(choice('degrees', 'log-odds', 'linear')) mapping!: Mapping;

  /** `arc`, or `line`: a straight meter from one hypothesis to the other. */
  @attribute(choice('arc', 'line')) shape!: Shape;

  /** One step of the keyboard in degrees, from 0.01 to 45. */
  @attribute(number(1, 0.01, 45)) step!: number;

  /** Dashed needles for the beliefs of others, as JSON or an array: `[{"probability": 0.3, "label": "community"}, …]`. */
  @attribute(needlesReader) needles!: readonly OtherNeedle[] | null;

  /**
   * When the others' needles appear on the face and in the readout: `always`, or after the reader's first `change`. A form
   * reset hides them again.
   */
  @attribute(choice('always', 'change')) reveal!: 'always' | 'change';

  /**
   * Weights of evidence, as JSON or an array: `[{"decibels": 9.5, "label": "test positive"}, …]`, at most 24. They are
   * added to `prior`, or else to even (0 dB); an item with `"off": true` does not count. Whenever `evidence` or `prior`
   * changes, `probability` becomes the sum; after that, readers and scripts may set it freely. An interactive meter lists
   * the items as buttons that switch them off and on. Decibels are clamped to −300 … 300 and labels to 80 characters. Text
   * that cannot be read leaves the evidence unchanged. A form reset restores the given items and their sum.
   */
  @attribute(evidenceReader) evidence!: readonly Evidence[] | null;

  /** The outcome: `yes`, `no`, or null while it is unknown. A disc marks that end, and the readout shows the score. */
  @attribute({ ...choice('yes', 'no'), initial: null }) outcome!: 'yes' | 'no' | null;

  /** Adds the scores of both outcomes to the readout, in decibels against a coin. */
  @attribute(flag) stakes!: boolean;

  /**
   * Shows a field for the probability under the face; the reader can move the needle, too. The field reads any unit:
   * `3:1`, `75%`, `5 dB`, `30°`, `0.53`; a bare number above 1 is a percentage. A digit or Enter on the needle opens the
   * field. Enter accepts the text, Escape restores the value. The field reads numbers in the language of the page, with a
   * decimal comma in German; attributes always use a decimal point.
   */
  @attribute(flag) controls!: boolean;

  readonly #needle = new Needle(this, () => {
    const { shape, scale } = this;
    return needleLength({
      shape,
      scale,
      scheme: this.#scheme,
      ...(this.#metrics?.now ?? unmeasured),
    });
  });
  protected override readonly parts = [this.#needle];
  readonly #field = new ValueField(this, this.#needle, percentNotation);
  #metrics: TextMetrics | undefined;
  #jitter: Jitter | undefined;
  #commitment: Commitment | undefined;
  #weighing: Weighing | undefined;

  /** The word for the probability, from the scheme on the face or else from Kent's; empty while the value is unset. */
  get word(): string {
    const { probability } = this;
    return probability === null ? '' : estimativeWord(probability, this.#scheme ?? kent);
  }

  /**
   * The logarithmic score of the probability, in decibels against a coin: 10 log₁₀ 2p if the event happened,
   * 10 log₁₀ 2(1 − p) if not. It runs from −Infinity to 3.01, and is NaN while the probability is unset.
   * @param outcome `yes` or `no`, by default the property `outcome`; anything else warns and returns NaN
   */
  logScore(outcome: 'yes' | 'no' | null = this.outcome): number {
    const { probability: p, isUnset } = this;
    if (outcome === 'yes' || outcome === 'no') return isUnset ? NaN : logScore(p, outcome);
    warn(this.localName, 'outcome', outcome, 'the score is NaN', 'yes or no');
    return NaN;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#weighing?.reset();
    if (this.#commitment) this.#commitment.isMade = false;
  }

  protected override commands() {
    return evidenceCommand(this);
  }

  protected override get isMovable(): boolean {
    return this.interactive || this.controls;
  }

  override formStateRestoreCallback(state: unknown): void {
    this.#weighing?.restore();
    super.formStateRestoreCallback(state);
  }

  /** @internal */
  override changed(property: string, old: unknown): void {
    if (this.evidence) this.#weighing ??= new Weighing(this);
    this.#weighing?.changed(property);
    super.changed(property, old);
  }

  protected override inscription(): unknown {
    if (this.prior !== null || this.evidence) return this.probability;
    return this.#scheme && this.word;
  }

  protected speech(medium?: Medium) {
    const { probability, prior, from, outcome, stakes, evidence } = this;
    if (probability === null) return unsetSpeech(this.#language.strings, this.movement.isActive);
    const { strings, locale, translate } = this.#language;
    const [interval, word] = [intervalOf(this), translate(this.word)];
    const needles = this.#others;
    const shown = { probability, prior, interval, needles, evidence, from, outcome, stakes, word };
    const said = { ...shown, locale, strings };
    return {
      kind: strings.kind,
      get sentence() {
        return spokenSentence(said);
      },
      get readout() {
        return sentence(said, medium === 'picture');
      },
      value: probability,
      range: [0, 1] as const,
    };
  }

  protected draw(medium: Medium): TemplateResult {
    const { shape, mapping, scale, from, isUnset, prior, labels, outcome, evidence } = this;
    // Without a value, the prior counts as the probability, so that no move is drawn.
    const probability = this.probability ?? prior ?? even;
    const { locale, translate } = this.#language;
    const isPicture = medium === 'picture';
    const metrics = (!isPicture && this.#metrics?.now) || unmeasured;
    const place = isPicture ? this.#needle.target : this.#needle.place;
    const [interval, scheme] = [intervalOf(this), this.#scheme];
    const move = noteInWords({ evidence, prior, probability, isUnset, locale });
    const word = scheme ? this.word : '';
    const shown = { shape, mapping, scale, from, place, probability, prior, labels, word, locale };
    const items = { evidence, itemInWords: (item: Evidence) => itemInWords(item, locale) };
    const given = { interval, scheme, outcome, needles: this.#others, move, translate, medium };
    return face({ ...shown, ...metrics, ...given, ...items });
  }

  protected override compose(drawn: TemplateResult): TemplateResult {
    if (!this.#hasMore) return super.compose(drawn);
    const readout = this.readout ? readoutLine(this.speech()) : nothing;
    const language = this.#language;
    const field = this.controls ? this.#field.line(language.strings) : nothing;
    const list = this.#hasList ? this.#weighing!.list(language) : nothing;
    return staged(drawn, this.movement.controls, [field, readout, list]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#isMeasured) this.#metrics ??= this.#newMetrics();
    this.#jitter ??= this.jitter ? new Jitter(this, this.#needle, this.movement) : undefined;
    this.#jitter?.wanderWithin(this.jitter && !this.isUnset ? intervalOf(this) : null);
  }

  protected override updated(): void {
    warnOfHalfInterval(this);
    if (this.reveal === 'change') this.#commitment ??= new Commitment(this);
    // The style sheet sets the aspect ratio of a bare arc. Any other meter is as high as its content.
    mark(this.internals, 'free', this.shape === 'line' || this.readout || this.#hasMore);
  }

  /** Whether there is anything but the readout under the face. */
  get #hasMore(): boolean {
    return this.controls || this.#hasList;
  }

  get #hasList(): boolean {
    return this.isMovable && Boolean(this.evidence?.length);
  }

  get #scheme(): WordScheme | null {
    return this.wordScheme ?? (this.words && schemes[this.words]);
  }

  get #others(): readonly OtherNeedle[] {
    const isHidden = this.reveal === 'change' && !this.#commitment?.isMade;
    return (!isHidden && this.needles) || [];
  }

  get #isMeasured(): boolean {
    const { shape, scale, prior, labels, evidence } = this;
    const dress = { scale, prior, labels, evidence, scheme: this.#scheme, needles: this.#others };
    return shape === 'line' || isDressed({ ...dress, interval: null, outcome: null });
  }

  #newMetrics(): TextMetrics {
    const isOfOwnHeight = () => this.shape === 'line';
    return new TextMetrics(this, { isNeeded: () => this.#isMeasured, isOfOwnHeight });
  }

  get #language() {
    return languageOf(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'probability-meter': ProbabilityMeter;
  }
}
