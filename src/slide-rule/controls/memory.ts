/**
 * The cycle of a button: one or two places, then back to where the part was before the first. That place is
 * remembered meanwhile.
 */
export class Memory {
  #stage = 0;
  #before: number | undefined;

  /** The D value where the part was; undefined if nothing is remembered. */
  get before(): number | undefined {
    return this.#before;
  }

  /** The next place of a part that is now at `now`. */
  next(now: number, places: readonly number[]): number {
    this.#before ??= now;
    const next = places[this.#stage] ?? this.#before;
    if (++this.#stage > places.length) this.forget();
    return next;
  }

  /** Ends the cycle, when the part is moved otherwise. */
  forget(): void {
    this.#stage = 0;
    this.#before = undefined;
  }
}
