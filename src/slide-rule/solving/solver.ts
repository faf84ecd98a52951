import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ControllerHost } from '../../instrument/controllers/host.js';
import type { Movement } from '../../instrument/controllers/movement.js';
import { isMotionReduced } from '../../instrument/controllers/pointer-animation.js';
import { viewOf } from '../../instrument/controllers/view.js';
import { heardText } from '../../instrument/drawing/heard-text.js';
import { localeOf } from '../../instrument/language/locale.js';
import { sayingOf } from '../reading/speech.js';
import type { Faces } from '../face/faces.js';
import { decimalsOf, seenOn } from '../reading/sentence.js';
import { numberAt, type Setting } from '../reading/setting.js';
import { scales } from '../scales/catalogue.js';
import {
  layoutNames,
  parseLayout,
  ringOf,
  type Layout,
  type ParsedLayout,
} from '../scales/layout.js';
import type { RuleStrings } from '../strings.js';
import type { Move } from './chain.js';
import { parseExpression, type Node } from './expression.js';
import { Looks, looksAt } from './looks.js';
import { planOf, type Plan } from './plan.js';
import type { Solution, SolutionStep } from './solution.js';
import { solutionStringsWith } from './strings.js';
import { moveText, outcomeText, refusalText, type Wording } from './words.js';

/** The properties of a rule with a solver. */
export interface Solved extends ControllerHost {
  readonly shape: 'circular' | 'linear';
  slide: number;
  cursor: number;
  side: 'front' | 'back';
  operandExponent: number;
  resultExponent: number;
  readonly movement: Movement;
  readonly strings: Partial<RuleStrings> | null;
}

// In milliseconds: the least time that a sentence is shown, and how much longer for each of its letters.
const [leastPause, pauseOfLetter] = [1200, 35];
/** The faces of a rule, in their order. */
export const sideNames = ['front', 'back'] as const;

/** Why a text is not an expression, in words for the warning; undefined for an expression. */
export const wrongIn = (text: string): string | undefined => {
  const parsed = parseExpression(text);
  return typeof parsed === 'string' ? parsed : undefined;
};

/** A rule at rest: front up, with the slide aligned, index to index. */
export const atRest = { side: 0, isAligned: true } as const;

/** The names of the scales on each face, which distinguish the scales of one rule from those of another. */
export const namesOn = (sides: Layout): string[] =>
  sides.map(({ upper, slide, lower }) =>
    [upper, slide, lower].map((part) => part.map(({ name }) => name).join(' ')).join('|'),
  );

/** The first built-in layout that passes a test; undefined if there is none. */
export const layoutThat = (
  shape: 'circular' | 'linear',
  can: (sides: Layout) => unknown,
): string | undefined =>
  layoutNames.find((name) => can((parseLayout(name) as ParsedLayout)[shape] ?? ringOf(scales.D)));

/** The power of ten of a number whose digits are at a position on D. */
const exponentAt = (number: number, position: number): number =>
  Math.round(Math.log10(number) - position);

/** The task of a solver. */
interface Task {
  /** Returns the expression to calculate. */
  expression(): string;
  /** Returns the setting of the rule, with the power of its lens. */
  setting(): Setting;
}

/** Makes the moves of a solution one after the other, and keeps the sentences. */
export class Solving implements ReactiveController {
  #key = '';
  #plan: Plan | undefined;
  #steps: SolutionStep[] = [];
  #timer: number | undefined;
  #played: (() => void) | undefined;
  readonly #looks: Looks;

  constructor(
    private readonly rule: Solved,
    private readonly faces: Faces,
    private readonly task: Task,
  ) {
    this.#looks = new Looks(rule, faces);
    rule.addController(this);
  }

