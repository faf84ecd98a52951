import type { LitElement } from 'lit';
import type { Refusals } from '../controllers/refusals.js';

/** The standard attributes that change an instrument's text or its accessibility. */
const ambient = ['aria-label', 'aria-labelledby', 'disabled', 'lang', 'required'];

interface Watching extends LitElement {
  readonly refusals: Refusals;
}

/**
 * Updates elements when one of these attributes changes. Lit needs a property for each, such as `_lang` for `lang`.
 * That property holds nothing, as the platform or `reflected` has the real one.
 */
export const watchAmbient = (prototype: Watching): void => {
  for (const name of ambient) {
    Object.defineProperty(prototype, `_${name}`, {
      set(this: Watching) {
        this.refusals.report();
        this.requestUpdate(name, null);
      },
    });
    const elementClass = prototype.constructor as typeof LitElement;
    elementClass.createProperty(`_${name}`, { attribute: name, noAccessor: true });
  }
};
