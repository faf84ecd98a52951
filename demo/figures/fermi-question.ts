/** A question of the Fermi sheet: a field for ranges, a dial with their wedge, and the truth to compare with. */
import type { QuarterDial } from '../../src/number-sense.js';
import { problemWith, verdict } from './ranges.js';

/** What a question came to, once it was compared. */
export interface Outcome {
  readonly score: number;
  readonly holds: boolean;
}

export class FermiQuestion {
  readonly id: string;
  readonly initial: string;
  readonly #truth: number;
  readonly #dial: QuarterDial;
  readonly #field: HTMLInputElement;
  readonly #problem: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #output: HTMLOutputElement;
  #outcome: Outcome | undefined;

  /** Reads the markup; `changed` is called for what the reader does. */
  constructor(section: HTMLElement, changed: () => void) {
    this.id = section.id;
    this.#truth = Number(section.dataset['answer']);
    this.#dial = section.querySelector('quarter-dial')!;
    this.#field = section.querySelector('input')!;
    this.#problem = section.querySelector('.problem')!;
    this.#details = section.querySelector('details')!;
    this.#output = section.querySelector('output')!;
    this.initial = this.#field.defaultValue;
    this.#field.addEventListener('input', () => this.#read());
    this.#field.addEventListener('change', () => {
      if (this.#read()) changed();
    });
    this.#details.addEventListener('toggle', () => {
      if (!this.#details.open || this.#outcome) return;
      this.#compare();
      changed();
    });
  }

  /** The ranges on the dial. */
  get text(): string {
    return this.#dial.expression ?? '';
  }

  /** How well the ranges held the truth; undefined before the reader has compared them. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Shows ranges, and the truth or not. Ranges that cannot be read are those of the page. */
  show(text: string, isCompared: boolean): void {
    this.#field.value = problemWith(text) ? this.initial : text;
    this.#read();
    this.#outcome = undefined;
    this.#field.readOnly = this.#details.open = isCompared;
    this.#output.value = '';
    if (isCompared) this.#compare();
  }

  #read(): boolean {
    const problem = problemWith(this.#field.value);
    this.#problem.textContent = problem ?? '';
    this.#field.ariaInvalid = problem ? 'true' : null;
    if (!problem) this.#dial.expression = this.#field.value.trim();
    return !problem;
  }

  #compare(): void {
    // what could not be read is not what is compared
    this.#field.value = this.text;
    this.#read();
    this.#field.readOnly = true;
    const range = this.#dial.interval!;
    const score = this.#dial.intervalScore(this.#truth);
    this.#outcome = { score, holds: range[0] <= this.#truth && this.#truth <= range[1] };
    this.#output.value = verdict(range, this.#truth, score);
  }
}
