import { nothing } from 'lit';
import type { Reader } from '../../instrument/attributes/attribute.js';
import type { Commands } from '../../instrument/controllers/commands.js';
import type { Faces } from '../face/faces.js';
import { LatePart } from '../late-part.js';
import type { Setting } from '../reading/setting.js';
import { loadedSolver, loadSolver } from './loader.js';
import type { RuleSolver, Solution, SolutionStep } from './solution.js';
import type { Solved, Solving } from './solver.js';

const expected = 'an expression like 2.5 * 1.7, sqrt(2), sin(30) or 2.5 ^ 1.7';

/** Reads an expression. It is checked once the solver has loaded. */
export const expression: Reader<string> = {
  initial: '',
  expected,
  read: (input) => {
    if (typeof input !== 'string') return undefined;
    const wrong = input.trim() && loadedSolver()?.wrongIn(input);
    return wrong || { value: input };
  },
};

/** A rule with an expression to calculate. */
interface Asking extends Solved {
  solve: string;
}

/** The solver of a rule, which makes the moves of a calculation. Its code is loaded when `solve` is set. */
export class SolverOnDemand implements RuleSolver {
  // Expressions that were set before the solver was loaded, so that none is checked yet.
  #unread: string[] = [];
  readonly #solving: LatePart<Solving>;

  /** @param setting returns the setting of the rule, with the power of its lens */
  constructor(
    private readonly rule: Asking,
    faces: Faces,
    setting: () => Setting,
  ) {
    this.#solving = new LatePart(rule, {
      isNeeded: () => Boolean(rule.solve),
      load: loadSolver,
      make: ({ Solving }) => {
        this.#readAll();
        return new Solving(rule, faces, { expression: () => rule.solve, setting });
      },
    });
  }

  get solution(): Solution {
    return this.#solving.now?.solution ?? { text: '', steps: [], done: false };
  }

  async step(): Promise<SolutionStep> {
    return (await this.#solving.load()).step();
  }

  async play(): Promise<void> {
    await (await this.#solving.load()).play();
  }

  pause(): void {
    this.#solving.now?.pause();
  }

  rewind(): void {
    this.#solving.now?.rewind();
  }

  get commands(): Commands {
    const play = () => (this.#solving.now?.isPlaying ? this.pause() : void this.play());
    return { '--play': play, '--step': () => void this.step() };
  }

  template(): unknown {
    return this.#solving.now?.template() ?? nothing;
  }

  changed(property: string): void {
    if (property !== 'solve') return;
    // An expression that the solver has checked replaces all before it.
    if (loadedSolver()) this.#unread = [];
    else this.#unread.push(this.rule.solve);
    this.#solving.check();
  }

  // Sets the expressions again, so that the solver checks them in their order.
  #readAll(): void {
    const texts = this.#unread;
    this.#unread = [];
    if (texts.length > 0) Reflect.set(this.rule, '_solve', '');
    for (const text of texts) this.rule.solve = text;
  }
}
