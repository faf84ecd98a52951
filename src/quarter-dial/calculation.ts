import type { Divisions, RoundedMagnitude } from '../conversions/index.js';
import { legsOf, productOf, spreadOf, type Expression, type Leg } from './expression.js';
import type { Range } from './spread.js';

/** An expression, calculated in one division of the decade. */
export interface Calculation {
  readonly text: string;
  readonly divisions: Divisions;
  readonly legs: readonly Leg[];
  /** The rounded result: the end of the last leg. */
  readonly estimate: RoundedMagnitude;
  /** The exact product; a range counts with its median. */
  readonly product: number;
  /** The 90 % range of the product; null if no factor is a range. */
  readonly spread: Range | null;
}

const workedOut = ({ text, factors }: Expression, divisions: Divisions): Calculation => {
  const legs = legsOf(factors, divisions);
  const estimate = legs[legs.length - 1].soFar;
  return {
    text,
    divisions,
    legs,
    estimate,
    product: productOf(factors),
    spread: spreadOf(factors),
  };
};

/** Caches the last calculation. It stays the same object until the text or the division changes. */
export class Calculator {
  #last: Calculation | undefined;

  of(expression: Expression, divisions: Divisions): Calculation {
    const last = this.#last;
    return last?.text === expression.text && last.divisions === divisions
      ? last
      : (this.#last = workedOut(expression, divisions));
  }
}
