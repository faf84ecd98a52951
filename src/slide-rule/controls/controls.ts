import { html, nothing, type TemplateResult } from 'lit';
import type { TextField } from '../../instrument/controllers/text-field.js';
import { shownText } from '../../instrument/drawing/shown-text.js';
import { complaintLine } from '../../instrument/drawing/stage.js';
import type { MovedPart } from '../face/plan.js';
import { scales } from '../scales/catalogue.js';
import type { RuleStrings } from '../strings.js';

/** The two fields of a part: its place, and its power of ten. */
export interface PartFields {
  readonly place: TextField;
  readonly exponent: TextField;
}

/** The state that the controls show, and their actions. */
export interface Controlled {
  readonly isLinear: boolean;
  readonly isDisabled: boolean;
  readonly hasSlide: boolean;
  /** Whether powers of ten apply to the visible face. */
  readonly hasExponents: boolean;
  /** The outer scale of a ring, if it can be chosen. */
  readonly scale: string | undefined;
  readonly fine: boolean;
  readonly complaint: string;
  /** The fields of each part: its place, and its power of ten. */
  readonly fields: Readonly<Record<MovedPart, PartFields>>;
  setHand(): void;
  setFace(): void;
  bringBack(): void;
  toggleFine(): void;
  choose(event: Event): void;
}

/** A button under the rule. With `isPressed` it is a toggle button. */
export const button = (
  part: string,
  words: string,
  isDisabled: boolean,
  press: () => void,
  isPressed?: boolean,
): TemplateResult =>
  html`<button
    class="button"
    part=${part}
    type="button"
    aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
    ?disabled=${isDisabled}
    @click=${press}
    >${shownText(words)}</button
  >`;

const choiceOf = (rule: Controlled, strings: RuleStrings): TemplateResult => {
  const options = Object.keys(scales).map(
    (name) => html`<option value=${name} ?selected=${name === rule.scale}>${name}</option>`,
  );
  return html`<label class="unit"
    ><span>${shownText(strings.scale)}</span>
    <select
      class="field"
      part="scale-choice"
      ?disabled=${rule.isDisabled}
      @input=${rule.choose}
      @change=${rule.choose}
      >${options}</select
    ></label
  >`;
};

/** The button that flips over a rule with two faces. */
export const turnButton = (
  { turn }: RuleStrings,
  isDisabled: boolean,
  press: () => void,
): TemplateResult => html`<div class="controls">${button('turn', turn, isDisabled, press)}</div>`;

const buttonsOf = (rule: Controlled, strings: RuleStrings): TemplateResult[] => {
  const { isLinear, isDisabled, hasSlide } = rule;
  const [hand, face] = isLinear
    ? [strings.setHairline, strings.setSlide]
    : [strings.setHand, strings.setFace];
  return [
    button('set-hand', hand, isDisabled, rule.setHand),
    ...(hasSlide ? [button('set-face', face, isDisabled, rule.setFace)] : []),
    button('fine', strings.fine, isDisabled, rule.toggleFine, rule.fine),
    button('reset', strings.reset, isDisabled, rule.bringBack),
    ...(rule.scale ? [choiceOf(rule, strings)] : []),
  ];
};

const labelled = (name: string, field: TextField, isDisabled: boolean): TemplateResult =>
  html`<label class="unit"
    ><span>${shownText(name)}</span> ${field.template(isDisabled)}</label
  >`;

const pairOf = (
  { isDisabled, hasExponents }: Controlled,
  { place, exponent }: PartFields,
  [placeName, exponentName]: readonly [string, string],
): TemplateResult[] => [
  labelled(placeName, place, isDisabled),
  ...(hasExponents ? [labelled(exponentName, exponent, isDisabled)] : []),
];

const fieldsOf = (rule: Controlled, strings: RuleStrings): TemplateResult[] => {
  const { fields, hasSlide } = rule;
  const slide = [strings.slide, strings.operandExponent] as const;
  const cursor = [strings.hairline, strings.resultExponent] as const;
  return [
    ...(hasSlide ? pairOf(rule, fields.slide, slide) : []),
    ...pairOf(rule, fields.cursor, cursor),
  ];
};

/** Buttons and fields for everything that dragging does, and for powers of ten and fine steps. */
export const controlsOf = (rule: Controlled, strings: RuleStrings): TemplateResult =>
  html`<div class="controls" part="controls">${buttonsOf(rule, strings)}</div>
    <div class="fields" part="fields">${fieldsOf(rule, strings)}</div>
    ${complaintLine(rule.complaint)}`;
