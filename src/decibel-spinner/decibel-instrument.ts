import { decibelsToDegrees, decibelsToOdds, decibelsToProbability } from '../conversions/index.js';
import { BeliefInstrument } from '../instrument/belief-units.js';

/** An instrument of belief that keeps it in decibels: 300 dB are more than a probability can tell from certain. */
export abstract class DecibelInstrument<Strings extends object> extends BeliefInstrument<Strings> {
  /** The belief as a probability from 0 to 1. Set like `decibels`. */
  get probability(): number {
    return decibelsToProbability(this.decibels);
  }

  set probability(probability: number) {
    this.readIn('probability', probability);
  }

  /** The angle from certain, in degrees from 0 to 90; 45 is even. Set like `decibels`. */
  override get degrees(): number {
    return decibelsToDegrees(this.decibels);
  }

  override set degrees(degrees: number) {
    super.degrees = degrees;
  }

  /** The odds p : (1 − p) as one number, from 0 to Infinity; 1 is even. Set like `decibels`. */
  override get odds(): number {
    return decibelsToOdds(this.decibels);
  }

  override set odds(odds: number) {
    super.odds = odds;
  }

  /** @internal */
  get valueName(): string {
    return 'decibels';
  }

  /** @internal */
  get value(): number {
    return this.decibels;
  }

  set value(decibels: number) {
    this.decibels = decibels;
  }

  /** @internal */
  get target(): number {
    return this.probability;
  }
}
