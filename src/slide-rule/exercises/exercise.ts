import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { TextField } from '../../instrument/controllers/text-field.js';
import type { Refusals } from '../../instrument/controllers/refusals.js';
import { heardText } from '../../instrument/drawing/heard-text.js';
import { shownText } from '../../instrument/drawing/shown-text.js';
import { complaintLine } from '../../instrument/drawing/stage.js';
import { seeded } from '../../instrument/chance.js';
import { localeOf } from '../../instrument/language/locale.js';
import { plainTyped } from '../../instrument/language/typed.js';
import { filled } from '../../instrument/language/wording.js';
import { formatNumber } from '../../conversions/index.js';
import { button } from '../controls/controls.js';
import type { Faces } from '../face/faces.js';
import { readingInWords, seenOn, type Seen } from '../reading/sentence.js';
import { settingOf, type Setting } from '../reading/setting.js';
import { readTyped } from '../reading/typed.js';
import { Looks } from '../solving/looks.js';
import type { Layout } from '../scales/layout.js';
import { layoutThat, namesOn, sideNames, Solving, type Solved } from '../solving/solver.js';
import type { ExerciseAnswer, ExerciseKind } from './answer.js';
import { gradeReading, gradeSetting, type Grade } from './grading.js';
import { placeInWords } from './place.js';
import { questionOf, type Question, type ReadingQuestion } from './questions.js';
import { sayingOf } from '../reading/speech.js';
import { stringsWith } from '../strings.js';
import { languageOf, questionText, refusalText, verdictText } from './words.js';

/** The properties of a rule with exercises. */
export interface Exercised extends Solved {
  readonly exercise: '' | ExerciseKind;
  readonly level: number;
  readonly seed: number;
  readonly refusals: Refusals;
}

/** A question; or a layout with questions of its kind, if there is one. */
type Asked = { readonly question: Question } | { readonly able: string | undefined };

const asked = (rule: Exercised, faces: Faces, draw: () => number): Asked => {
  const { level, shape } = rule;
  const kind = rule.exercise as ExerciseKind;
  const question = questionOf(kind, level, { sides: faces.all, shape }, draw);
  if (question) return { question };
  const can = (sides: Layout) => questionOf(kind, level, { sides, shape }, seeded(1));
  return { able: layoutThat(shape, can) };
};

const textOf = (rule: Exercised, asked: Asked): string =>
  'question' in asked
    ? questionText(asked.question, languageOf(rule))
    : refusalText(rule, asked.able);

/** The first question of a rule, as text. */
export const firstQuestion = (rule: Exercised, faces: Faces): string =>
  textOf(rule, asked(rule, faces, seeded(rule.seed)));

/** Asks one question after the other and grades the answers. */
export class Exercise implements ReactiveController {
  #key = '';
  #chance = seeded(0);
  #asked: Asked = { able: undefined };
  // State of the present question. Only the first answer counts for the score, and only without hints.
  #isAnswered = false;
  #hints = 0;
  #grade: Grade | 'missing' | undefined;
  #typed: { text: string; value: number } | undefined;
  // Totals of all questions so far.
  #score = 0;
  #count = 0;
  readonly #solving: Solving;
  readonly #looks: Looks;
  readonly #field: TextField;

