import { attribute, declare, type Reader } from '../instrument/attributes/attribute.js';
import { Instrument } from '../instrument/instrument.js';
import { magnitude } from '../instrument/attributes/readers.js';
import { choice, flag, number, text, whole } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';
import type { Metrics } from '../instrument/controllers/text-metrics.js';
import { engravedWidth, planOf } from './face/face.js';
import {
  complaint,
  hasChoice,
  layoutExpected,
  layoutOf,
  type Layout,
  type Side,
} from './scales/layout.js';
import type { Plan, Stand } from './face/plan.js';
import { isOneOfAll, scaleNamed } from './scales/names.js';
import { scales, type Scale, type ScaleName } from './scales/catalogue.js';
import { partOf, readingOn, timesTen, type Setting } from './reading/setting.js';
import { stringsWith, type RuleStrings } from './strings.js';
import { mostExponent } from './reading/typed.js';

// A rule is a tool: there is nothing to it but to be moved.
const always: Reader<boolean> = { initial: true, expected: '', read: () => ({ value: true }) };

const layoutReader: Reader<string> = { ...text, expected: layoutExpected };

const scaleReader: Reader<ScaleName> = {
  initial: 'D',
  expected: `one of ${Object.keys(scales).join(', ')}`,
  read: (input) => {
    const scale = scaleNamed(textOf(input));
    return scale && isOneOfAll(scale) ? { value: scale.name as ScaleName } : undefined;
  },
};

const exponent = whole(0, -mostExponent, mostExponent);
// The greatest number and the least that can be written with these exponents.
const [least, most] = [Number(`1e-${mostExponent}`), Number(`9.999999999999999e${mostExponent}`)];
const anyMagnitude: Reader<number> = {
  ...magnitude(1),
  expected: `a number from ${least} to ${most}`,
  read: (input) => {
    const reading = magnitude(1).read(input);
    const value = reading && Math.min(most, Math.max(least, reading.value));
    return value === undefined ? value : { value, clamped: value !== reading!.value };
  },
};
/** What moves no more than the parts that are drawn already. */
const moves = ['slide', 'cursor', 'operandExponent', 'resultExponent'];
/** What a form keeps of a rule, and a reset brings back; each by its attribute. */
const state = {
  slide: 'slide',
  cursor: 'cursor',
  operandExponent: 'operand-exponent',
  resultExponent: 'result-exponent',
  scale: 'scale',
  fine: 'fine',
} as const;

/** The numbers of a slide rule: how it is laid out, how it is set, and what it reads. */
export abstract class RuleInstrument extends Instrument<RuleStrings> {
  // Set before the definition, it too must win.
  static {
    declare(this, 'value');
  }

  /** Whether it is bent to a ring, on which nothing runs off the end, or straight. */
  @attribute(choice('circular', 'linear')) shape!: 'circular' | 'linear';

  /**
   * The scales, as on paper: `A [ B C ] D` is body, slide and body, from the outside in or from the top down, and a `|`
   * parts front and back. Or a rule of old by its name: `ring`, `mannheim`, `duplex`, `pocket`, `novo`, `watch`, `disc`,
   * `flight`. Without one, the ring, or straight the rule of Mannheim. What can't be read leaves it as it was.
   */
  @attribute(layoutReader) layout!: string;

  /**
   * The scale on the outer ring of the usual circular rule: any of the 33.
   * @default 'D'
   */
  // prettier-ignore
  @attribute(scaleReader) scale!: 'C' | 'D' | 'CI' | 'DI' | 'CF' | 'DF' | 'CIF' | 'A' | 'B' | 'BI' | 'K' | 'L' | 'Ln' | 'S' | 'T' | 'T2' | 'ST' | 'P' | 'H1' | 'H2' | 'Sh1' | 'Sh2' | 'Th' | 'R1' | 'R2' | 'LL0' | 'LL1' | 'LL2' | 'LL3' | 'LL00' | 'LL01' | 'LL02' | 'LL03';

  /** Where the slide's index stands: the D value under C 1, from 0.1 to 10. On a ring 0.25 is the same as 2.5. */
  @attribute(number(1, 0.1, 10)) slide!: number;

  /** The D value under the hairline, from 1 to 10. */
  @attribute(number(1, 1, 10)) cursor!: number;

  /**
   * The power of ten of the number at the slide's index: a whole number from −99 to 99.
   * @default 0
   */
  @attribute(exponent, 'operand-exponent') operandExponent!: number;

  /**
   * The power of ten of the number under the hairline on D: a whole number from −99 to 99. C's own follows from both.
   * @default 0
   */
  @attribute(exponent, 'result-exponent') resultExponent!: number;

  /** Which face is seen, of a layout that has two. */
  @attribute(choice('front', 'back')) side!: 'front' | 'back';

  /** Hands and keys move at a tenth of the speed, as they do while Shift is held. */
  @attribute(flag) fine!: boolean;

  /** Shows buttons and fields under the rule. */
  @attribute(flag) controls!: boolean;

  /**
   * A rule is a tool and always interactive: the attribute changes nothing. `disabled` makes it a picture.
   * @default true
   */
  @attribute(always) override interactive!: boolean;

  #planKey = '';
  #plan: Plan | undefined;
  #layoutKey = '';
  #layout: Layout = [];

