import type { Divisions, RoundedMagnitude } from '../conversions/index.js';
import { legsOf, productOf, spreadOf, type Expression, type Leg } from './expression.js';
import type { Range } from './spread.js';

/** An expression, worked out in a system. */
export interface Calculation {
  readonly text: string;
  readonly divisions: Divisions;
  readonly legs: readonly Leg[];
  /** What the legs lead to. */
  readonly estimate: RoundedMagnitude;
  /** The exact product, of ranges that of their medians. */
  readonly product: number;
  /** The 90 % range of the product; null where no factor is a range. */
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

/** Works an expression out once for all that show it: the same for as long as neither its text nor the system changes. */
export class Calculator {
  #last: Calculation | undefined;

  of(expression: Expression, divisions: Divisions): Calculation {
    const last = this.#last;
    return last?.text === expression.text && last.divisions === divisions
      ? last
      : (this.#last = workedOut(expression, divisions));
  }
}
