import type { Reader } from '../instrument/attributes/attribute.js';
import { labelled } from '../instrument/attributes/labelled.js';
import { belief } from '../instrument/attributes/readers.js';

/** The belief of another person, shown by a needle behind the reader's own. */
export interface OtherNeedle {
  /** The probability, from 0 to 1. The page can also give a text in any unit, as for the attribute `probability`. */
  probability: number;
  /** The name of the person or source, at most 80 characters. */
  label: string;
}

/** Parses needles from JSON or from an array. Unknown keys are dropped, and values checked. */
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
      // A field in the element's fallback content fires a `change` that bubbles to here: it does not count.
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
