import type { ReactiveController } from 'lit';
import { valuesOf } from '../attributes/values.js';
import type { ControllerHost } from './host.js';
import { linkage, type Linkage } from './link.js';
import type { Validity } from './validity.js';

/** What a form gets of an element, null for nothing; and what it keeps for when the page is opened again, if that is more. */
export type FormEntry = readonly [value: string | null, state?: string];

interface Submitted extends ControllerHost {
  readonly validity: Validity;
  readonly [linkage]: Linkage;
}

/** Gives the value of an element to its form, and brings back the one that a form resets to or has kept. */
export class Submission implements ReactiveController {
  constructor(
    private readonly host: Submitted,
    private readonly internals: ElementInternals,
    private readonly entry: () => FormEntry,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.submit();
  }

  /** Gives the form the value as it is now. At once, since a listener may read the form in the same task. */
  submit(): void {
    const { validity } = this.host;
    this.internals.setFormValue?.(...this.entry());
    validity.say();
    validity.report();
  }

  /** Brings back what the attributes say. */
  reset(): void {
    const { host } = this;
    const values = valuesOf(host);
    host.validity.reset();
    for (const property in values) {
      Reflect.set(host, property, host.getAttribute(values[property]) ?? undefined);
    }
  }

  /** Brings back what the form has kept. */
  restore(state: unknown): void {
    if (state) Reflect.set(this.host, this.host[linkage].property, state);
  }
}
