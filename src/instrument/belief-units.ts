import type { LitElement } from 'lit';
import {
  decibelsToDegrees,
  decibelsToOdds,
  decibelsToProbability,
  probabilityToDecibels,
  probabilityToDegrees,
  probabilityToOdds,
} from '../conversions/index.js';
import { declare } from './attributes/attribute.js';
import { beliefUnits } from './attributes/readers.js';
import { textOf } from './attributes/warn.js';
import type { Commands } from './controllers/commands.js';
import { linkage, type Linkage } from './controllers/link.js';
import type { Instrument } from './instrument.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;

type Unit = 'probability' | 'degrees' | 'decibels' | 'odds';

/** Conversions from the unit in which an instrument keeps a belief to each unit. */
const conversions = {
  probability: {
    probability: Number,
    degrees: probabilityToDegrees,
    decibels: probabilityToDecibels,
    odds: probabilityToOdds,
  },
  decibels: {
    probability: decibelsToProbability,
    degrees: decibelsToDegrees,
    decibels: Number,
    odds: decibelsToOdds,
  },
};

/** The members that the mixin adds. */
export interface InBeliefUnits {
  value: number;
  readonly unit: 'probability' | 'decibels';
  probability: number;
  degrees: number;
  decibels: number;
  odds: number;
  readonly [linkage]: Linkage;
  addEvidence(decibels: number): number;
}

/** An element that buttons give a weight of evidence, as text. */
interface Weighing {
  addEvidence(decibels: number | string): unknown;
}

/** The command of buttons that add evidence. */
export const evidenceCommand = (host: Weighing): Commands => ({
  '--add-evidence': (decibels) => void host.addEvidence(decibels),
});

/* eslint-disable max-lines-per-function -- a mixin is a function around a whole class */

/**
 * Adds a property for each unit of belief to an instrument that keeps its belief in one of them.
 * @param main the unit of the instrument, which is also the name of its property; values in other units are set there
 */

export const BeliefUnits = <Base extends AbstractConstructor<Instrument>>(
  base: Base,
  main: keyof typeof conversions,
) => {
  abstract class BeliefUnitsMixin extends base {
    // Values that were set before the definition must win here, too.
    static {
      for (const unit of ['value', 'probability', 'degrees', 'decibels', 'odds']) {
        declare(this as unknown as typeof LitElement, unit);
      }
    }

    /**
     * The belief in the unit that `unit` names, for forms and frameworks; null while it is unset. Set like the main
     * property.
     */
    get value(): number {
      return Reflect.get(this, main);
    }

    set value(value: number) {
      Reflect.set(this, main, value);
    }

    /** The unit of `value`: the name of the main property. */
    get unit(): 'probability' | 'decibels' {
      return main;
    }

    /** The belief as a probability from 0 to 1; NaN while it is unset. Set like the main property. */
    get probability(): number {
      return this.#in('probability');
    }

    set probability(probability: number) {
      this.#read('probability', probability);
    }

    /** The angle from certain, in degrees from 0 to 90; 45 is even, NaN unset. Set like the main property. */
    get degrees(): number {
      return this.#in('degrees');
    }

    set degrees(degrees: number) {
      this.#read('degrees', degrees);
    }

    /** The log-odds in decibels, from −Infinity to Infinity; 0 is even, NaN unset. Set like the main property. */
    get decibels(): number {
      return this.#in('decibels');
    }

    set decibels(decibels: number) {
      this.#read('decibels', decibels);
    }

    /** The odds p : (1 − p) as one number, from 0 to Infinity; 1 is even, NaN unset. Set like the main property. */
    get odds(): number {
      return this.#in('odds');
    }

    set odds(odds: number) {
      this.#read('odds', odds);
    }

    get [linkage](): Linkage {
      return { quantity: 'belief', property: main, units: beliefUnits };
    }

    /**
     * Adds a weight of evidence (I. J. Good) to the log-odds. An unset belief counts as even.
     * @param decibels for (+) or against (−); anything but a number warns and changes nothing
     * @returns the new probability
     */
    addEvidence(decibels: number): number {
      this.#add(decibels);
      return this.#in('probability');
    }

    #add(decibels: number | string): void {
      const weight = Number(textOf(decibels));
      const sum = (this.#in('decibels') || 0) + weight;
      // Text that is not a number is passed on, for the warning.
      this.#read('decibels', Number.isNaN(weight) ? textOf(decibels) : sum);
    }

    #in(unit: Unit): number {
      const value = this.value as number | null;
      return value === null ? NaN : conversions[main][unit](value);
    }

    // Sets the main property to text with this unit.
    #read(unit: Unit, value: number | string | null): void {
      const isUnset = value === null || textOf(value).trim() === '';
      Reflect.set(this, main, isUnset ? null : textOf(value) + beliefUnits[unit]);
    }
  }
  // Typed as an interface, since an instrument's own attribute replaces one of the accessors.
  return BeliefUnitsMixin as unknown as Base & AbstractConstructor<InBeliefUnits>;
};
