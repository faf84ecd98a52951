/** One move of a solution, or its end. */
export interface SolutionStep {
  /** What is done, in a sentence; at the end the reading, and what it is worth. */
  readonly text: string;
  /** Whether that was the end. */
  readonly done: boolean;
}

/** The moves of a solution so far. */
export interface Solution {
  /** All of it as text: the expression, and a numbered line for each move. */
  readonly text: string;
  readonly steps: readonly SolutionStep[];
  readonly done: boolean;
}

/** What a rule has that solves. */
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
