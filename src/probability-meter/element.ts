import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { estimativeWord, kent, logScore, type WordScheme } from '../conversions/index.js';
import { attribute } from '../instrument/attributes/attribute.js';
import { belief, choice, flag, number, unsettable } from '../instrument/attributes/readers.js';
import { warn } from '../instrument/attributes/warn.js';
import { BeliefUnits } from '../instrument/belief-units.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/validity.js';
import { ValueField } from '../instrument/controllers/value-field.js';
import { unsetSpeech } from '../instrument/language/unset.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { fieldLine, readoutLine, staged, underFace } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { localeOf } from '../instrument/language/locale.js';
import { face, isDressed } from './face/face.js';
import type { Shape } from './face/geometry.js';
import type { Mapping } from './face/mapping.js';
import type { Origin, Scale } from './face/units.js';
import { percentNotation } from './field.js';
import { Jitter } from './jitter.js';
import { labelsReader, type MeterLabels } from './labels.js';
import { even, Needle } from './needle.js';
import { Commitment, needlesReader, type OtherNeedle } from './needles.js';
import { schemeName, schemeReader, schemes } from './schemes.js';
import { moveInWords, sentence } from './sentence.js';
import { stringsWith, type MeterStrings } from './strings.js';
import { styles } from './styles.js';

/**
 * A needle that measures belief in degrees.
 *
 * @summary A needle on an arc of 90°; two beliefs one degree apart are equally easy to tell apart anywhere on it.
 * @tag probability-meter
 *
 * @fires input - While the user moves the needle; never for what a script sets.
 * @fires change - When the user commits.
 *
 * @cssprop --instrument-ink - Lines and numbers.
 * @cssprop --instrument-paper - The light bands.
 * @cssprop --instrument-band - The dark bands.
 * @cssprop --instrument-needle - The needle, the word that holds, and a field whose text could not be read.
 * @cssprop --instrument-fill - The credible interval.
 * @cssprop --instrument-accent - The prior, and the words that do not hold.
 * @cssprop [--instrument-font=inherit] - The face of the letters.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The light bands.
 * @csspart band - The dark bands.
 * @csspart foot - The lines at the ends of the arc.
 * @csspart base - The line under it.
 * @csspart ticks - The marks of a face without numbers.
 * @csspart scale - The marks and numbers of a face that has them.
 * @csspart words - The words of estimative probability.
 * @csspart labels - The page's own texts.
 * @csspart interval - The credible interval.
 * @csspart prior - The earlier belief, and the move from it.
 * @csspart needles - The others' needles, with their labels.
 * @csspart outcome - The disc at the end that turned out to be true.
 * @csspart needle - The needle.
 * @csspart controls - The line with the field, and its name.
 * @csspart field - The field for the probability.
 * @csspart readout - The line of text under the face.
 * @csspart control - The unseen range input that has the focus.
 *
 * @cssstate unset - No probability is said yet: the needle rests, and forms submit nothing.
 * @cssstate invalid - A text could not be read, and the last good value stays.
 */
export class ProbabilityMeter extends BeliefUnits(Instrument, 'probability')<MeterStrings> {
  static override readonly tag = 'probability-meter';
  static override readonly values = { probability: 'probability' };
  static override styles = styles;

  /**
   * The probability, from 0 to 1. Text may say it in any unit: `0.53`, `53%`, `43.28°`, `0.52dB`, `9:8`
   * (odds), `1/3`. What is out of range is clamped, what can't be read leaves the value as it was. An empty text, or null,
   * unsets it until the first touch or key.
   * @default 0.5
   */
  @attribute(unsettable(belief(even))) override probability!: number;

  /** Texts on the face, as JSON or an object: `{"angles": […], "labels": […], "radius": …, "props": {…}}`. */
  @attribute(labelsReader) labels!: MeterLabels | null;

