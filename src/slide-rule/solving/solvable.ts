import { nothing } from 'lit';
import { attribute, type Reader } from '../../instrument/attributes/attribute.js';
import type { Commands } from '../../instrument/controllers/commands.js';
import type { Faces } from '../face/faces.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import { loadedSolver, loadSolver } from './loader.js';
import type { InSolutions, Solution, SolutionStep } from './solution.js';
import type { Solved, Solving } from './solver.js';

const expected = 'an expression like 2.5 * 1.7, sqrt(2), sin(30) or 2.5 ^ 1.7';

const expression: Reader<string> = {
  initial: '',
  expected,
  read: (input) => {
    if (typeof input !== 'string') return undefined;
    const wrong = input.trim() && loadedSolver()?.wrongIn(input);
    return wrong || { value: input };
  },
};

/* eslint-disable max-lines-per-function -- a mixin is a function around a whole class */

/** Adds a solver to a slide rule, which makes the moves of a calculation. Its code is loaded when `solve` is set. */
export const Solvable = <Base extends InstrumentClass>(base: Base) => {
  /**
   * @fires {CustomEvent<SolutionStep>} step - After each move of a solution; `detail` is `{text, done}`.
   *
   * @csspart steps - The list of the moves of a solution so far, or of hints.
   * @csspart look - The circles around the places to look at after a move.
   */
  abstract class Solvable extends base {
    /**
     * The expression to calculate: numbers, `pi` and `e` with `*`, `/` and `^`, `sqrt`, `cbrt`, `sin`, `cos`
     * and `tan` of degrees, `ln` and `lg`. `step()` and `play()` show the moves on this layout, each with a
     * sentence. An expression that can't be read leaves the last good one.
     * @default ''
     */
    @attribute(expression) solve!: string;

    // Expressions that were set before the solver was loaded, so that none is checked yet.
    #unread: string[] = [];
    #solving: Solving | undefined;
    #loading: Promise<void> | undefined;

    /** The faces of the rule. @internal */
    protected abstract readonly _faces: Faces;

    /** The moves of `solve` so far; `solution.text` has all of them as text, to copy. */
    get solution(): Solution {
      return this.#solving?.solution ?? { text: '', steps: [], done: false };
    }

    /**
     * Makes the next move of `solve`.
     * @returns its sentence, and whether it was the last; after the end the last step again, without a move
     */
    async step(): Promise<SolutionStep> {
      await this.#load();
      return this.#solving?.step() ?? { text: '', done: true };
    }

    /**
     * Makes the remaining moves of `solve`, with time to read between them. After the end it starts again. If
     * the reader prefers reduced motion, the moves are made at once. A touch, `disabled` or removing the
     * element stops it.
     * @returns when it has stopped
     */
    async play(): Promise<void> {
      await this.#load();
      await this.#solving?.play();
    }

    /** Stops `play()` after the present move. */
    pause(): void {
      this.#solving?.pause();
    }

    /** Forgets the moves of the solution. The rule keeps its setting. */
    rewind(): void {
      this.#solving?.rewind();
    }

    /** @internal */
    override changed(property: string, old: unknown): void {
      super.changed(property, old);
      if (property !== 'solve' || loadedSolver()) return;
      this.#unread.push(this.solve);
      if (this.isConnected) void this.#load();
    }

    override connectedCallback(): void {
      super.connectedCallback();
      if (this.solve) void this.#load();
    }

    override formResetCallback(): void {
      super.formResetCallback();
      this.rewind();
    }

    protected override get commands(): Commands {
      const play = () => (this.#solving?.isPlaying ? this.pause() : void this.play());
      return { ...super.commands, '--play': play, '--step': () => void this.step() };
    }

    /** The list of the moves, under the face. @internal */
    protected get _steps(): unknown {
      return this.#solving?.template() ?? nothing;
    }

    #load(): Promise<void> {
      return (this.#loading ??= loadSolver().then(async ({ Solving }) => {
        const texts = this.#unread;
        this.#unread = [];
        // Set again, so that the solver checks them in their order.
        if (texts.length > 0) Reflect.set(this, '_solve', '');
        for (const text of texts) this.solve = text;
        // Server-rendered markup has no list yet. It is hydrated as it is before the list is added.
        if (this.isConnected) await this.updateComplete;
        if (Solving)
          this.#solving = new Solving(this as unknown as Solved, this._faces, () => this.solve);
        this.requestUpdate();
      }));
    }
  }
  // As an interface: the declaration of a class in a function can't have protected members (TS4094).
  return Solvable as unknown as Base & AbstractConstructor<InSolutions>;
};
