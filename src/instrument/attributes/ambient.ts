import type { LitElement } from 'lit';
import type { Validity } from '../controllers/validity.js';

/** The platform's own attributes that change what is spoken or written. */
const ambient = ['aria-label', 'aria-labelledby', 'disabled', 'lang', 'required'];

interface Watching extends LitElement {
  readonly validity: Validity;
}

/**
 * Updates elements when one of the platform's own attributes changes. To Lit each is a property that can be set and
 * holds nothing, since the platform or `reflected` has the real one: `_lang` for `lang`.
 */
export const watchAmbient = (prototype: Watching): void => {
  for (const name of ambient) {
    Object.defineProperty(prototype, `_${name}`, {
      set(this: Watching) {
        this.validity.report();
        this.requestUpdate(name, null);
      },
    });
    const elementClass = prototype.constructor as typeof LitElement;
    elementClass.createProperty(`_${name}`, { attribute: name, noAccessor: true });
  }
};
