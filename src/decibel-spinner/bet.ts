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

/** A belief that was elicited by the equivalent bet. */
export interface Elicited {
  /** The probability, from 0 to 1. */
  probability: number;
  /** The same in degrees from certain, from 0 to 90. */
  degrees: number;
  /** The same in decibels. */
  decibels: number;
  /** How many choices there were, from 1 to 7. */
  choices: number;
}

/** The spinner whose chance is one of the two bets. */
interface Spinner extends ControllerHost, LinkHost {
  decibels: number;
  readonly movement: Movement;
}

const even = 0;

// A chance that comes back from a partner has been through another unit.
const dust = 1e-6;

/**
 * "Would you rather?": a bet on an event against a bet on the spinner. Each choice moves the spinner's chance, until the
 * two bets are as good as each other.
 */
export class EquivalentBet implements ReactiveController {
  #search: Search | undefined;
  // The value before the first choice.
  #before: number | null = null;
  #link: Link | undefined;

  /** @param against what the attribute says, null where there is no question */
  constructor(
    private readonly spinner: Spinner,
    private readonly against: () => Against | null,
  ) {
    spinner.addController(this);
  }

  /** The spinner's chance in decibels; the first to be offered while nobody has said a value. */
  get offered(): number {
    return this.spinner.decibels ?? this.against()?.decibels ?? even;
  }

  /** Where the search stands. It begins again at a value that comes from elsewhere. */
  get search(): Search {
    const offered = decibelsToDegrees(this.offered);
    const isCurrent = this.#search && Math.abs(this.#search.offered - offered) < dust;
    return isCurrent ? this.#search! : searchFrom(offered);
  }

  /** Brings the spinner to the belief that the attribute says, as long as a value is said at all. */
  begin(): void {
    this.#search = undefined;
    const start = this.against()?.decibels ?? null;
    if (start !== null && (this.spinner.decibels as number | null) !== null)
      this.spinner.decibels = start;
  }

  /** The user would rather have one of the bets, or finds both as good. */
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

  /** The user begins again where the first choice was made. */
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

  // The partner has been left alone until now.
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

  // The button that was pressed has gone out of use: the focus goes on to what is done next.
  async #focusOn(part: string): Promise<void> {
    const { spinner } = this;
    if (!spinner.matches(':focus-within')) return;
    await spinner.updateComplete;
    spinner.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
  }
}
