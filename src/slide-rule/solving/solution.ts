import type { Commands } from '../../instrument/controllers/commands.js';

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

/** The solver of a rule, as the rule uses it. */
export interface RuleSolver {
  readonly solution: Solution;
  step(): Promise<SolutionStep>;
  play(): Promise<void>;
  pause(): void;
  rewind(): void;
  /** The commands of buttons that name the rule. */
  readonly commands?: Commands;
  /** The list of the moves, under the face. */
  template(): unknown;
  /** Called when the page has set a property of the rule. */
  changed(property: string): void;
}

declare global {
  interface HTMLElementEventMap {
    step: CustomEvent<SolutionStep>;
  }
}
