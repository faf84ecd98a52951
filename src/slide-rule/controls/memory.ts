/**
 * What a button goes round: a place or two, and then back to where the part was before the first, which is
 * remembered meanwhile.
 */
export class Memory {
  #stage = 0;
  #before: number | undefined;

  /** Where the part was; undefined where nothing is remembered. */
  get before(): number | undefined {
    return this.#before;
  }

  /** The next place of a part that is at one now. */
  next(now: number, places: readonly number[]): number {
    this.#before ??= now;
    const next = places[this.#stage] ?? this.#before;
    if (++this.#stage > places.length) this.forget();
    return next;
  }

  /** The part was moved otherwise. */
  forget(): void {
    this.#stage = 0;
    this.#before = undefined;
  }
}
