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

/** Remembers which of an element's texts could not be read, until a good one comes. */
export class Validity {
  #invalid: Set<string> | undefined;

  constructor(
    private readonly host: Pick<ControllerHost, 'requestUpdate'>,
    private readonly internals: ElementInternals,
  ) {}

  /** Whether the last text for some attribute or field could not be read. */
  get isInvalid(): boolean {
    return Boolean(this.#invalid?.size);
  }

  /** Notes whether the last text for an attribute or a field could be read. */
  judge(name: string, isGood: boolean): void {
    if (isGood && !this.#invalid?.delete(name)) return;
    if (!isGood) (this.#invalid ??= new Set()).add(name);
    mark(this.internals, 'invalid', this.isInvalid);
    this.host.requestUpdate('invalid', null);
  }
}
