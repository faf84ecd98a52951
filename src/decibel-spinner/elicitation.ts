/** The preferred bet: the one on the event, the one on the shown chance, or either. */
export type Preference = 'event' | 'chance' | 'either';

/** A search for the chance that is as good a bet as an event. Angles are degrees from certain, arccos √p. */
export interface Search {
  /** The ends of the interval that the choices so far leave, in degrees. */
  readonly low: number;
  readonly high: number;
  /** The next chance to compare, in degrees; at the end, the elicited belief. */
  readonly offered: number;
  /** The number of choices so far. */
  readonly choices: number;
  readonly isOver: boolean;
}

/** The most choices of a search. From even, seven of them halve 90° to 0.7°. */
export const mostChoices = 7;

const enough = 1;

/** Starts a search; `offered` is the first chance to compare, in degrees from 0 to 90. */
export const searchFrom = (offered: number): Search => ({
  low: 0,
  high: 90,
  offered,
  choices: 0,
  isOver: false,
});

/**
 * The search after one more choice. Each choice halves the interval in degrees, where equal steps are equally easy to
 * tell apart. The search ends at an interval below 1°, after seven choices, or if both bets are equally good. Source:
 * C. S. Spetzler and C.-A. S. Staël von Holstein, "Probability Encoding in Decision Analysis" (1975),
 * https://doi.org/10.1287/mnsc.22.3.340
 */
export const narrowed = (search: Search, preference: Preference): Search => {
  const { offered } = search;
  const choices = search.choices + 1;
  if (preference === 'either') return { ...search, choices, isOver: true };
  // If the event is the better bet, its probability is higher: fewer degrees from certain.
  const low = preference === 'event' ? search.low : offered;
  const high = preference === 'event' ? offered : search.high;
  const isOver = choices === mostChoices || high - low < enough;
  return { low, high, offered: (low + high) / 2, choices, isOver };
};
