/** Which bet somebody would rather hold: the one on an event, the one on the chance that is shown, or either. */
export type Preference = 'event' | 'chance' | 'either';

/** A search for the chance that somebody finds as good a bet as an event. Angles are degrees from certain, arccos √p. */
export interface Search {
  /** What the choices so far leave open. */
  readonly low: number;
  readonly high: number;
  /** The chance to compare with next; in the end, the belief that was found. */
  readonly offered: number;
  /** How many choices there were. */
  readonly choices: number;
  readonly isOver: boolean;
}

/** After so many choices a search that began at even has halved 90° to 0.7°. */
export const mostChoices = 7;

const enough = 1;

/** A search that has not begun, with the chance that it offers first, in degrees from 0 to 90. */
export const searchFrom = (offered: number): Search => ({
  low: 0,
  high: 90,
  offered,
  choices: 0,
  isOver: false,
});

/**
 * The search after one more choice. It halves what is left in degrees, where equal steps are equally easy to tell apart,
 * and ends within one degree, after seven choices, or as soon as both bets are equally good. The equivalent bet:
 * C. S. Spetzler and C.-A. S. Staël von Holstein, "Probability Encoding in Decision Analysis" (1975),
 * https://doi.org/10.1287/mnsc.22.3.340
 */
export const narrowed = (search: Search, preference: Preference): Search => {
  const { offered } = search;
  const choices = search.choices + 1;
  if (preference === 'either') return { ...search, choices, isOver: true };
  // A better bet than this chance is nearer to certain.
  const low = preference === 'event' ? search.low : offered;
  const high = preference === 'event' ? offered : search.high;
  const isOver = choices === mostChoices || high - low < enough;
  return { low, high, offered: (low + high) / 2, choices, isOver };
};