  /** Which ring of numbers the face carries: `none`, `degrees`, `percent`, `both`, `decibels` or `odds`. */
  @attribute(choice('none', 'degrees', 'percent', 'both', 'decibels', 'odds')) scale!: Scale;

  /** Where degrees are counted from: `certain`, `even` (signed, + toward certain) or `impossible`. */
  @attribute(choice('certain', 'even', 'impossible')) from!: Origin;

  /** Words of estimative probability along the arc: `kent` (also the bare attribute), `icd-203` or `ipcc`. */
  @attribute(schemeName) words!: 'kent' | 'icd-203' | 'ipcc' | null;

  /** A scheme of words as data, in the place of one that ships. */
  @attribute(schemeReader, false) wordScheme!: WordScheme | null;

  /** The lower end of a credible interval, read like `probability`; drawn only together with `high`. */
  @attribute(belief(null)) low!: number | null;

  /** The upper end of a credible interval, read like `probability`; drawn only together with `low`. */
  @attribute(belief(null)) high!: number | null;

  /** The needle wanders between `low` and `high`; it rests off screen and under reduced motion. */
  @attribute(flag) jitter!: boolean;

  /** An earlier belief, read like `probability`: a second needle, and the move from it. */
  @attribute(belief(null)) prior!: number | null;

  /** How beliefs are laid along the face: by `degrees` (arccos √p), `log-odds` (±30 dB) or `linear` (percent). */
  @attribute(choice('degrees', 'log-odds', 'linear')) mapping!: Mapping;

  /** `arc`, or `line`: a straight meter from one hypothesis to the other. */
  @attribute(choice('arc', 'line')) shape!: Shape;

  /** One step of the keyboard in degrees, from 0.01 to 45. */
  @attribute(number(1, 0.01, 45)) step!: number;

  /** The others' beliefs, as JSON or an array: `[{"probability": 0.3, "label": "community"}, …]`, dashed needles behind the own one. */
  @attribute(needlesReader) needles!: readonly OtherNeedle[] | null;

  /**
   * When the others' needles are shown and spoken: `always`, or after the reader's first `change`. A form reset
   * hides them again.
   */
  @attribute(choice('always', 'change')) reveal!: 'always' | 'change';

  /** What happened: `yes`, `no`, or null while that is not known. A disc marks that end, and the readout has the score. */
  @attribute({ ...choice('yes', 'no'), initial: null }) outcome!: 'yes' | 'no' | null;

  /** The readout also has the decibels that either outcome would win or lose against a coin. */
  @attribute(flag) stakes!: boolean;

  /**
   * Shows a field for the probability under the face; users can move the needle, too. The field reads any unit: `3:1`,
   * `75%`, `5 dB`, `30°`, `0.53`; a bare number above 1 is a percentage. A digit or Enter on the needle goes to the
   * field. Enter takes the text, Escape brings the value back. The field reads numbers in the language of the page, with
   * a decimal comma on a German one; attributes always have a point.
   */
  @attribute(flag) controls!: boolean;

