import type { Reader, Reading } from '../instrument/attributes/attribute.js';
import { belief } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';
import { isObject, own, parsed } from './labels.js';

/** Somebody else's belief, which a needle behind the reader's own shows. */
export interface OtherNeedle {
  /** From 0 to 1; a page may give it as text in any unit, as `probability`. */
  probability: number;
  /** Whose belief it is, in at most 80 characters. */
  label: string;
}

const mostNeedles = 12;
const probabilityReader = belief(null);

const needleOf = (json: unknown): Reading<OtherNeedle> | undefined => {
  if (!isObject(json)) return undefined;
  const label = textOf(own(json, 'label') ?? '').trim();
  const reading = probabilityReader.read(own(json, 'probability'));
  if (!label || typeof reading !== 'object' || reading.value === null) return undefined;
  return { value: { probability: reading.value, label }, clamped: reading.clamped };
};

/** Reads needles from JSON or from an array: known keys only, values checked. */
export const needlesReader: Reader<readonly OtherNeedle[] | null> = {
  initial: null,
  expected: `JSON like [{"probability": 0.3, "label": "community"}] with at most ${mostNeedles} needles`,
  read: (input) => {
    const json = typeof input === 'string' ? parsed(input) : input;
    if (!Array.isArray(json)) return undefined;
    const needles = Array.from(json.slice(0, mostNeedles), needleOf);
    if (!needles.every((needle) => needle !== undefined)) return undefined;
    const isClamped = json.length > mostNeedles || needles.some(({ clamped }) => clamped);
    return { value: needles.map(({ value }) => value), clamped: isClamped };
  },
};

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
