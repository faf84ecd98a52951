import type { ReactiveController } from 'lit';
import { valuesOf } from '../attributes/values.js';
import type { ControllerHost } from './host.js';
import { linkage, type Linkage } from './link.js';
import type { Refusals } from './refusals.js';

/** The arguments of `setFormValue`: the submitted value, null for none, and the state to restore if it holds more. */
export type FormEntry = readonly [value: string | null, state?: string];

interface Submitted extends ControllerHost {
  readonly value: unknown;
  readonly isUnset: boolean;
  readonly refusals: Refusals;
  readonly [linkage]: Linkage;
}

/** Submits the value of an element with its form, and sets it again when the form is reset or restored. */
export class Submission implements ReactiveController {
  #isSubmitted = false;

  /** @param entry returns what to submit, if that is not the value alone */
  constructor(
    private readonly host: Submitted,
    private readonly internals: ElementInternals,
    private readonly entry: () => FormEntry | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.submit();
  }

  /** Sets the current form value and validity. Synchronous, as a listener may read the form in the same task. */
  submit(): void {
    const { refusals } = this.host;
    const entry = this.entry() ?? [this.#value];
    // A picture submits nothing, and never has.
    const isSubmitted = entry[0] !== null || entry.length > 1;
    if (isSubmitted || this.#isSubmitted) this.internals.setFormValue?.(...entry);
    this.#isSubmitted = isSubmitted;
    refusals.say();
    refusals.report();
  }

  get #value(): string | null {
    const { refusals, isUnset, value } = this.host;
    return refusals.isMendable() && !isUnset ? String(value) : null;
  }

  /** Resets the value to that of the attributes. */
  reset(): void {
    const { host } = this;
    const values = valuesOf(host);
    host.refusals.reset();
    for (const property in values) {
      Reflect.set(host, property, host.getAttribute(values[property]) ?? undefined);
    }
  }

  /** Sets the value to the state that the browser restores. */
  restore(state: unknown): void {
    if (state) Reflect.set(this.host, this.host[linkage].property, state);
  }
}
