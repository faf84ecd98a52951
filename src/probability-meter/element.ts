import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { estimativeWord, kent, logScore, type WordScheme } from '../conversions/index.js';
import { attribute } from '../instrument/attributes/attribute.js';
import { intervalOf, warnOfHalfInterval } from '../instrument/attributes/interval.js';
import { belief, choice, flag, number, unsettable } from '../instrument/attributes/readers.js';
import { warn } from '../instrument/attributes/warn.js';
import { BeliefUnits } from '../instrument/belief-units.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/validity.js';
import { ValueField } from '../instrument/controllers/value-field.js';
import { unsetSpeech } from '../instrument/language/unset.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { Instrument } from '../instrument/instrument.js';
import { evidenceReader, itemInWords, Weighing, type Evidence } from './evidence.js';
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
import { noteInWords, sentence } from './sentence.js';
import { languageOf, type MeterStrings } from './strings.js';
import { styles } from './styles.js';

/**
 * A needle that measures belief in degrees.
 *
 * @summary A needle on an arc of 90°; two beliefs one degree apart are equally easy to tell apart anywhere on it.
 * @tag probability-meter
 *
 * @fires input - While the user moves the needle or switches evidence; never for what a script sets.
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
 * @csspart evidence - The chain of arrows, one for each weight of evidence, with their labels.
 * @csspart outcome - The disc at the end that turned out to be true.
 * @csspart needle - The needle.
 * @csspart controls - The line with the field, and its name.
 * @csspart field - The field for the probability.
 * @csspart readout - The line of text under the face.
 * @csspart evidence-list - The evidence as a list under the face, where users can switch it.
 * @csspart evidence-item - A button of it, pressed while the item counts.
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

  /**
   * Weights of evidence, as JSON or an array: `[{"decibels": 9.5, "label": "test positive"}, …]`, at most 24. They add up
   * from `prior` on, or else from even (0 dB), and one with `"off": true` does not count. Whenever `evidence` or `prior`
   * changes, `probability` becomes the sum; after that, users and scripts may set it freely. An interactive meter lists
   * the items as buttons that switch them off and on. Decibels are clamped to −300 … 300 and labels to 80 characters;
   * what can't be read leaves the evidence as it was. A form reset brings back the items that were given, and their sum.
   */
  @attribute(evidenceReader) evidence!: readonly Evidence[] | null;

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
  #weighing: Weighing | undefined;

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
    const { probability: p, isUnset } = this;
    if (outcome === 'yes' || outcome === 'no') return isUnset ? NaN : logScore(p, outcome);
    warn(this.localName, 'outcome', outcome, 'yes or no', NaN);
    return NaN;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#weighing?.reset();
    if (this.#commitment) this.#commitment.isMade = false;
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

  protected override get inscription(): unknown {
    if (this.prior !== null || this.evidence) return this.probability;
    return this.#scheme && this.word;
  }

  protected speech() {
    const { probability, prior, from, outcome, stakes, evidence } = this;
    if (probability === null) return unsetSpeech(this.#language.strings, this.movement.isActive);
    const { strings, locale, translate } = this.#language;
    const [interval, word] = [intervalOf(this), translate(this.word)];
    const needles = this.#others;
    const shown = { probability, prior, interval, needles, evidence, from, outcome, stakes, word };
    const said = { ...shown, locale, strings };
    return {
      kind: strings.kind,
      sentence: sentence(said, true),
      readout: sentence(said, false),
      value: probability,
      range: [0, 1] as const,
    };
  }

  protected draw(medium: Medium): TemplateResult {
    const { shape, mapping, scale, from, isUnset, prior, labels, outcome, word, evidence } = this;
    // Without a value there is no move from the prior.
    const probability = this.probability ?? prior ?? even;
    const { locale, translate } = this.#language;
    const isPicture = medium === 'picture';
    const metrics = (!isPicture && this.#metrics?.now) || unmeasured;
    const place = isPicture ? this.#needle.target : this.#needle.place;
    const [interval, scheme] = [intervalOf(this), this.#scheme];
    const move = noteInWords({ evidence, prior, probability, isUnset, locale });
    const shown = { shape, mapping, scale, from, place, probability, prior, labels, word, locale };
    const items = { evidence, itemInWords: (item: Evidence) => itemInWords(item, locale) };
    const given = { interval, scheme, outcome, needles: this.#others, move, translate };
    return face({ ...shown, ...metrics, ...given, ...items });
  }

  protected override underneath(): unknown[] {
    const readout = super.underneath();
    if (!this.#hasMore) return readout;
    const language = this.#language;
    const field = this.controls ? this.#field.line(language.strings.field) : nothing;
    const list = this.#hasList ? this.#weighing!.list(language) : nothing;
    return [field, readout, list];
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
    // The style sheet knows the height of a bare arc, and lets everything else be as high as it needs.
    mark(this.internals, 'free', this.shape === 'line' || this.readout || this.#hasMore);
  }

  /** Whether something but the readout stands under the face. */
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
