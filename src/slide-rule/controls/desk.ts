import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { formatNumber } from '../../conversions/index.js';
import type { ControllerHost } from '../../instrument/controllers/host.js';
import { TextField } from '../../instrument/controllers/text-field.js';
import { localeOf } from '../../instrument/language/locale.js';
import { plainTyped, typedText } from '../../instrument/language/typed.js';
import { filled } from '../../instrument/language/wording.js';
import type { Movement } from '../../instrument/controllers/movement.js';
import type { Refusals } from '../../instrument/controllers/refusals.js';
import { controlsOf, turnButton, type Controlled, type PartFields } from './controls.js';
import { asksReading, type ExerciseKind } from '../exercises/answer.js';
import type { Faces } from '../face/faces.js';
import type { MovedPart, Plan } from '../face/plan.js';
import { Memory } from './memory.js';
import { scales, type ScaleName } from '../scales/catalogue.js';
import { valueInUnit } from '../scales/number-text.js';
import { leadingOn } from '../reading/leading.js';
import { indexOn, settingOf } from '../reading/setting.js';
import type { Stateful } from '../state.js';
import { stringsWith, type RuleStrings } from '../strings.js';
import { mostExponent, place, readTyped, tooFar, type Refusal } from '../reading/typed.js';

/** The rule that a desk serves: its own properties. */
interface Served extends ControllerHost, Stateful {
  readonly refusals: Refusals;
  readonly movement: Movement;
  side: 'front' | 'back';
  readonly shape: 'circular' | 'linear';
  /** Whether buttons and fields are shown. */
  readonly controls: boolean;
  readonly exercise: '' | ExerciseKind;
  readonly strings: Partial<RuleStrings> | null;
  formResetCallback(): void;
}

const parts = ['slide', 'cursor'] as const;
const exponentOf = { slide: 'operandExponent', cursor: 'resultExponent' } as const;

const shown = (value: number, locale: string): string =>
  typedText(value, locale, { maximumSignificantDigits: 6 });

/** The D value of the slide's index, or of its right one where the left one is beyond the end of the body. */
const inReach = (value: number, isLinear: boolean): number => {
  if (value < 1) return 10 * value;
  return value === 10 && !isLinear ? 1 : value;
};

/** The buttons and fields under a rule: they do what dragging does, or set what dragging can't. */
export class Desk implements ReactiveController {
  readonly #memory = { cursor: new Memory(), slide: new Memory() };
  readonly #refusals: Partial<Record<MovedPart, Refusal>> = {};
  // Created when they are first shown: most rules show none.
  #fields: Readonly<Record<MovedPart, PartFields>> | undefined;

  constructor(
    private readonly rule: Served,
    private readonly faces: Faces,
  ) {
    rule.addController(this);
  }

  // Keeps the choice in step with a scale that a form or a script sets. Without controls there is none, and to look for it
  // in thousands of elements would slow down each move of a drag.
  hostUpdated(): void {
    if (!this.rule.controls) return;
    const choice = this.rule.renderRoot.querySelector<HTMLSelectElement>('[part=scale-choice]');
    if (choice) choice.value = this.rule.scale;
  }

  /** The button of a rule with two faces, and the other controls where they are shown. */
  template(): TemplateResult {
    const words = stringsWith(this.rule.strings);
    const { isDisabled } = this.rule.movement;
    const turn = this.faces.all.length > 1 ? turnButton(words, isDisabled, this.turnOver) : nothing;
    // The fields would give away a reading that an exercise asks for.
    const isShown = this.rule.controls && !asksReading(this.rule);
    return html`${turn}${isShown ? this.#controls(isDisabled, words) : nothing}`;
  }

  /** Turns over a rule with two faces. */
  readonly turnOver = (): void => {
    const { rule } = this;
    this.#put(() => (rule.side = rule.side === 'back' ? 'front' : 'back'));
  };

