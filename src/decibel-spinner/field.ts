import { html, type TemplateResult } from 'lit';
import { keyMove, type KeyMove } from '../instrument/controllers/keys.js';
import { decibels as reader } from '../instrument/attributes/readers.js';

/** What a field moves. */
export interface Fielded {
  readonly value: number;
  readonly step: number;
  moveTo(value: number): void;
  commit(): void;
  /** The nearest value that the controls can have. */
  within(value: number): number;
  /** The value after a key. */
  valueAfter(move: KeyMove): number;
  /** Whether a text could be read. */
  judge(name: string, isGood: boolean): void;
}

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

// As many decimals as the steps have, and two for what is between them.
const textOf = ({ value, step }: Fielded): string =>
  Number.isFinite(value)
    ? String(Number(value.toFixed(Math.max(2, decimalsOf(step)))))
    : String(value).replace('Infinity', '∞');

/**
 * A field for decibels, which reads what the attribute reads. What is being typed is left alone: half a
 * number moves nothing and is not thrown away; it is judged when the user has done.
 */
export class Field {
  // The value that the text stands for, or that there was when it could not be read.
  #shown = NaN;
  // The value before the user began to type.
  #before: number | undefined;

  constructor(private readonly host: Fielded) {}

  /** The field itself, to be filled by `show`. */
  template(name: string, isDisabled: boolean): TemplateResult {
    return html`<label class="unit"
      ><input
        class="field"
        part="field"
        aria-label=${name}
        autocomplete="off"
        value=${textOf(this.host)}
        ?disabled=${isDisabled}
        @input=${this}
        @change=${this}
        @keydown=${this}
      />
      dB</label
    >`;
  }

  /** Writes the value, where it is another than what the text was typed for. */
  show(field: HTMLInputElement): void {
    const { value } = this.host;
    if (Object.is(value, this.#shown)) return;
    this.#shown = value;
    field.value = textOf(this.host);
    this.#judge(field, true);
  }

  /** Takes the field's events. */
  handleEvent(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.#before ??= this.host.value;
    if (event instanceof KeyboardEvent) return this.#step(field, event);
    // The native events would pass on to the page beside the element's own.
    event.stopPropagation();
    this.#moveTo(this.#read(field));
    if (event.type === 'change') this.#finish(field, this.#read(field) !== undefined);
  }

  // Up and down, as in any number field; the other keys move the caret.
  #step(field: HTMLInputElement, event: KeyboardEvent): void {
    const move = /Up|Down/.test(event.key) ? keyMove(event) : undefined;
    if (!move) return;
    event.preventDefault();
    this.#moveTo(this.host.valueAfter(move));
    this.#finish(field, true);
  }

  // What could not be read stays, to be mended.
  #finish(field: HTMLInputElement, isGood: boolean): void {
    this.#judge(field, isGood);
    if (isGood && Number(field.value) !== this.host.value) field.value = textOf(this.host);
    if (this.host.value !== this.#before) this.host.commit();
    this.#before = undefined;
  }

  #moveTo(value = this.host.value): void {
    this.#shown = value;
    if (value !== this.host.value) this.host.moveTo(value);
  }

  #read(field: HTMLInputElement): number | undefined {
    const reading = reader.read(field.value);
    return reading && this.host.within(reading.value);
  }

  #judge(field: HTMLInputElement, isGood: boolean): void {
    this.host.judge('field', isGood);
    if (isGood) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }
}
