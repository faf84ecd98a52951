import type { TemplateResult } from 'lit';
import { filled } from '../../instrument/language/wording.js';
import { controlsOf, type Controlled, type PartFields } from './controls.js';
import { Field } from './field.js';
import type { MovedPart } from '../face/plan.js';
import type { Side } from '../scales/layout.js';
import { Memory } from './memory.js';
import type { Scale, ScaleName } from '../scales/catalogue.js';
import { onRing, type Setting } from '../reading/setting.js';
import type { RuleStrings } from '../strings.js';
import { mostExponent, place, readTyped, tooFar, type Refusal } from '../reading/typed.js';

/** The rule that a desk serves. */
export interface Served {
  slide: number;
  cursor: number;
  operandExponent: number;
  resultExponent: number;
  scale: ScaleName;
  fine: boolean;
  readonly isLinear: boolean;
  readonly hasChoice: boolean;
  readonly hasSlide: boolean;
  readonly setting: Setting;
  /** The face that a scale is on. */
  sideWith(scale: Scale): Side;
  readonly words: RuleStrings;
  /** The user has changed something by a control. */
  put(change: () => void): void;
  /** What is shown is another. */
  requestUpdate(): void;
  formResetCallback(): void;
}

const parts = ['slide', 'cursor'] as const;
const exponentOf = { slide: 'operandExponent', cursor: 'resultExponent' } as const;

const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** The D value of a place that may lie beyond the end of the body: on the slide's other index. */
const inReach = (value: number, isLinear: boolean): number => {
  if (isLinear) return value < 1 ? 10 * value : value;
  return Number((10 ** onRing(Math.log10(value))).toPrecision(15));
};

/** The buttons and fields under a rule: each does what hands can do too, or sets what they cannot. */
export class Desk {
  readonly #memory = { cursor: new Memory(), slide: new Memory() };
  readonly #refusals: Partial<Record<MovedPart, Refusal>> = {};
  readonly #fields = {
    slide: new Field('slide-field', (text) => this.#type('slide', text)),
    cursor: new Field('cursor-field', (text) => this.#type('cursor', text)),
  };
  readonly #exponents = {
    slide: new Field('operand-exponent', (text) => this.#raise('slide', text), 'number'),
    cursor: new Field('result-exponent', (text) => this.#raise('cursor', text), 'number'),
  };

  constructor(private readonly rule: Served) {}

  /** All of them. */
  template(isDisabled: boolean): TemplateResult {
    const { rule } = this;
    const { words, isLinear, hasSlide, fine } = rule;
    const controlled: Controlled = {
      isLinear,
      isDisabled,
      hasSlide,
      fine,
      scale: rule.hasChoice ? rule.scale : undefined,
      complaint: Object.values(this.#refusals)
        .map(({ reason, parts }) => filled(words[reason], parts))
        .join(' · '),
      fields: { slide: this.#fieldsOf('slide'), cursor: this.#fieldsOf('cursor') },
      setHand: () => this.#cycle('cursor', hasSlide ? [1, inReach(rule.slide, isLinear)] : [1]),
      setFace: () => this.#cycle('slide', [rule.cursor, 1]),
      bringBack: () => this.#reset(),
      toggleFine: () => rule.put(() => (rule.fine = !rule.fine)),
      choose: (event) => this.#choose(event),
    };
    return controlsOf(controlled, words);
  }

  /** Where a part was before the buttons moved it. */
  before(part: MovedPart): number | undefined {
    return this.#memory[part].before;
  }

  /** A hand has moved a part: what was remembered or refused is over. */
  forget(part: MovedPart): void {
    this.#memory[part].forget();
    this.#accept(part);
  }

  /** Writes into the fields where the parts stand. */
  show(root: ParentNode): void {
    for (const part of parts) {
      const { place, exponent } = this.#fieldsOf(part);
      for (const [field, text] of [place, exponent]) field.show(root, text);
    }
    const choice = root.querySelector<HTMLSelectElement>('[part=scale-choice]');
    if (choice) choice.value = this.rule.scale;
  }

  #fieldsOf(part: MovedPart): PartFields {
    const exponent = this.rule[exponentOf[part]];
    const power = exponent ? ` × 10^${exponent}` : '';
    return {
      place: [this.#fields[part], shown(this.rule[part]) + power],
      exponent: [this.#exponents[part], String(exponent)],
    };
  }

  // What was refused of a part is over, and its fields say again where it is.
  #accept(part: MovedPart): void {
    delete this.#refusals[part];
    this.#fields[part].clear();
    this.#exponents[part].clear();
  }

  #cycle(part: MovedPart, places: readonly number[]): void {
    const { rule } = this;
    this.#accept(part);
    rule.put(() => (rule[part] = this.#memory[part].next(rule[part], places)));
  }

  #reset(): void {
    for (const part of parts) this.forget(part);
    this.rule.put(() => this.rule.formResetCallback());
  }

  // The native events would pass on to the page beside the element's own.
  #choose(event: Event): void {
    event.stopPropagation();
    const { rule } = this;
    if (event.type === 'change')
      rule.put(() => (rule.scale = (event.target as HTMLSelectElement).value as ScaleName));
  }

  #type(part: MovedPart, text: string): boolean {
    const { rule } = this;
    if (!text.trim()) return this.#takeBack(part);
    const typed = readTyped(text);
    const placed =
      'reason' in typed ? typed : place(part, typed, rule.sideWith(typed.scale), rule.setting);
    this.forget(part);
    if ('reason' in placed) return this.#refuse(part, placed);
    rule.put(() => {
      rule[part] = placed.value;
      rule[exponentOf[part]] = placed.exponent ?? rule[exponentOf[part]];
    });
    return true;
  }

  #refuse(part: MovedPart, refusal: Refusal): false {
    this.#refusals[part] = refusal;
    // What was typed stays, as long as the part stands where it does.
    const { place, exponent } = this.#fieldsOf(part);
    for (const [field, text] of [place, exponent]) field.keep(text);
    this.rule.requestUpdate();
    return false;
  }

  // An emptied field says again where its part is.
  #takeBack(part: MovedPart): true {
    this.#accept(part);
    this.rule.requestUpdate();
    return true;
  }

  #raise(part: MovedPart, text: string): boolean {
    const { rule } = this;
    if (!text) return this.#takeBack(part);
    const exponent = Number(text);
    this.#accept(part);
    const isOne = Number.isInteger(exponent) && Math.abs(exponent) <= mostExponent;
    if (!isOne) return this.#refuse(part, tooFar);
    rule.put(() => (rule[exponentOf[part]] = exponent));
    return true;
  }
}
