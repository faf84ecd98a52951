import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';

/**
 * Sets or removes a custom state that style sheets can select; on engines without such states nothing. Chromium before 125
 * throws for names without two dashes: https://developer.mozilla.org/docs/Web/API/CustomStateSet
 */
export const mark = (internals: ElementInternals, state: string, isSet: boolean): void => {
  try {
    internals.states?.[isSet ? 'add' : 'delete'](state);
  } catch {
    // Everything but the state works.
  }
};

// The browser's own words, in the reader's language, for a text that is not of the right form, or for none.
const words = (document: Document, isBad: boolean): string => {
  const input = document.createElement('input');
  input.required = true;
  if (isBad) [input.pattern, input.value] = ['1', '2'];
  return input.validationMessage || 'This text could not be read.';
};

interface Judged extends ControllerHost {
  readonly required: boolean;
  /** Whether no value is said yet. */
  readonly isUnset: boolean;
}

/**
 * Remembers which of an element's texts could not be read, until a good one comes. A text that users can mend, of a field
 * or of the value, makes it invalid for its form too, as does a required value that is not said yet.
 */
export class Validity implements ReactiveController {
  // By name, whether users can mend it.
  #invalid: Map<string, boolean> | undefined;
  #isReported = false;
  #isUnset = false;

  /** @param isMendable whether users can move the value now */
  constructor(
    private readonly host: Judged,
    private readonly internals: ElementInternals,
    private readonly isMendable: () => boolean,
  ) {
    host.addController(this);
  }

  /** Whether the last text for some attribute or field could not be read. */
  get isInvalid(): boolean {
    return Boolean(this.#invalid?.size);
  }

  /** Whether the last text for an attribute or a field could not be read. */
  refuses(name: string): boolean {
    return Boolean(this.#invalid?.has(name));
  }

  /**
   * Notes whether the last text for an attribute or a field could be read.
   * @param isUsers whether users can mend it
   */
  judge(name: string, isGood: boolean, isUsers: boolean): void {
    if (isGood && !this.#invalid?.delete(name)) return;
    if (!isGood) (this.#invalid ??= new Map<string, boolean>()).set(name, isUsers);
    mark(this.internals, 'invalid', this.isInvalid);
    this.report();
    this.host.requestUpdate('invalid', null);
  }

  /** Forgets the texts that users can mend: their form is reset. */
  reset(): void {
    for (const [name, isUsers] of this.#invalid ?? []) if (isUsers) this.judge(name, true, true);
    this.host.requestUpdate('invalid', null);
  }

  // The browser's bubble points at what is drawn.
  hostUpdated(): void {
    this.report();
  }

  /** Notes whether a value is said. */
  say(): void {
    const { isUnset } = this.host;
    if (isUnset === this.#isUnset) return;
    this.#isUnset = isUnset;
    mark(this.internals, 'unset', isUnset);
    // Words come and go with it.
    this.host.requestUpdate('unset', !isUnset);
  }

  /** Tells the form. */
  report(): void {
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
