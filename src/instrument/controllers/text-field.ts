import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { complaintId } from '../drawing/stage.js';
import type { ControllerHost } from './host.js';
import { keyMove, useKey, type KeyMove } from './keys.js';
import type { Refusals } from './refusals.js';

/** The value behind a text field. */
export interface FieldModel {
  /** Its `part` name, unique among the fields of the instrument. */
  readonly name: string;
  readonly type?: 'text' | 'number';
  /** The largest number that it takes, positive or negative. */
  readonly most?: number;
  /** The text for the current value. */
  text(): string;
  /** Applies a text that the reader commits. @returns whether it could be read */
  take(text: string): boolean;
  /** Whether an applied text stays as typed. Otherwise `text()` replaces it. */
  keeps?(text: string): boolean;
  /** Handles each change while the reader types; the text may be half a number. */
  follow?(text: string): void;
  /** Steps by an up or down key, from the text typed so far. */
  step?(move: KeyMove, text: string): void;
  /** Reverts what has been typed, on Escape. */
  takeBack?(): void;
  /** Moves the focus to the control of the value, after Enter or Escape. */
  leave?(): void;
}

/** An element with a text field. */
export interface FieldHost extends ControllerHost {
  readonly refusals: Pick<Refusals, 'judge' | 'refuses'>;
}

/**
 * A text field for a value. Updates leave its text alone while the reader types. A text that could not be read stays,
 * to be corrected, until the value changes in another way.
 */
export class TextField implements ReactiveController {
  #shown = '';
  #refused = '';
  #isTyping = false;
  #input: HTMLInputElement | null = null;

  constructor(
    private readonly host: FieldHost,
    private readonly model: FieldModel,
  ) {
    host.addController(this);
  }

  /** Renders the field, with an `aria-label` if it has no other label. */
  template(isDisabled: boolean, label?: string): TemplateResult {
    const { name, type = 'text', most } = this.model;
    return html`<input
      class="field"
      part=${name}
      type=${type}
      min=${most === undefined ? nothing : -most}
      max=${most ?? nothing}
      aria-label=${label ?? nothing}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="done"
      value=${this.model.text()}
      ?disabled=${isDisabled}
      @input=${this}
      @change=${this}
      @blur=${this}
      @keydown=${this}
    />`;
  }

  // The suffix distinguishes the field from an attribute of the same name.
  get #typed(): string {
    return `${this.model.name} as typed`;
  }

  /** The input in the shadow root; null while it is not rendered. */
  get input(): HTMLInputElement | null {
    // Found once: it comes after a drawing of thousands of elements, and each move of a drag looks for it.
    if (!this.#input?.isConnected)
      this.#input = this.host.renderRoot.querySelector(`input[part="${this.model.name}"]`);
    return this.#input;
  }

  /** The text that could not be read and is still there; empty without one. */
  get refused(): string {
    return this.host.refusals.refuses(this.#typed) ? this.#refused : '';
  }

  /** Focuses the field and selects its text. @returns whether the field is there and enabled */
  open(): boolean {
    const { input } = this;
    if (!input || input.disabled) return false;
    input.focus();
    input.select();
    return true;
  }

  hostUpdated(): void {
    const text = this.model.text();
    // The record is out of date if the field is gone or was reset with its form.
    const isRefused = Boolean(this.input?.hasAttribute('aria-invalid'));
    const isOver = isRefused !== this.host.refusals.refuses(this.#typed);
    if (isOver || (!this.#isTyping && text !== this.#shown)) this.#write(text);
  }

  /** Discards the text in the field: the next update writes the current one. */
  clear(): void {
    this.#shown = '';
  }

  /** Handles the events of the field. */
  handleEvent(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (event.type === 'keydown') return this.#press(event as KeyboardEvent);
    // The page would get the native events in addition to the element's own.
    event.stopPropagation();
    const isTyped = this.#isTyping || field.value !== this.#shown;
    this.#isTyping = event.type === 'input';
    if (event.type === 'input') this.model.follow?.(field.value);
    // The browser also fires `change` for text that this class wrote after some typing.
    if (event.type === 'change' && isTyped) this.#finish(field.value);
  }

  #press(event: KeyboardEvent): void {
    const { model } = this;
    const { key } = event;
    // An input method uses these keys to choose a word.
    if (event.isComposing) return;
    if (model.leave && /^(Enter|Escape)$/.test(key)) return this.#leave(event);
    const move = model.step && /Up|Down/.test(key) ? keyMove(event) : undefined;
    if (!move) return;
    event.preventDefault();
    model.step!(move, this.input!.value);
    this.#isTyping = false;
    this.#write(model.text());
  }

  // The focus stays on text that could not be read, so that the reader can correct it.
  #leave(event: KeyboardEvent): void {
    const { model } = this;
    useKey(event);
    // A repeated Enter is the one that opened the field.
    if (event.repeat) return;
    if (event.key === 'Escape') {
      model.takeBack?.();
      this.#write(model.text());
    } else if (this.#isTyping) this.#finish(this.input!.value);
    this.#isTyping = false;
    if (!this.host.refusals.refuses(this.#typed)) model.leave?.();
  }

  // Text that could not be read stays until the value changes.
  #finish(typed: string): void {
    const { model } = this;
    if (!model.take(typed)) this.#refuse(typed);
    else this.#write(model.keeps?.(typed) ? typed : model.text());
    this.#shown = model.text();
  }

  #refuse(text: string): void {
    this.#refused = text;
    this.input?.setAttribute('aria-invalid', 'true');
    this.input?.setAttribute('aria-describedby', complaintId);
    this.host.refusals.judge(this.#typed, false, true);
  }

  #write(text: string): void {
    this.#shown = text;
    const { input, host } = this;
    if (input) input.value = text;
    input?.removeAttribute('aria-invalid');
    input?.removeAttribute('aria-describedby');
    host.refusals.judge(this.#typed, true, true);
  }
}
