import { leftOut } from './left-out.js';
import type { RuleSolver, Solution, SolutionStep } from './solution.js';

/** Refuses an expression, with a warning that names the script with the solver. */
export const expression = leftOut('solver');

/**
 * Replaces `on-demand.ts` in `dist/cdn/slide-rule.js`: that file has no imports, and most pages with a rule need
 * no solver.
 */
export class SolverOnDemand implements RuleSolver {
  readonly solution: Solution = { text: '', steps: [], done: false };

  step(): Promise<SolutionStep> {
    return Promise.resolve({ text: '', done: true });
  }

  play(): Promise<void> {
    return Promise.resolve();
  }

  pause(): void {}

  rewind(): void {}

  template(): void {}

  changed(): void {}
}
