import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { roundToDivisions, type RoundedMagnitude } from '../conversions/index.js';
import { attribute } from '../instrument/attributes/attribute.js';
import { intervalOf, warnOfHalfInterval } from '../instrument/attributes/interval.js';
import { flag, magnitude, unsettable } from '../instrument/attributes/readers.js';
import { warn } from '../instrument/attributes/warn.js';
import { linkage, type Linkage } from '../instrument/controllers/link.js';
import type { Commands } from '../instrument/controllers/commands.js';
import { TextMetrics, unmeasured } from '../instrument/controllers/text-metrics.js';
import { mark } from '../instrument/controllers/states.js';
import { ValueField } from '../instrument/controllers/value-field.js';
import { unsetSpeech } from '../instrument/language/unset.js';
import type { Medium } from '../instrument/drawing/picture.js';
import { readoutLine, staged } from '../instrument/drawing/stage.js';
import { Instrument } from '../instrument/instrument.js';
import { localeOf } from '../instrument/language/locale.js';
import { Calculator, type Calculation } from './calculation.js';
import { expressionReader, type Expression, type Leg } from './expression.js';
import { crossesDecade, face, layoutKey } from './face/face.js';
import { legsPicture } from './face/legs.js';
import { factorsList } from './factors.js';
import { magnitudeNotation } from './field.js';
import { Hand, one } from './hand.js';
import * as say from './sentence.js';
import { scoreInDecades } from './spread.js';
import { stringsWith, type DialStrings } from './strings.js';
import { styles } from './styles.js';
import { divisionsReader, turnsOf } from './system.js';
import { cellInUse, tableOf } from './table.js';
import { Walk } from './walk.js';

export { worstError } from './system.js';

const nowhere: readonly Leg[] = [];

const stay = (): void => {};

/**
 * Quarter orders of magnitude on a logarithmic dial.
 *
 * @summary A magnitude on a dial of one decade per turn. The symbol of its sector names it: 1, τ, π, τπ.
 * @tag quarter-dial
 *
 * @fires input - While the reader turns the hand; never when a script sets the value.
 * @fires change - When the reader commits a value.
 *
 * @cssprop --instrument-ink - Lines, numerals and symbols.
 * @cssprop --instrument-paper - The light sectors.
 * @cssprop --instrument-band - The dark sectors.
 * @cssprop --instrument-needle - The hand, the current cell of the table, and a field whose text could not be read.
 * @cssprop --instrument-fill - The interval.
 * @cssprop --instrument-accent - The legs of an expression.
 * @cssprop [--instrument-font=inherit] - The font family of all text.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The light sectors.
 * @csspart band - The dark sectors.
 * @csspart boundary - The lines between sectors, at the thresholds of rounding.
 * @csspart rim - The circle around the sectors.
 * @csspart ticks - The gradations.
 * @csspart outer - The marks outside the rim, one at each symbol.
 * @csspart numerals - The numbers at the gradations.
 * @csspart symbols - The symbols of the sectors: the current one stands out.
 * @csspart exponent - The power of ten: under the hub, or above it if the hand points down.
 * @csspart interval - The wedge of the interval: the 90 % range of an expression, or from `low` to `high`.
 * @csspart legs - The arcs of an expression's factors.
 * @csspart widths - The arcs from end to end of the factors that are ranges.
 * @csspart hand - The hand.
 * @csspart hub - The hub of the hand.
 * @csspart factors - The list of an expression's factors.
 * @csspart result - The result of an expression.
 * @csspart controls - The line with the field and its label.
 * @csspart complaint - The reason why typed text is refused.
 * @csspart field - The field for the value.
 * @csspart readout - The line of text under the face.
 * @csspart table - The multiplication table.
 * @csspart used - The cell of the table for the current value or the last factor.
 * @csspart control - The invisible range input that takes the focus.
 *
 * @cssstate unset - There is no value yet: the hand rests, and forms submit nothing.
 * @cssstate movable - The reader can turn the hand.
 * @cssstate invalid - A text could not be read; the last good value is kept.
 * @cssstate free - There is more than the dial: the element is as high as its content, not square.
 */
export class QuarterDial extends Instrument<DialStrings> {
  static override readonly tag = 'quarter-dial';
  static override readonly values = { value: 'value' };
  static override styles = styles;

