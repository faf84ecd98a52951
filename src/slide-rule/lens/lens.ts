import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import type { ControllerHost } from '../../instrument/controllers/host.js';
import { useKey } from '../../instrument/controllers/keys.js';
import type { Movement } from '../../instrument/controllers/movement.js';
import { shownText } from '../../instrument/drawing/shown-text.js';
import { localeOf } from '../../instrument/language/locale.js';
import { filled } from '../../instrument/language/wording.js';
import { formatNumber } from '../../conversions/index.js';
import type { Faces } from '../face/faces.js';
import type { OtherHairline } from '../face/other-hairlines.js';
import type { Plan, Stand } from '../face/plan.js';
import { stringsWith, type RuleStrings } from '../strings.js';
import { lensDrawing } from './drawing.js';
import { Field } from './field.js';
import { Pinch } from './pinch.js';
import { leastPower, mostPower } from './power.js';
import { viewOf, type View } from './view.js';

/** The properties of a rule that its lens uses. */
export interface Magnified extends ControllerHost {
  readonly shape: 'circular' | 'linear';
  readonly slide: number;
  readonly cursor: number;
  readonly cursors: readonly OtherHairline[] | null;
  readonly movement: Movement;
  readonly strings: Partial<RuleStrings> | null;
}

// The powers that keys step through, each about 1.5 times the one before.
const powers = [2, 3, 5, 7, 10, 14, 20];
const [more, less] = [
  ['+', '='],
  ['-', '−'],
];
// One notch of a wheel is a delta of about 100. Eight notches go from the least to the greatest power.
const perWheel = Math.log(mostPower / leastPower) / 800;

const settled = (power: number): number => Math.max(leastPower, Math.min(mostPower, power));

const heightOf = ({ viewBox }: Plan): number => Number(viewBox.split(' ')[3]);

/** The lens under a rule. Keys, the wheel and pinches change its power, but not the attribute. */
export class Lens implements ReactiveController {
  // Not rounded, so that a pinch is smooth. What the lens shows and announces is a whole number.
  #power: number;
  #said = '';
  #drawn = '';
  #surface: SVGElement | null = null;
  readonly #field: Field;
  readonly #pinch: Pinch;
  readonly #wheel = { handleEvent: (event: WheelEvent) => this.#turn(event), passive: false };

  constructor(
    private readonly rule: Magnified,
    private readonly faces: Faces,
    private readonly stand: () => Stand,
    power: number,
  ) {
    this.#power = power;
    this.#field = new Field(rule);
    this.#pinch = new Pinch({
      isActive: () => rule.movement.isActive,
      start: () => this.#power,
      move: (power) => this.#set(power),
      end: () => this.#say(),
    });
    rule.addController(this);
    rule.renderRoot.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
  }

  /** The magnification as a whole number; 0 without a lens. */
  get power(): number {
    return Math.round(this.#power);
  }

  /** Sets the power and clears the announcement. A power of 0 removes the lens. */
  reset(power: number): void {
    this.#power = power;
    this.#said = '';
  }

  /** Renders the lens under the face; nothing if the power is 0. */
  template(): TemplateResult | typeof nothing {
    if (!this.#power) return nothing;
    const { width, height } = this.#view;
    return html`<div
      class="lens"
      part="lens"
      @wheel=${this.#wheel}
      @touchstart=${this.#pinch}
      @pointerdown=${this.#pinch}
      @pointermove=${this.#pinch}
      @pointerup=${this.#pinch}
      @pointercancel=${this.#pinch}
      ><svg viewBox="0 0 ${width} ${height}" direction="ltr" aria-hidden="true"></svg>
      <div class="heard" role="status">${shownText(this.#said)}</div></div
    >`;
  }

  hostUpdated(): void {
    this.draw();
  }

  /** Draws the scales beside the hairline, unless that drawing is there already. */
  draw(): void {
    const { rule, faces } = this;
    if (!this.#power) return this.#field.clear();
    const surface = this.#surfaceNow;
    if (!surface) return;
    const { slide, cursor } = this.stand();
    const others = rule.cursors?.map(({ value }) => value);
    const key = [slide, cursor, this.power, others, faces.engraved.key].join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    const view = this.#view;
    render(lensDrawing(faces.plan, view, rule.cursors), surface);
    this.#field.draw(faces.plan, view);
  }

  /** A picture of a face with the lens under it, or of the face alone if the power is 0. */
  picture(face: TemplateResult, plan: Plan, stand: Stand): TemplateResult {
    if (!this.#power) return face;
    const view = viewOf(plan, stand, this.power, this.rule.shape === 'circular');
    const { width, height } = view;
    const top = heightOf(plan);
    return html`<svg viewBox="0 0 ${width} ${top + height}" direction="ltr"><svg width="${width}" height="${top}">${face}</svg><svg y="${top}" width="${width}" height="${height}">${lensDrawing(plan, view, this.rule.cursors)}</svg></svg>`;
  }

  // Queried once for each rendering, as the face before it has thousands of elements.
  get #surfaceNow(): SVGElement | null {
    if (!this.#surface?.isConnected) {
      this.#surface = this.rule.renderRoot.querySelector('.lens svg');
      this.#drawn = '';
    }
    return this.#surface;
  }

  get #view(): View {
    const { rule, faces } = this;
    return viewOf(faces.plan, this.stand(), this.power, rule.shape === 'circular');
  }

  #set(power: number): void {
    const before = this.power;
    this.#power = settled(power);
    if (this.power !== before) this.rule.requestUpdate('lens', null);
  }

  // Announces the power by `role=status`, only after the reader has changed it.
  #say(): void {
    const { rule } = this;
    const power = formatNumber(this.power, localeOf(rule));
    this.#said = filled(stringsWith(rule.strings).magnified, { power });
    rule.requestUpdate('lens', null);
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, target } = event;
    const way = more.includes(key) ? 1 : less.includes(key) ? -1 : 0;
    const isPart = (target as Element).matches('input[type=range]');
    if (!this.#power || !way || !isPart || ctrlKey || altKey || metaKey) return;
    useKey(event);
    const { power } = this;
    const next =
      way > 0 ? powers.find((one) => one > power) : powers.findLast((one) => one < power);
    this.#set(next ?? power);
    this.#say();
  }

  // Ctrl with the wheel zooms the page. The wheel scrolls the page while the rule has no focus, and at the limits of
  // the power.
  #turn(event: WheelEvent): void {
    const { activeElement } = this.rule.shadowRoot!;
    if (event.ctrlKey || !activeElement) return;
    const power = settled(this.#power * Math.exp(-(event.deltaY || event.deltaX) * perWheel));
    if (power === this.#power) return;
    event.preventDefault();
    const before = this.power;
    this.#set(power);
    if (this.power !== before) this.#say();
  }
}