  hostUpdate(): void {
    // Another expression or other scales make the moves so far invalid.
    if (this.#steps.length > 0 && this.#isStale) this.rewind();
  }

  hostUpdated(): void {
    this.#looks.draw();
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** The moves so far. */
  get solution(): Solution {
    const steps = [...this.#steps];
    const lines = steps.map(({ text }, i) => `${i + 1}. ${text}`);
    const text = steps.length > 0 ? [this.task.expression().trim(), ...lines].join('\n') : '';
    return { text, steps, done: this.#isDone };
  }

  /** The list of the moves so far. Screen readers read each new one when they are idle. */
  template(): TemplateResult | typeof nothing {
    if (!this.#expression) return nothing;
    const say = sayingOf(this.rule);
    const items = this.#steps.map(({ text }) => html`<li>${heardText(text, say(text))}</li>`);
    const { steps } = this.#wording.strings;
    return html`<ol class="steps" part="steps" aria-label=${steps} aria-live="polite" dir="auto">${items}</ol>`;
  }

  /** Makes the next move. */
  step(): SolutionStep {
    if (this.#isStale) this.rewind();
    return this.#advance();
  }

  #advance(): SolutionStep {
    const last = this.#steps.at(-1);
    if (last?.done) return last;
    const node = this.#expression;
    if (!node) return { text: '', done: true };
    if (this.#steps.length === 0) this.#plan = this.#planned(node);
    const step = Object.freeze(this.#plan ? this.#next(this.#plan) : this.#refused(node));
    this.#steps = [...this.#steps, step];
    this.rule.requestUpdate('solution', null);
    const init = { detail: step, bubbles: true, composed: true };
    this.rule.dispatchEvent(new CustomEvent('step', init));
    return step;
  }

  /** Makes the remaining moves; starts again if there are none. */
  play(): Promise<void> {
    this.pause();
    if (this.#isDone || this.#isStale) this.rewind();
    return new Promise((played) => {
      this.#played = played;
      this.#playOn();
    });
  }

  /** Whether the moves are playing now. */
  get isPlaying(): boolean {
    return this.#played !== undefined;
  }

  /** Stops playing. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#played?.();
    this.#played = undefined;
  }

  /** Forgets the moves so far. */
  rewind(): void {
    this.pause();
    this.#steps = [];
    this.#plan = undefined;
    this.#key = this.#keyNow;
    this.#looks.show([]);
    this.rule.requestUpdate('solution', null);
  }

  get #isDone(): boolean {
    return this.#steps.at(-1)?.done ?? false;
  }

  get #isStale(): boolean {
    return this.#key !== this.#keyNow;
  }

  get #keyNow(): string {
    const { rule, faces } = this;
    return [this.task.expression(), rule.shape, ...namesOn(faces.all)].join('\n');
  }

  get #expression(): Node | undefined {
    const text = this.task.expression();
    const parsed = text.trim() ? parseExpression(text) : '';
    return typeof parsed === 'string' ? undefined : parsed;
  }

  get #wording(): Wording {
    const { rule } = this;
    const strings = solutionStringsWith(rule.strings?.solution);
    return { strings, locale: localeOf(rule), isLinear: rule.shape === 'linear' };
  }

  // Stops when the reader touches a part, or when the rule is disabled, which makes it a picture.
  #playOn(): void {
    const { rule } = this;
    const { isHeld, isDisabled } = rule.movement;
    if (!rule.isConnected || isHeld || isDisabled) return this.pause();
    const step = this.#advance();
    if (step.done) return this.pause();
    const view = viewOf(rule);
    if (isMotionReduced(view)) return this.#playOn();
    const pause = leastPause + pauseOfLetter * step.text.length;
    this.#timer = view.setTimeout(() => this.#playOn(), pause);
  }

  #planned(node: Node): Plan | undefined {
    const { rule, faces } = this;
    const sides = faces.all;
    const side = Math.max(0, sides.indexOf(faces.seen));
    return planOf(node, {
      sides,
      isLinear: rule.shape === 'linear',
      side,
      isAligned: rule.slide === 1,
    });
  }

  #next(plan: Plan): SolutionStep {
    const move = plan.moves[this.#steps.length] as Move | undefined;
    if (!move) return this.#conclusion(plan);
    this.#perform(move);
    this.#looks.show(looksAt(move, this.rule));
    return { text: moveText(move, this.#wording), done: false };
  }

  #perform({ stance, reading, operand }: Move): void {
    const { rule } = this;
    const { side, slide, cursor } = stance;
    rule.side = sideNames[side];
    if (slide !== undefined) rule.slide = numberAt(slide);
    if (cursor !== undefined) rule.cursor = numberAt(cursor);
    if (reading !== undefined) rule.resultExponent = exponentAt(reading, cursor!);
    if (operand !== undefined) rule.operandExponent = exponentAt(operand, slide!);
  }

  #conclusion(plan: Plan): SolutionStep {
    const { rule, faces, task } = this;
    const seen = seenOn(faces.plan, task.setting()).find(({ scale }) => scale === plan.scale)!;
    const { value: reading, length } = seen;
    const spread = plan.spread(0.5 / length);
    this.#looks.show([{ scale: plan.scale, position: Math.log10(rule.cursor) }]);
    const outcome = { reading, decimals: decimalsOf(seen), spread };
    return { text: outcomeText(plan, outcome, this.#wording), done: true };
  }

  #refused(node: Node): SolutionStep {
    const { shape } = this.rule;
    const isLinear = shape === 'linear';
    const able = layoutThat(shape, (sides) => planOf(node, { ...atRest, sides, isLinear }));
    return { text: refusalText(node, able, this.#wording), done: true };
  }
}