  /**
   * The magnitude, any number above 0: `42000`, `3e8`, `299 792 458`, `299,792,458`, `3×10^8`. A comma groups three digits
   * and is never a decimal comma. Text that is not a number leaves the value unchanged. Drags and keys stay between 1e-300
   * and 1e300. An empty text, or null, unsets the value until the reader's first press or key.
   * @default 1
   */
  @attribute(unsettable(magnitude(one))) value!: number;

  /**
   * The number of symbols in a decade: 1, 2, 3, 4, 10 (decibels), 20 (half decibels), or `digits`, the nine unevenly
   * spaced ones of one significant digit.
   * @default 4
   */
  @attribute(divisionsReader) divisions!: 1 | 2 | 3 | 4 | 10 | 20 | 'digits';

  /**
   * At most 50 numbers, π, τ or e, with × or ÷ between them. Each is rounded to its symbol, and the dial adds up the steps. × and ÷
   * are calculated strictly from left to right, and only `2e3` binds tighter: `7 / 2 * 10^3` is 3500. A power of ten can
   * be a factor of its own. A range such as `30..50` or `30…50` stands for a log-normal number, from its 5th to its 95th
   * percentile; its median is the geometric mean of the ends. Text that cannot be read, such as a range from high to
   * low, leaves the expression unchanged.
   */
  @attribute(expressionReader) expression!: string;

  /**
   * The lower end of a credible interval, read like `value`; drawn only together with `high`. An expression with
   * ranges shows its own range instead.
   */
  @attribute(magnitude(null)) low!: number | null;

  /** The upper end of a credible interval, read like `value`; drawn only together with `low`. */
  @attribute(magnitude(null)) high!: number | null;

  /** Shows the multiplication table of the symbols under the dial. */
  @attribute(flag) table!: boolean;

  /**
   * Shows a field for the value under the dial; the reader can turn the hand, too. The field reads the same numbers as
   * `value`: `3e8`, `299 792 458`, `3×10^8`. A digit or Enter on the hand opens the field. Enter accepts the text, Escape
   * restores the value. The field reads numbers in the language of the page, with a decimal comma in German; attributes
   * always use a decimal point. With an `expression` there is no field, as the hand shows the result.
   */
  @attribute(flag) controls!: boolean;

