import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ControllerHost } from './host.js';
import { keyMove, useKey, type KeyMove } from './keys.js';
import type { Validity } from './validity.js';

/** What a text field stands for. */
export interface FieldModel {
  /** Its class and part, which tell it from other fields. */
  readonly name: string;
  readonly type?: 'text' | 'number';
  /** The text of what the field stands for. */
  text(): string;
  /** Takes a text that the user means. @returns whether it could be read */
  take(text: string): boolean;
  /** Whether a text that was taken stays as it was typed; else the field's own text takes its place. */
  keeps?(text: string): boolean;
  /** Takes what has been typed so far, which may be half a number. */
  follow?(text: string): void;
  /** Takes a step by the up or down key, from what has been typed so far. */
  step?(move: KeyMove, text: string): void;
  /** Takes back what has been typed: Escape. */
  takeBack?(): void;
  /** Gives the focus to what the field stands for: after Enter and Escape. */
  leave?(): void;
}

/** An element with a field. */
export interface FieldHost extends ControllerHost {
  readonly validity: Pick<Validity, 'judge' | 'refuses'>;
}

/**
 * A field that is typed into. What is being typed is left alone until the user is done; a text that could not be read
 * stays, to be corrected, until the value changes in another way.
 */
export class TextField implements ReactiveController {
  #shown = '';
  #isTyping = false;

  constructor(
    private readonly host: FieldHost,
    private readonly model: FieldModel,
  ) {
    host.addController(this);
  }

  /** The field; its label, if it has no other one. */
  template(isDisabled: boolean, label?: string): TemplateResult {
    const { name, type = 'text' } = this.model;
    return html`<input
      class="field"
      part=${name}
      type=${type}
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

  // An attribute can have the same name.
  get #typed(): string {
    return `${this.model.name} as typed`;
  }

  /** The input as it is drawn now. */
  get input(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector(`input[part="${this.model.name}"]`);
  }

  /** Gives the focus to it, with its text selected. @returns whether it is there and can be typed into */
  open(): boolean {
    const { input } = this;
    if (!input || input.disabled) return false;
    input.focus();
    input.select();
    return true;
  }

  hostUpdated(): void {
    const text = this.model.text();
    // A field that is gone, or was reset with its form, refuses nothing any more.
    const isRefused = Boolean(this.input?.hasAttribute('aria-invalid'));
    const isOver = isRefused !== this.host.validity.refuses(this.#typed);
    if (isOver || (!this.#isTyping && text !== this.#shown)) this.#write(text);
  }

  /** What the field shows is no longer what is meant: it is written anew with the next update. */
  clear(): void {
    this.#shown = '';
  }

  /** Takes the field's events. */
  handleEvent(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (event.type === 'keydown') return this.#press(event as KeyboardEvent);
    // The native events would pass on to the page beside the element's own.
    event.stopPropagation();
    const isTyped = this.#isTyping || field.value !== this.#shown;
    this.#isTyping = event.type === 'input';
    if (event.type === 'input') this.model.follow?.(field.value);
    // The browser also fires one for a text that was written here after some typing.
    if (event.type === 'change' && isTyped) this.#finish(field.value);
  }

  #press(event: KeyboardEvent): void {
    const { model } = this;
    const { key, isComposing } = event;
    if (model.leave && /^(Enter|Escape)$/.test(key) && !isComposing) return this.#leave(event);
    const move = model.step && /Up|Down/.test(key) ? keyMove(event) : undefined;
    if (!move) return;
    event.preventDefault();
    model.step!(move, this.input!.value);
    this.#isTyping = false;
    this.#write(model.text());
  }

  // A text that could not be read keeps the focus, to be corrected.
  #leave(event: KeyboardEvent): void {
    const { model } = this;
    useKey(event);
    // One that is held down has just opened the field.
    if (event.repeat) return;
    if (event.key === 'Escape') {
      model.takeBack?.();
      this.#write(model.text());
    } else if (this.#isTyping) this.#finish(this.input!.value);
    this.#isTyping = false;
    if (!this.host.validity.refuses(this.#typed)) model.leave?.();
  }

  // A text that could not be read stays for as long as the value does.
  #finish(typed: string): void {
    const { model } = this;
    if (!model.take(typed)) this.#refuse();
    else this.#write(model.keeps?.(typed) ? typed : model.text());
    this.#shown = model.text();
  }

  #refuse(): void {
    this.input?.setAttribute('aria-invalid', 'true');
    this.host.validity.judge(this.#typed, false, true);
  }

  #write(text: string): void {
    this.#shown = text;
    const { input, host } = this;
    if (input) input.value = text;
    input?.removeAttribute('aria-invalid');
    host.validity.judge(this.#typed, true, true);
  }
}
