import { html, nothing, type TemplateResult } from 'lit';
import { roundToDivisions, type RoundedMagnitude } from '../conversions/index.js';
import type { Point } from '../engraving/track.js';
import { attribute, type Reader } from '../instrument/attributes/attribute.js';
import type { ControlRange } from '../instrument/controllers/drag.js';
import { Instrument } from '../instrument/instrument.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { magnitude } from '../instrument/attributes/readers.js';
import { unmeasured } from '../instrument/controllers/text-metrics.js';
import { flag } from '../instrument/attributes/readers.js';
import {
  complaint,
  expressionReader,
  factorsOf,
  legsOf,
  productOf,
  type Leg,
} from './expression.js';
import { factorsList } from './factors.js';
import { face, handTransform } from './face/face.js';
import { afterKey, turnedTo } from './hand.js';
import { legsPath, turnsAfter, Walk } from './face/legs.js';
import { outerEnd } from './face/plate.js';
import * as say from './sentence.js';
import { stringsWith, type DialStrings } from './strings.js';
import { styles } from './styles.js';
import * as system from './system.js';
import { cellInUse, tableOf } from './table.js';

export { worstError } from './system.js';

const fullTurn = 360;
// As many as a screen reader's user may swipe through.
const mostPositions = 96;
const middle = mostPositions / 2;

/**
 * Quarter orders of magnitude on a logarithmic dial.
 *
 * @summary A magnitude on a dial of one decade a turn, named by the symbol of its sector: 1, τ, π, τπ.
 * @tag quarter-dial
 *
 * @fires input - While the user turns the hand; never for what a script sets.
 * @fires change - When the user commits.
 *
 * @cssprop [--instrument-ink=light-dark(#1f1b2e, #e6e2da)] - Lines, numerals and symbols.
 * @cssprop [--instrument-paper=light-dark(#fff, #17161c)] - The light sectors.
 * @cssprop [--instrument-band=light-dark(#eee, #34323c)] - The dark sectors.
 * @cssprop [--instrument-needle=light-dark(#b01f24, #ff7a70)] - The hand, and the cell that is used.
 * @cssprop [--instrument-accent=light-dark(#5b5670, #aca6bf)] - The legs of an expression.
 * @cssprop [--instrument-font=inherit] - The face of the letters.
 *
 * @csspart face - The whole drawing.
 * @csspart paper - The light sectors.
 * @csspart band - The dark sectors.
 * @csspart boundary - The lines between sectors, at the thresholds of rounding.
 * @csspart rim - The circle around them.
 * @csspart ticks - The gradations.
 * @csspart outer - The marks outside of the rim, one at each symbol.
 * @csspart numerals - The numbers at the gradations.
 * @csspart symbols - The symbols of the sectors.
 * @csspart exponent - The decade, under the hub.
 * @csspart legs - The arcs of an expression's factors.
 * @csspart hand - The hand.
 * @csspart hub - The middle that it turns on.
 * @csspart factors - The list of an expression's factors.
 * @csspart result - What an expression comes to.
 * @csspart readout - The line of text under the face.
 * @csspart table - The multiplication table.
 * @csspart used - The cell of it that is being used.
 * @csspart control - The unseen range input that has the focus.
 *
 * @cssstate invalid - A text could not be read, and the last good value stays.
 * @cssstate free - There is more than the dial: the element is as high as it needs, not square.
 */
export class QuarterDial extends Instrument<DialStrings> {
  static override readonly tag = 'quarter-dial';
  static override styles = styles;

  /**
   * The magnitude, any number above 0: `42000`, `3e8`, `299 792 458`, `3×10^8`. What is none leaves the value as it
   * was; hands and keys stay between 1e-300 and 1e300.
   * @default 1
   */
  @attribute(magnitude(1)) value!: number;

  /**
   * Into how many symbols a decade is divided: 1, 2, 3, 4, 10 (decibels), 20 (half decibels), or `digits`, the nine
   * uneven ones of one significant digit.
   * @default 4
   */
  @attribute(system.divisionsReader) divisions!: 1 | 2 | 3 | 4 | 10 | 20 | 'digits';

  /** Numbers with × or ÷ between them, at most 50: each is rounded to its symbol, and the legs are added. */
  @attribute(expressionReader) expression!: string;

  /** Shows the multiplication table of the symbols under the dial. */
  @attribute(flag) table!: boolean;

  #legs: readonly Leg[] = [];
  #walked = '';
  #walk: Walk | undefined;
  #isShown = false;
  #drawnExponent = 0;

  /** What an expression comes to by its symbols; null without one. */
  get estimate(): number | null {
    return this.expression ? this.#rounded.rounded : null;
  }

