import { probabilityToDegrees, probabilityToOdds } from '../conversions/index.js';
import { declare } from './attributes/attribute.js';
import { Instrument } from './instrument.js';
import { beliefUnits } from './attributes/readers.js';
import { textOf } from './attributes/warn.js';

/** An instrument whose value is a belief, to be had, set and followed in each of its units. */
export abstract class BeliefInstrument<Strings extends object> extends Instrument<Strings> {
  // Set before the definition, these too must win.
  static {
    for (const name of ['probability', 'degrees', 'decibels', 'odds']) declare(this, name);
  }

  /** The belief as a probability from 0 to 1. */
  abstract probability: number;

  /** The log-odds in decibels, from −Infinity to Infinity; 0 is even. */
  abstract decibels: number;

  /** The angle from certain, in degrees from 0 to 90; 45 is even. Set like the value itself. */
  get degrees(): number {
    return probabilityToDegrees(this.probability);
  }

  set degrees(degrees: number) {
    this.readIn('degrees', degrees);
  }

  /** The odds p : (1 − p) as one number, from 0 to Infinity; 1 is even. Set like the value itself. */
  get odds(): number {
    return probabilityToOdds(this.probability);
  }

  set odds(odds: number) {
    this.readIn('odds', odds);
  }

  /** The probability in percent, for a field that counts so. @internal */
  get percent(): number {
    return this.probability * 100;
  }

  /** @internal */
  get quantity(): string {
    return 'belief';
  }

  /** @internal */
  get units(): typeof beliefUnits {
    return beliefUnits;
  }

  /**
   * Adds a weight of evidence to the log-odds (I. J. Good).
   * @param decibels for (+) or against (−); what is no number warns and changes nothing
   * @returns the new probability
   */
  addEvidence(decibels: number): number {
    this.decibels += Number(textOf(decibels));
    return this.probability;
  }

  /** Takes a value in another unit, as if its attribute said it. */
  protected readIn(unit: keyof typeof beliefUnits, value: number): void {
    Reflect.set(this, this.valueName, textOf(value) + beliefUnits[unit]);
  }
}