  /** The number under the hairline on D, with its power of ten: from 1e-99 up to 1e100. */
  get value(): number {
    return timesTen(this.cursor, this.resultExponent);
  }

  set value(input: number) {
    const value = this.receive('value', anyMagnitude, input, this.value);
    const mantissa = timesTen(value, -this.resultExponent);
    // Ten on the right is not one on the left, where the hairline stands already.
    if (mantissa >= 1 && mantissa <= 10) {
      this.cursor = mantissa;
      return;
    }
    const power = Number(value.toExponential().split('e')[1]);
    this.resultExponent = power;
    this.cursor = timesTen(value, -power);
  }

  /**
   * The exact value under the hairline on a scale, without its power of ten; null where the hairline is off the scale,
   * and for what is no scale. A scale that is not on the rule is read where it is by custom.
   */
  reading(scale: string): number | null {
    const known = scaleNamed(textOf(scale));
    if (!known) return null;
    const reading = readingOn(known, partOf(known, this.sideWith(known)), this.setting);
    return reading?.value ?? null;
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

  /** How it is set. @internal */
  get setting(): Setting {
    const { isLinear, slide, operandExponent, cursor, resultExponent } = this;
    return { isLinear, slide, operandExponent, cursor, resultExponent };
  }

  /** @internal */
  get isLinear(): boolean {
    return this.shape === 'linear';
  }

  /** The faces. @internal */
  get faces(): Layout {
    const { layout, shape, scale } = this;
    const key = `${layout} ${shape} ${scale}`;
    if (key !== this.#layoutKey) {
      this.#layout = layoutOf(layout, this.isLinear, scales[scale]);
      this.#layoutKey = key;
    }
    return this.#layout;
  }

  /** Whether the back is seen. @internal */
  get isBack(): boolean {
    return this.side === 'back' && this.faces.length > 1;
  }

  /** The face as it is engraved now. @internal */
  get plan(): Plan {
    return this.#plan ?? this.planAt(this.metrics)[0];
  }

  /** Where both parts stand. @internal */
  get stand(): Stand {
    return { slide: Math.log10(this.slide), cursor: Math.log10(this.cursor) };
  }

  /** @internal */
  get words(): RuleStrings {
    return stringsWith(this.strings);
  }

  /** The face that is seen. @internal */
  get face(): Side {
    return this.faces[this.isBack ? 1 : 0];
  }

  /** Whether there is something to slide. @internal */
  get hasSlide(): boolean {
    return this.face.slide.length > 0;
  }

  /** Whether its outer ring can be chosen. @internal */
  get hasChoice(): boolean {
    return hasChoice(this.layout, this.isLinear);
  }

  override receive<T>(name: string, reader: Reader<T>, input: unknown, kept: T): T {
    const wrong = name === 'layout' && typeof input === 'string' && complaint(input);
    if (!wrong) return super.receive(name, reader, input, kept);
    const expected = `${reader.expected}, but ${wrong}`;
    return super.receive(name, { ...reader, expected, read: () => undefined }, input, kept);
  }

  override assigned(property: string, old: unknown): void {
    if (moves.includes(property)) return super.assigned('value', undefined);
    super.assigned(property, old);
    if (Object.hasOwn(state, property)) this.submit();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.submit();
  }

  /** @internal */
  override formDisabledCallback(): void {
    super.formDisabledCallback();
    this.submit();
  }

  override formResetCallback(): void {
    for (const [property, name] of Object.entries(state)) {
      Reflect.set(this, property, this.getAttribute(name));
    }
  }

  override formStateRestoreCallback(stored: unknown): void {
    const texts = new URLSearchParams(typeof stored === 'string' ? stored : '');
    for (const [property, name] of Object.entries(state)) {
      // What is not set is not stored.
      if (texts.has(name) || property === 'fine') Reflect.set(this, property, texts.get(name));
    }
  }

  protected override submit(): void {
    const { slide, cursor, scale, fine, operandExponent, resultExponent } = this;
    const value = `slide=${slide}&cursor=${cursor}`;
    const exponents = `operand-exponent=${operandExponent}&result-exponent=${resultExponent}`;
    const stored = `${value}&${exponents}&scale=${scale}${fine ? '&fine' : ''}`;
    this.internals.setFormValue(this.isMovable ? value : null, stored);
  }

  /** What tells the face for a size on the screen from any other. */
  protected keyAt({ width, stretch }: Metrics): string {
    const { layout, shape, scale, isBack } = this;
    return [layout, shape, scale, isBack, engravedWidth(width), stretch.toFixed(2)].join();
  }

  /** The face as it is engraved for a size on the screen, and by what it is kept. */
  protected planAt(metrics: Metrics): readonly [Plan, string] {
    const { width, stretch } = metrics;
    const key = this.keyAt(metrics);
    if (key !== this.#planKey || !this.#plan) {
      this.#plan = planOf(this.faces, this.isBack, this.isLinear, engravedWidth(width), stretch);
      this.#planKey = key;
    }
    return [this.#plan, key];
  }

  /** The face that a scale is on: the one that is seen, if both or none. @internal */
  sideWith(scale: Scale): Side {
    const seen = this.faces[this.isBack ? 1 : 0];
    const has = ({ upper, slide, lower }: Side) => [upper, slide, lower].flat().includes(scale);
    return has(seen) ? seen : (this.faces.find(has) ?? seen);
  }
}
