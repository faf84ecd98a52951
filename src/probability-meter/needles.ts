import type { Reader } from '../instrument/attributes/attribute.js';
import { labelled } from '../instrument/attributes/labelled.js';
import { belief } from '../instrument/attributes/readers.js';

/** Somebody else's belief, which a needle behind the reader's own shows. */
export interface OtherNeedle {
  /** From 0 to 1; a page may give it as text in any unit, as `probability`. */
  probability: number;
  /** Whose belief it is, in at most 80 characters. */
  label: string;
}

/** Reads needles from JSON or from an array: known keys only, values checked. */
export const needlesReader: Reader<readonly OtherNeedle[] | null> = labelled(
  'probability',
  belief(null),
  '{"probability": 0.3, "label": "community"}',
);

interface Meter extends EventTarget {
  requestUpdate(property: 'needles', old: null): void;
}

/** Whether the reader has committed a change of a meter. */
export class Commitment {
  #isMade = false;

  constructor(private readonly meter: Meter) {
    meter.addEventListener('change', ({ target }) => {
      // a field in the fallback bubbles its own
      if (target === meter) this.isMade = true;
    });
  }

  get isMade(): boolean {
    return this.#isMade;
  }

  set isMade(isMade: boolean) {
    this.#isMade = isMade;
    this.meter.requestUpdate('needles', null);
  }
}