  // Makes a change by the reader, with its events.
  #put(change: () => void): void {
    this.rule.movement.put(change);
  }

  #controls(isDisabled: boolean, words: RuleStrings): TemplateResult {
    const { rule, faces } = this;
    const { fine } = rule;
    const { hasSlide } = faces;
    const isLinear = rule.shape === 'linear';
    const controlled: Controlled = {
      isLinear,
      isDisabled,
      hasSlide,
      hasExponents: leadingOn(faces.plan) === scales.D,
      fine,
      scale: faces.hasChoice ? rule.scale : undefined,
      complaint: this.#complaint(words),
      fields: (this.#fields ??= this.#makeFields()),
      setHand: () => this.#cycle('cursor', hasSlide ? [1, inReach(rule.slide, isLinear)] : [1]),
      setFace: () => this.#cycle('slide', [rule.cursor, 1]),
      bringBack: () => this.#reset(),
      toggleFine: () => this.#put(() => (rule.fine = !rule.fine)),
      choose: (event) => this.#choose(event),
    };
    return controlsOf(controlled, words);
  }

  /** The outline of the marks at the places where the parts were before the buttons moved them. */
  chevrons(plan: Plan): string {
    const outlineOf = (part: MovedPart) => {
      const { before } = this.#memory[part];
      return before === undefined ? '' : plan.chevron(part, Math.log10(before));
    };
    return parts.map(outlineOf).join('');
  }

  /** Clears the remembered place and the refusal of a part that was moved by a pointer or a key. */
  forget(part: MovedPart): void {
    this.#memory[part].forget();
    this.#accept(part);
  }

  /** Clears those of both parts, when a form is reset. */
  forgetAll(): void {
    for (const part of parts) this.forget(part);
  }

  /** The state of the desk outside of its fields: remembered places and refusals. */
  get notes(): string {
    const { slide, cursor } = this.#memory;
    const refused = this.#complaint(stringsWith(this.rule.strings));
    return [slide.before, cursor.before, refused].join();
  }

  #complaint(words: RuleStrings): string {
    const refusals = Object.values(this.#refusals);
    if (refusals.length === 0) return '';
    const locale = localeOf(this.rule);
    const told = (part: string | number) =>
      typeof part === 'number'
        ? formatNumber(part, locale, { maximumSignificantDigits: 12, useGrouping: false })
        : part;
    return refusals
      .map(({ reason, parts }) => {
        const texts = Object.entries(parts).map(([name, part]) => [name, told(part)]);
        return filled(words[reason], Object.fromEntries(texts) as Record<string, string>);
      })
      .join(' · ');
  }

  #makeFields(): Readonly<Record<MovedPart, PartFields>> {
    const { rule } = this;
    const exponents = { slide: 'operand-exponent', cursor: 'result-exponent' } as const;
    const fieldsOf = (part: MovedPart): PartFields => {
      const exponent = () => rule[exponentOf[part]];
      const power = () => (exponent() ? ` × 10^${exponent()}` : '');
      return {
        place: new TextField(rule, {
          name: `${part}-field`,
          text: () => this.#placeOf(part) + power(),
          take: (text) => this.#type(part, text),
        }),
        exponent: new TextField(rule, {
          name: exponents[part],
          type: 'number',
          most: mostExponent,
          text: () => String(exponent()),
          take: (text) => this.#raise(part, text),
        }),
      };
    };
    return { slide: fieldsOf('slide'), cursor: fieldsOf('cursor') };
  }

  // The place of a part, as a text that can be typed.
  #placeOf(part: MovedPart): string {
    const { rule } = this;
    const scale = leadingOn(this.faces.plan);
    const number = part === 'slide' ? 10 ** indexOn(settingOf(rule)) : rule.cursor;
    if (scale === scales.D) return shown(rule[part], localeOf(rule));
    return shown(valueInUnit(scale, scale.over(number)), localeOf(rule)) + scale.unit;
  }

  // Clears the refusal of a part, so that its fields show its place again.
  #accept(part: MovedPart): void {
    delete this.#refusals[part];
    this.#fields?.[part].place.clear();
    this.#fields?.[part].exponent.clear();
  }

  #cycle(part: MovedPart, places: readonly number[]): void {
    const { rule } = this;
    this.#accept(part);
    this.#put(() => (rule[part] = this.#memory[part].next(rule[part], places)));
  }

  #reset(): void {
    this.#put(() => this.rule.formResetCallback());
  }

  // The native events would reach the page beside the element's own.
  #choose(event: Event): void {
    event.stopPropagation();
    const { rule } = this;
    if (event.type === 'change')
      this.#put(() => (rule.scale = (event.target as HTMLSelectElement).value as ScaleName));
  }

  #type(part: MovedPart, text: string): boolean {
    const { rule } = this;
    if (!text.trim()) return this.#takeBack(part);
    const { faces } = this;
    const leading = leadingOn(faces.plan).name;
    const typed = readTyped(plainTyped(text, localeOf(rule)), leading, (name) => faces.named(name));
    const placed =
      'reason' in typed ? typed : place(part, typed, this.faces.with(typed.scale), settingOf(rule));
    this.forget(part);
    if ('reason' in placed) return this.#refuse(part, placed);
    this.#put(() => {
      rule[part] = placed.value;
      rule[exponentOf[part]] = placed.exponent ?? rule[exponentOf[part]];
    });
    return true;
  }

  #refuse(part: MovedPart, refusal: Refusal): false {
    this.#refusals[part] = refusal;
    this.rule.requestUpdate();
    return false;
  }

  // An emptied field shows the place of its part again.
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
    this.#put(() => (rule[exponentOf[part]] = exponent));
    return true;
  }
}