  readonly #needle = new Needle(this);
  protected override readonly parts = [this.#needle];
  readonly #field = new ValueField(this, this.#needle, percentNotation);
  #metrics: TextMetrics | undefined;
  #jitter: Jitter | undefined;
  #commitment: Commitment | undefined;

  /** The word of estimative probability that holds, of the scheme shown or else of Kent's; empty while unset. */
  get word(): string {
    const { probability } = this;
    return probability === null ? '' : estimativeWord(probability, this.#scheme ?? kent);
  }

  /**
   * The logarithmic score of the probability, in decibels against a coin: 10 log₁₀ 2p if the event happened,
   * 10 log₁₀ 2(1 − p) if not. It runs from −Infinity to 3.01, and is NaN while the probability is unset.
   * @param outcome `yes` or `no`, the property `outcome` unless given; anything else warns and returns NaN
   */
  logScore(outcome: 'yes' | 'no' | null = this.outcome): number {
    if (outcome === 'yes' || outcome === 'no') return logScore(this.probability ?? NaN, outcome);
    warn(this.localName, 'outcome', outcome, 'yes or no', NaN);
    return NaN;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    if (this.#commitment) this.#commitment.isMade = false;
  }

  protected override get isMovable(): boolean {
    return this.interactive || this.controls;
  }

  protected override get inscription(): unknown {
    if (this.prior !== null) return this.probability;
    return this.#scheme && this.word;
  }

  protected speech() {
    const { probability, prior, from, outcome, stakes } = this;
    if (probability === null) return unsetSpeech(this.#language.strings, this.movement.isActive);
    const { strings, locale, translate } = this.#language;
    const [interval, word] = [this.#interval, translate(this.word)];
    const needles = this.#others;
    const said = { probability, prior, interval, needles, from, outcome, stakes, word };
    return {
      kind: strings.kind,
      sentence: sentence({ ...said, locale, strings }),
      value: probability,
      range: [0, 1] as const,
    };
  }

  protected draw(medium: Medium): TemplateResult {
    const { shape, mapping, scale, from, isUnset, prior, labels, outcome, word } = this;
    // Without a value there is no move from the prior.
    const probability = this.probability ?? prior ?? even;
    const { locale, translate } = this.#language;
    const isPicture = medium === 'picture';
    const metrics = (!isPicture && this.#metrics?.now) || unmeasured;
    const place = isPicture ? this.#needle.target : this.#needle.place;
    const [interval, scheme] = [this.#interval, this.#scheme];
    const needles = this.#others;
    const move = isUnset ? '' : moveInWords(prior, probability, locale);
    const shown = { shape, mapping, scale, from, place, probability, prior, labels, word, locale };
    return face({ ...shown, ...metrics, interval, scheme, outcome, needles, move, translate });
  }

  protected override compose(drawn: TemplateResult): TemplateResult {
    if (!this.controls) return super.compose(drawn);
    const field = fieldLine(this.#language.strings.field, this.#field.template());
    const readout = this.readout ? readoutLine(this.speech().sentence) : nothing;
    return html`${staged(drawn, this.movement.controls)}${underFace([field, readout])}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { movement } = this;
    if (this.#isDressed)
      this.#metrics ??= new TextMetrics(this, { isNeeded: () => this.#isDressed });
    this.#jitter ??= this.jitter ? new Jitter(this, this.#needle, movement) : undefined;
    this.#jitter?.wanderWithin(this.jitter && !this.isUnset ? this.#interval : null);
  }

  protected override updated(): void {
    this.#warnOfHalfInterval();
    if (this.reveal === 'change') this.#commitment ??= new Commitment(this);
    // The style sheet knows the height of a bare arc, and lets everything else be as high as it needs.
    mark(this.internals, 'free', this.shape === 'line' || this.readout || this.controls);
  }

  get #scheme(): WordScheme | null {
    return this.wordScheme ?? (this.words && schemes[this.words]);
  }

  get #others(): readonly OtherNeedle[] {
    const isHidden = this.reveal === 'change' && !this.#commitment?.isMade;
    return (!isHidden && this.needles) || [];
  }

  get #interval(): readonly [number, number] | null {
    const { low, high } = this;
    return low === null || high === null ? null : [Math.min(low, high), Math.max(low, high)];
  }

  get #isDressed(): boolean {
    const { scale, prior, labels } = this;
    const [scheme, needles] = [this.#scheme, this.#others];
    return isDressed({ scale, prior, labels, interval: null, scheme, outcome: null, needles });
  }

  get #language() {
    const strings = stringsWith(this.strings);
    const translate = (word: string) => strings.words?.[word] ?? word;
    return { strings, translate, locale: localeOf(this) };
  }

  #warnOfHalfInterval(): void {
    const { low, high } = this;
    if ((low === null) === (high === null)) return;
    warn(this.localName, low === null ? 'high' : 'low', low ?? high, 'low and high', 'neither');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'probability-meter': ProbabilityMeter;
  }
}
