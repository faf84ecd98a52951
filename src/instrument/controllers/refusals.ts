import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import { mark } from './states.js';

// The browser's own message in the reader's language, for a text of the wrong format or for a missing value.
const words = (document: Document, isBad: boolean): string => {
  const input = document.createElement('input');
  input.required = true;
  if (isBad) [input.pattern, input.value] = ['1', '2'];
  return input.validationMessage || 'This text could not be read.';
};

interface Judged extends ControllerHost {
  readonly required: boolean;
  /** Whether the value is unset. */
  readonly isUnset: boolean;
}

/**
 * Records which attributes and fields of an element have text that could not be read, until a valid text replaces it.
 * If the reader can correct the text, in a field or as the value, the element is also invalid in its form. So is a
 * required value that is unset.
 */
export class Refusals implements ReactiveController {
  // Whether the reader can correct the text, by the name of its attribute or field.
  #invalid: Map<string, boolean> | undefined;
  #isReported = false;
  #isUnset = false;

  /** @param isMendable whether the reader can set the value now */
  constructor(
    private readonly host: Judged,
    private readonly internals: ElementInternals,
    readonly isMendable: () => boolean,
  ) {
    host.addController(this);
  }

  /** Whether the last text of any attribute or field could not be read. */
  get isInvalid(): boolean {
    return Boolean(this.#invalid?.size);
  }

  /** Whether the last text of this attribute or field could not be read. */
  refuses(name: string): boolean {
    return Boolean(this.#invalid?.has(name));
  }

  /**
   * Records whether the last text of an attribute or a field could be read.
   * @param isUsers whether the reader can correct the text
   */
  judge(name: string, isGood: boolean, isUsers: boolean): void {
    if (isGood && !this.#invalid?.delete(name)) return;
    if (!isGood) (this.#invalid ??= new Map<string, boolean>()).set(name, isUsers);
    mark(this.internals, 'invalid', this.isInvalid);
    this.report();
    this.host.requestUpdate('invalid', null);
  }

  /** Clears the records of texts that the reader can correct, when the form is reset. */
  reset(): void {
    for (const [name, isUsers] of this.#invalid ?? []) if (isUsers) this.judge(name, true, true);
    this.host.requestUpdate('invalid', null);
  }

  // The browser's message points at a rendered element, which may have changed.
  hostUpdated(): void {
    this.report();
  }

  /** Sets the custom state `unset` while the value is unset. */
  say(): void {
    const { isUnset } = this.host;
    if (isUnset === this.#isUnset) return;
    this.#isUnset = isUnset;
    mark(this.internals, 'unset', isUnset);
    // An unset instrument shows other texts.
    this.host.requestUpdate('unset', !isUnset);
  }

  /** Sets the validity of the element in its form: `badInput`, `valueMissing` or none. */
  report(): void {
    // Most elements have nothing to report, and come here with each new value.
    if (!this.#isUnset && !this.isInvalid && !this.#isReported) return;
    const { internals, host } = this;
    const flags = this.#flags();
    const isReported = flags.badInput || flags.valueMissing;
    if (!isReported && !this.#isReported) return;
    this.#isReported = isReported;
    if (!isReported) return void internals.setValidity?.({});
    const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
    const place = find('[aria-invalid]') ?? find('input') ?? undefined;
    internals.setValidity?.(flags, words(host.ownerDocument, flags.badInput), place);
  }

  #flags() {
    const isMendable = (this.#isUnset || this.#invalid !== undefined) && this.isMendable();
    return {
      badInput: isMendable && [...(this.#invalid?.values() ?? [])].includes(true),
      valueMissing: isMendable && this.#isUnset && this.host.required,
    };
  }
}
