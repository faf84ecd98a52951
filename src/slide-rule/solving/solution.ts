/** One move of a solution, or its end. */
export interface SolutionStep {
  /** A sentence about the move; at the end, about the reading and its error. */
  readonly text: string;
  /** Whether this was the last step. */
  readonly done: boolean;
}

/** The moves of a solution so far. */
export interface Solution {
  /** The whole solution as text: the expression, and a numbered line for each move. */
  readonly text: string;
  readonly steps: readonly SolutionStep[];
  readonly done: boolean;
}

/** The members of a rule with a solver. */
export interface InSolutions {
  solve: string;
  readonly solution: Solution;
  step(): Promise<SolutionStep>;
  play(): Promise<void>;
  pause(): void;
  rewind(): void;
  /** @internal */
  readonly _steps: unknown;
}

declare global {
  interface HTMLElementEventMap {
    step: CustomEvent<SolutionStep>;
  }
}