  /** The exact product of an expression; null without one. */
  get product(): number | null {
    return this.expression ? productOf(this.#legs) : null;
  }

  /** @internal */
  get valueName(): string {
    return 'value';
  }

  /** @internal */
  get quantity(): string {
    return 'magnitude';
  }

  /** @internal */
  get units(): Readonly<Record<string, string>> {
    return { value: '' };
  }

  /** Where the hand belongs, the short way round from where it is. @internal */
  get target(): number {
    const angle = fullTurn * this.#turns;
    const way = angle - (Number.isNaN(this.place) ? 0 : this.place);
    return angle - fullTurn * Math.round(way / fullTurn);
  }

  override receive<T>(name: string, reader: Reader<T>, input: unknown, kept: T): T {
    const wrong = name === 'expression' && typeof input === 'string' && complaint(input);
    const expected = wrong || reader.expected;
    return super.receive(name, { ...reader, expected }, input, kept);
  }

  override assigned(property: string, old: unknown): void {
    if (property === 'expression' || property === 'divisions') {
      this.#legs = legsOf(factorsOf(this.expression), this.divisions);
    }
    super.assigned(property, old);
    if (property === 'expression') this.submit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#walk?.end(this.#legs.length);
  }

  /** @internal */
  point(place: number): void {
    this.place = place;
    const hand = this.renderRoot.querySelector('[part=hand]');
    hand?.setAttribute('transform', handTransform(place));
  }

  /** @internal */
  valueAt({ x, y }: Point, isGrab: boolean): number | undefined {
    if (isGrab && Math.hypot(x, y) > outerEnd) return undefined;
    return turnedTo(this.value, { x, y });
  }

  /** @internal */
  valueAfter(move: KeyMove): number {
    return afterKey(this.value, move, this.divisions);
  }

  /** @internal */
  valueAtPosition(position: number): number {
    return system.stepped(this.value, position - this.range.position, this.divisions);
  }

  // While an expression stands, the hand shows what it comes to.
  protected override get isMovable(): boolean {
    return this.interactive && !this.expression;
  }

  protected get range(): ControlRange {
    const { steps } = roundToDivisions(this.value, this.divisions);
    // Round and round in the middle half, so that there is a way on from everywhere.
    const position = mostPositions / 4 + steps - middle * Math.floor(steps / middle);
    return { look: 'control', min: 0, max: mostPositions, step: 1, position };
  }

  protected get drawsValue(): boolean {
    return this.table || this.#exponent !== this.#drawnExponent;
  }

  protected get needsMetrics(): boolean {
    return true;
  }

  protected draw(place: number, over?: TemplateResult, metrics = this.metrics): TemplateResult {
    const { divisions } = this;
    const exponent = (this.#drawnExponent = this.#exponent);
    // What is not on a screen yet has no way to walk.
    const progress = metrics === unmeasured ? this.#legs.length : (this.#walk?.place ?? 0);
    const legs = this.expression ? legsPath(this.#legs, progress) : null;
    return face({ divisions, place, exponent, legs, ...metrics }, over);
  }

  protected override line(): TemplateResult {
    return html`<div class="readout" part="readout">${this.#sentence}</div>`;
  }

  protected override around(drawn: TemplateResult): TemplateResult {
    if (!this.expression && !this.table) return super.around(drawn);
    const readout = this.readout ? this.line() : nothing;
    const factors = this.expression ? this.#factors() : nothing;
    const table = this.table ? this.#table() : nothing;
    return html`${drawn}${readout}${factors}${table}`;
  }

  protected speech() {
    return {
      kind: this.#language.strings.kind,
      sentence: say.spoken(this.#sentence, this.#language),
      value: this.value,
      range: [0, 1] as const,
      role: this.expression || this.table ? ('group' as const) : ('img' as const),
    };
  }

  protected override turn(isInstant: boolean): void {
    if (!this.expression) return super.turn(isInstant);
    const way = `${this.expression} ${this.divisions}`;
    if (way === this.#walked) return;
    this.#walked = way;
    this.#walk ??= new Walk((progress) => this.#drawWay(progress));
    // What is seen first stands where it belongs, as a server drew it.
    if (this.#isShown) this.#walk.start(this.#legs.length);
    else this.#walk.end(this.#legs.length);
  }

  protected override updated(): void {
    if (!this.expression) {
      this.#walked = '';
      this.#walk?.stop();
    }
    super.updated();
    this.#isShown = true;
    this.mark('free', Boolean(this.readout || this.table || this.expression));
  }

  get #rounded(): RoundedMagnitude {
    return this.#legs.at(-1)?.soFar ?? roundToDivisions(this.value, this.divisions);
  }

  get #turns(): number {
    return system.turnsOf(this.expression ? this.#rounded.rounded : this.value);
  }

  get #exponent(): number {
    return Math.floor(this.#turns + 1e-12);
  }

  get #language(): say.Language {
    return { locale: this.locale, strings: stringsWith(this.strings) };
  }

  get #sentence(): string {
    const { locale } = this;
    const value = this.expression
      ? say.expressionInWords(this.#legs, locale)
      : say.numberInWords(this.value, locale);
    const exact = this.product ?? this.value;
    return say.sentence(value, exact, this.#rounded, this.divisions, this.#language);
  }

  #drawWay(progress: number): void {
    this.point(fullTurn * turnsAfter(this.#legs, progress));
    const legs = this.renderRoot.querySelector('[part=legs]');
    legs?.setAttribute('d', legsPath(this.#legs, progress));
  }

  #factors(): TemplateResult {
    return factorsList(this.#legs, this.product!, this.divisions, this.#language);
  }

  #table(): TemplateResult {
    const used = cellInUse(this.#legs, this.#rounded, this.divisions);
    return tableOf(this.divisions, used, this.#language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quarter-dial': QuarterDial;
  }
}