  /** @param setting returns the setting of the rule, with the power of its lens */
  constructor(
    private readonly rule: Exercised,
    private readonly faces: Faces,
    setting: () => Setting,
  ) {
    this.#solving = new Solving(rule, faces, { expression: () => this.#expression, setting });
    this.#looks = new Looks(rule, faces);
    this.#field = new TextField(rule, {
      name: 'answer',
      text: () => this.#typed?.text ?? '',
      take: (text) => this.#take(text),
      takeBack: () => (this.#typed = undefined),
      leave: () => this.#check(),
    });
    rule.addController(this);
  }

  hostUpdate(): void {
    if (this.#key !== this.#keyNow) this.restart();
    else if (!this.rule.movement.isHeld) this.#putBack();
  }

  hostUpdated(): void {
    this.#looks.draw();
  }

  /** The text of the question; if there can be none, the reason. */
  get text(): string {
    const { rule, faces } = this;
    if (!rule.exercise) return '';
    // A picture can be drawn before the next update.
    return this.#key === this.#keyNow ? textOf(rule, this.#asked) : firstQuestion(rule, faces);
  }

  /** The place of the hairline on the scale to read, in words that do not give the reading away. */
  get place(): string {
    const seen = this.#seen;
    const { words, locale } = languageOf(this.rule);
    return seen ? placeInWords(this.faces.plan, seen, words.place, locale) : '';
  }

  /** Restarts with the first question and a score of zero. */
  restart(): void {
    this.#key = this.#keyNow;
    this.#chance = seeded(this.rule.seed);
    [this.#score, this.#count] = [0, 0];
    this.#ask();
  }

  /** The controls for the answer, the verdict and the hints. */
  template(): TemplateResult | typeof nothing {
    if (!this.#question) return nothing;
    const { words, locale } = languageOf(this.rule);
    const { isDisabled } = this.rule.movement;
    const [verdict, say] = [this.#verdict, sayingOf(this.rule)];
    const count = (number: number) => formatNumber(number, locale);
    const score = filled(words.score, { right: count(this.#score), count: count(this.#count) });
    return html`<div class="controls answering" part="exercise"
        >${this.#question.kind === 'read' ? this.#fieldOf(this.#question) : nothing}
        ${button('check', words.check, isDisabled, () => this.#check())}
        ${button('hint', words.hint, isDisabled, () => this.#help())}
        ${button('next', words.next, isDisabled, () => this.#ask())}</div
      >${this.#question.kind === 'read' ? complaintLine(this.#complaint) : nothing}
      <div class="verdict" role="status" dir="auto"
        ><span part="verdict">${heardText(verdict, say(verdict))}</span>
        <span part="score">${shownText(this.#count > 0 ? score : '')}</span></div
      >${this.#question.kind === 'read' ? this.#told() : this.#solving.template()}`;
  }

  #fieldOf({ at }: ReadingQuestion): TemplateResult {
    const { isDisabled } = this.rule.movement;
    const label = filled(languageOf(this.rule).words.field, { scale: at.scale.name });
    return html`<label class="unit"
      ><span>${shownText(label)}</span> ${this.#field.template(isDisabled)}</label
    >`;
  }

  get #complaint(): string {
    const { refused: text } = this.#field;
    return text ? filled(stringsWith(this.rule.strings).noNumber, { text }) : '';
  }

  get #keyNow(): string {
    const { exercise, level, seed, shape } = this.rule;
    return [exercise, level, seed, shape, ...namesOn(this.faces.all)].join('\n');
  }

  get #expression(): string {
    return this.#question?.expression ?? '';
  }

  // A scale can be on both parts: the reading nearest to the exact one counts.
  get #seen(): Seen | undefined {
    const question = this.#question;
    if (question?.kind !== 'read') return undefined;
    const { rule, faces } = this;
    const { scale } = question.at;
    const setting = { ...settingOf(rule), operandExponent: 0, resultExponent: 0 };
    const all = seenOn(faces.plan, setting).filter((seen) => seen.scale === scale);
    const off = ({ value }: Seen) => Math.abs(value - question.exact);
    return all.sort((one, other) => off(one) - off(other))[0];
  }

  get #question(): Question | undefined {
    return 'question' in this.#asked ? this.#asked.question : undefined;
  }

  // Never the same question twice in a row.
  #draw(): Asked {
    const { rule, faces } = this;
    if (!rule.exercise) return { able: undefined };
    const before = this.#expression;
    let next: Asked;
    do next = asked(rule, faces, this.#chance);
    while (before && 'question' in next && next.question.expression === before);
    return next;
  }

  #ask(): void {
    this.#asked = this.#draw();
    this.#isAnswered = false;
    this.#hints = 0;
    this.#grade = undefined;
    this.#typed = undefined;
    // A refused text disappears with its question.
    this.#field.input?.removeAttribute('aria-invalid');
    this.#field.input?.removeAttribute('aria-describedby');
    this.#looks.show([]);
    this.#solving.rewind();
    this.#set();
    this.#tell();
  }

  #set(): void {
    const { rule } = this;
    if (!this.#question) return;
    Object.assign(rule, { operandExponent: 0, resultExponent: 0 });
    if (this.#question.kind === 'read') rule.side = sideNames[this.#question.at.side];
    this.#putBack();
  }

  // A reading is asked for at fixed places: a part that was moved goes back.
  #putBack(): void {
    if (this.#question?.kind !== 'read') return;
    const { slide, cursor } = this.#question;
    Object.assign(this.rule, { slide, cursor });
  }

  #tell(): void {
    this.rule.requestUpdate('exercise', null);
  }

  // An empty field is not an error.
  #take(text: string): boolean {
    this.#typed = undefined;
    this.#grade = undefined;
    const question = this.#question;
    if (question?.kind !== 'read' || !text.trim()) return true;
    const { rule, faces } = this;
    const { name } = question.at.scale;
    const typed = readTyped(plainTyped(text, localeOf(rule)), name, (other) => faces.named(other));
    if ('reason' in typed || typed.scale.name !== name) return false;
    this.#typed = { text, value: typed.value };
    return true;
  }

  #check(): void {
    const question = this.#question;
    if (!question || this.rule.movement.isDisabled) return;
    if (question.kind === 'read') this.#grade = this.#typedGrade(question);
    else this.#grade = gradeSetting(question, settingOf(this.rule), this.faces.plan);
    if (this.#grade !== 'missing') this.#record(this.#grade);
    this.#tell();
  }

  #typedGrade({ exact }: ReadingQuestion): Grade | 'missing' {
    const seen = this.#seen;
    return seen && this.#typed ? gradeReading(seen, exact, this.#typed.value) : 'missing';
  }

  #record({ answer, exact, error, isRight }: Grade): void {
    if (!this.#isAnswered) {
      this.#count++;
      if (isRight && this.#hints === 0) this.#score++;
    }
    this.#isAnswered = true;
    const detail: ExerciseAnswer = Object.freeze({
      ...{ question: this.text, answer, exact, error, score: this.#score },
    });
    const init = { detail, bubbles: true, composed: true };
    this.rule.dispatchEvent(new CustomEvent('exercise', init));
  }

  #help(): void {
    this.#hints++;
    const seen = this.#seen;
    if (!seen) this.#solving.step();
    else this.#looks.show([{ scale: seen.scale, position: Math.log10(this.rule.cursor) }]);
    this.#tell();
  }

  // The hints: first where to look, then the reading.
  #told(): TemplateResult {
    const { words, locale } = languageOf(this.rule);
    const reading = this.#seen ? readingInWords(this.#seen, locale, true) : '';
    const hints = [
      filled(words.lies, { place: this.place }),
      filled(words.reads, { reading }),
    ].slice(0, this.#hints);
    const say = sayingOf(this.rule);
    const items = hints.map((text) => html`<li>${heardText(text, say(text))}</li>`);
    return html`<ol class="steps" part="steps" aria-label=${words.hints} aria-live="polite" dir="auto">${items}</ol>`;
  }

  get #verdict(): string {
    const grade = this.#grade;
    const language = languageOf(this.rule);
    if (!grade || !this.#question) return '';
    if (grade === 'missing') return language.words.missing;
    return verdictText(grade, this.#question, this.#seen, language);
  }
}