  declare private readonly _expression: Expression | null;
  readonly #hand = new Hand(this);
  protected override readonly parts = [this.#hand];
  readonly #metrics = new TextMetrics(this, {
    isNeeded: () => true,
    keyOf: layoutKey,
    isMeasuredFirst: true,
  });
  readonly #field = new ValueField(this, this.#hand, magnitudeNotation);
  #walk: Walk | undefined;
  #calculator: Calculator | undefined;

  /** The unit of `value`: always `number`. */
  get unit(): 'number' {
    return 'number';
  }

  get [linkage](): Linkage {
    return { quantity: 'magnitude', property: 'value', units: { value: '' } };
  }

  /** The result of an expression by its symbols; null without an expression. */
  get estimate(): number | null {
    return this.#calculation?.estimate.rounded ?? null;
  }

  /** The exact product of an expression, where a range counts with its median; null without an expression. */
  get product(): number | null {
    return this.#calculation?.product ?? null;
  }

  /** The credible interval: the 90 % range of an expression with ranges, or else `low` to `high`; null without these. */
  get interval(): readonly [low: number, high: number] | null {
    return this.#calculation?.spread ?? intervalOf(this);
  }

  /**
   * The interval score of `interval` as a 90 % range (Winkler 1972; Gneiting and Raftery 2007, equation 43, of log₁₀): its
   * width in decades, plus 20 times the distance of a truth outside it. 0 is best. Returns NaN if there is no interval. A
   * truth that is not a positive finite number warns and returns NaN.
   */
  intervalScore(truth: number): number {
    if (Number.isFinite(truth) && truth > 0) return scoreInDecades(this.interval, truth);
    warn(this.localName, 'truth', truth, 'the score is NaN', 'a number above 0');
    return NaN;
  }

  // With an expression, the hand shows its result and cannot be moved.
  protected override get isMovable(): boolean {
    return (this.interactive || this.controls) && !this._expression;
  }

  // With an expression, the hand shows its result whatever the value is, so no command moves it.
  protected override commands(): Commands {
    return this._expression ? { '--step-up': stay, '--step-down': stay } : {};
  }

  // A dial with an expression shows a value: the result.
  override get isUnset(): boolean {
    return super.isUnset && !this._expression;
  }

  // The decade and its place, and the current symbol.
  protected override inscription(): string {
    return `${this.#exponent} ${this.#isDecadeAbove} ${this.#current}`;
  }

  protected speech() {
    const role = this._expression || this.table ? ('group' as const) : ('img' as const);
    if (this.isUnset)
      return { ...unsetSpeech(this.#language.strings, this.movement.isActive), role };
    const [language, calculation] = [this.#language, this.#calculation];
    const [spoken, shown] = [() => this.#spoken(language), () => this.#written(language)];
    return {
      kind: language.strings.kind,
      get sentence() {
        return spoken();
      },
      get readout() {
        return shown();
      },
      value: this.#shown,
      range: [0, 1] as const,
      role,
      summary: calculation ? say.spokenResult(calculation, language) : undefined,
    };
  }

  protected draw(medium: Medium): TemplateResult {
    const { divisions } = this;
    const isPicture = medium === 'picture';
    const metrics = isPicture ? unmeasured : this.#metrics.now;
    const place = isPicture ? this.#hand.target : this.#hand.place;
    const { interval } = this;
    const [exponent, steps] = [this.#exponent, this.#legs];
    const progress = (isPicture ? null : this.#walk?.progressAlong(steps)) ?? steps.length;
    const legs = this._expression && legsPicture(steps, progress);
    const inscribed = { current: this.#current, isDecadeAbove: this.#isDecadeAbove };
    return face({ ...metrics, ...inscribed, divisions, place, exponent, legs, interval });
  }

  protected override compose(drawn: TemplateResult): TemplateResult {
    if (!this.#hasMore) return super.compose(drawn);
    const readout = this.readout ? readoutLine(this.speech()) : nothing;
    const calculation = this.#calculation;
    const factors = calculation ? factorsList(calculation, this.#language) : nothing;
    const table = this.table ? this.#table() : nothing;
    const hasField = this.controls && !this._expression;
    const field = hasField ? this.#field.line(this.#language.strings) : nothing;
    return staged(drawn, this.movement.controls, [field, readout, factors, table]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this._expression) return;
    const animation = this.movement.animationOf(this.#hand);
    this.#walk ??= new Walk(this, this.#hand, animation, () => this.#legs);
  }

  protected override updated(): void {
    warnOfHalfInterval(this);
    mark(this.internals, 'free', this.#hasMore);
  }

  /** Whether there is anything under the dial. */
  get #hasMore(): boolean {
    return this.readout || this.table || this.controls || this._expression !== null;
  }

  get #calculation(): Calculation | null {
    const { _expression: expression, divisions } = this;
    return expression && (this.#calculator ??= new Calculator()).of(expression, divisions);
  }

  get #legs(): readonly Leg[] {
    return this.#calculation?.legs ?? nowhere;
  }

  get #rounded(): RoundedMagnitude {
    return this.#calculation?.estimate ?? roundToDivisions(this.#shown, this.divisions);
  }

  /** The symbol that the value is rounded to; null while the value is unset. */
  get #current(): string | null {
    return this.isUnset ? null : this.#rounded.symbol;
  }

  get #shown(): number {
    return this.value ?? one;
  }

  get #exponent(): number {
    return Math.floor(turnsOf(this.estimate ?? this.#shown) + 1e-12);
  }

  get #isDecadeAbove(): boolean {
    return crossesDecade(this.#hand.target);
  }

  get #language(): say.Language {
    return { locale: localeOf(this), strings: stringsWith(this.strings) };
  }

  #written(language: say.Language): string {
    const { interval, divisions } = this;
    const calculation = this.#calculation;
    return calculation
      ? say.calculationInWords(calculation, interval, language)
      : say.valueInWords(this.#shown, this.#rounded, divisions, interval, language);
  }

  #spoken(language: say.Language): string {
    const { interval, divisions } = this;
    const calculation = this.#calculation;
    return calculation
      ? say.spokenCalculation(calculation, interval, language)
      : say.spokenValue(this.#shown, this.#rounded, divisions, interval, language);
  }

  #table(): TemplateResult {
    const used = this.isUnset ? null : cellInUse(this.#legs, this.#rounded, this.divisions);
    return tableOf(this.divisions, used, this.#language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quarter-dial': QuarterDial;
  }
}
