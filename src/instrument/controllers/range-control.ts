import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Hold } from './hold.js';
import type { ControllerHost } from './host.js';
import { beginsTyping, keyMove, useKey } from './keys.js';

/**
 * The native range input of a part, for focus, keys and screen readers. It lies invisibly over the drawing, or is a
 * slider beside it. Screen readers on touch screens may not operate a `role=slider`, so it is a real input.
 */
export class RangeControl implements ReactiveController {
  #input: HTMLInputElement | null = null;

  constructor(
    private readonly host: ControllerHost,
    private readonly hold: Hold,
  ) {
    host.addController(this);
  }

  /** The input in the shadow root; null before the first render and while the part cannot be moved. */
  get input(): HTMLInputElement | null {
    // Found once, as each move of a drag comes here.
    if (!this.#input?.isConnected)
      this.#input = this.host.renderRoot.querySelector(`input.${this.hold.part.range.name}`);
    return this.#input;
  }

  template(isDisabled: boolean): TemplateResult {
    const { name, min, max, step, position } = this.hold.part.range;
    return html`<input
      class=${name}
      part=${name}
      type="range"
      min=${min}
      max=${max}
      step=${step}
      value=${position}
      ?disabled=${isDisabled}
      @keydown=${this}
      @input=${this}
      @change=${this}
    />`;
  }

  hostUpdated(): void {
    const { hold, input } = this;
    const { position, isShown } = hold.part.range;
    // Screen readers are updated when a drag ends, not during it.
    if (hold.isHeld && !isShown) return;
    // Each assignment lays the slider out anew.
    if (input && input.valueAsNumber !== position) input.valueAsNumber = position;
  }

  focus(): void {
    this.input?.focus({ preventScroll: true });
  }

  /** Handles the events of the input. */
  handleEvent(event: Event): void {
    // Compares the type, as `instanceof` fails for events of another window.
    if (event.type === 'keydown') this.#press(event as KeyboardEvent);
    else this.#slide(event);
  }

  // The page would get the native events in addition to the element's own.
  #slide(event: Event): void {
    event.stopPropagation();
    const { hold } = this;
    if (event.type === 'change') return hold.commit();
    hold.moveTo(hold.part.valueAtPosition((event.target as HTMLInputElement).valueAsNumber));
  }

  // Moves the focus to the field on keydown, so that the browser then types the digit there.
  #type(event: KeyboardEvent): boolean {
    const { hold } = this;
    const isEnter = event.key === 'Enter';
    // A held Enter would go to the field and back repeatedly.
    if (isEnter && event.repeat) return false;
    const isEntered = isEnter && Boolean(hold.part.enter?.());
    const isTyped = isEntered || (!hold.isHeld && Boolean(hold.field?.open()));
    if (isTyped && isEnter) useKey(event);
    return isTyped;
  }

  #press(event: KeyboardEvent): void {
    const { hold } = this;
    if (beginsTyping(event) && this.#type(event)) return;
    const move = keyMove(event);
    const isTakenBack = event.key === 'Escape' && hold.isHeld;
    if (!move && !isTakenBack) return;
    useKey(event);
    if (!move) return hold.takeBack();
    hold.begin();
    hold.moveTo(hold.part.valueAfter(move));
    hold.end();
  }
}
