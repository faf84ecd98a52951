import type { ReactiveController } from 'lit';
import {
  decibelsToDegrees,
  decibelsToProbability,
  degreesToDecibels,
} from '../conversions/index.js';
import type { ControllerHost } from '../instrument/controllers/host.js';
import { Link, type LinkHost } from '../instrument/controllers/link.js';
import type { Movement } from '../instrument/controllers/movement.js';
import type { Against } from './against.js';
import { narrowed, searchFrom, type Preference, type Search } from './elicitation.js';

/** A belief elicited by the equivalent bet. */
export interface Elicited {
  /** The probability, from 0 to 1. */
  probability: number;
  /** The same in degrees from certain, from 0 to 90. */
  degrees: number;
  /** The same in decibels. */
  decibels: number;
  /** The number of choices, from 1 to 7. */
  choices: number;
}

/** The members of the spinner that a bet uses. The spinner's chance is one of the two bets. */
interface Spinner extends ControllerHost, LinkHost {
  decibels: number;
  readonly movement: Movement;
}

const even = 0;

// A partner returns a chance with a rounding error, as it converts the chance to its own unit and back.
const dust = 1e-6;

/**
 * The equivalent bet: "Would you rather" bet on an event or on the spinner? Each choice moves the spinner's chance, until
 * the two bets are equally good.
 */
export class EquivalentBet implements ReactiveController {
  #search: Search | undefined;
  // The spinner's value before the first choice, for `again`.
  #before: number | null = null;
  #link: Link | undefined;

  /** @param against returns the parsed attribute; null if there is no question */
  constructor(
    private readonly spinner: Spinner,
    private readonly against: () => Against | null,
  ) {
    spinner.addController(this);
  }

  /** The spinner's chance in decibels; while the value is unset, the first chance to offer. */
  get offered(): number {
    return this.spinner.decibels ?? this.against()?.decibels ?? even;
  }

  /** The state of the search. If anything but a choice has changed the value, the search starts again from there. */
  get search(): Search {
    const offered = decibelsToDegrees(this.offered);
    const isCurrent = this.#search && Math.abs(this.#search.offered - offered) < dust;
    return isCurrent ? this.#search! : searchFrom(offered);
  }

  /** Restarts the search. Moves the spinner to the belief of the attribute, unless its value is unset. */
  begin(): void {
    this.#search = undefined;
    const start = this.against()?.decibels ?? null;
    if (start !== null && (this.spinner.decibels as number | null) !== null)
      this.spinner.decibels = start;
  }

  /** Handles a choice: the reader prefers one of the bets, or finds them equally good. */
  choose(preference: Preference): void {
    const { spinner, search } = this;
    const before = spinner.decibels;
    if (search.choices === 0) this.#before = before;
    const next = narrowed(search, preference);
    const isMove = next.offered !== search.offered;
    const decibels = isMove ? degreesToDecibels(next.offered) : this.offered;
    this.#search = next;
    spinner.decibels = decibels;
    spinner.requestUpdate('search', null);
    if (decibels !== before) spinner.movement.emit('input');
    if (next.isOver) this.#end(next);
  }

  /** Restarts the search from the value before the first choice. */
  again(): void {
    this.#search = undefined;
    this.spinner.movement.put(() => Reflect.set(this.spinner, 'decibels', this.#before));
    this.spinner.requestUpdate('search', null);
    void this.#focusOn('choice');
  }

  hostUpdated(): void {
    if (this.#link || !this.against()?.id) return;
    this.#link = new Link(this.spinner, 'against', () => this.against()?.id ?? '');
    this.#link.hostUpdate();
  }

  // The partner gets its value only now, not with each choice.
  #end({ offered: degrees, choices }: Search): void {
    const { spinner } = this;
    const { decibels } = spinner;
    this.#link?.push();
    spinner.movement.emit('change');
    const probability = decibelsToProbability(decibels);
    const detail: Elicited = Object.freeze({ probability, degrees, decibels, choices });
    spinner.dispatchEvent(new CustomEvent('elicit', { detail, bubbles: true, composed: true }));
    void this.#focusOn('again');
  }

  // The pressed button is now disabled, which would lose the focus: it moves to the next button.
  async #focusOn(part: string): Promise<void> {
    const { spinner } = this;
    if (!spinner.matches(':focus-within')) return;
    await spinner.updateComplete;
    spinner.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
  }
}
