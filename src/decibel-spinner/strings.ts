import { wordsWith } from '../instrument/language/wording.js';

/** What a spinner says besides numbers. `{…}` stands for a number or a name. */
export interface SpinnerStrings {
  /** What the element is. */
  kind: string;
  /** What is shown while nobody has said a value, where users can move it. */
  invitation: string;
  /** What is shown while nobody has said a value, in a picture. */
  unset: string;
  /** The odds to remember, beside the exact ones. */
  about: string;
  /** The names of the outcomes where the page gives none, with a comma between. */
  outcomes: string;
  /** The name of the field. */
  field: string;
  /** The button that turns the arrow. */
  spin: string;
  /** The button that empties the tally. */
  reset: string;
  /** How many spins, by the plural forms of the language (`Intl.PluralRules`). */
  spins: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** The tally: the spins so far, the share of the fill, and what they speak for this spinner against an even one. */
  tally: string;
  /** What a screen reader is told when the arrow stops. */
  landed: string;
  /** The question of the equivalent bet. */
  rather: string;
  /** The button for the bet on the event. */
  event: string;
  /** The button for the bet on the spinner. */
  chance: string;
  /** The button for bets that are equally good. */
  either: string;
  /** Which choice comes next, and how many there are at most. */
  progress: string;
  /** The belief that the choices come to. */
  elicited: string;
  /** The button that begins the choices again. */
  again: string;
}

const english: SpinnerStrings = {
  kind: 'Decibel spinner',
  invitation: 'Turn the disc to say how sure you are',
  unset: 'No value yet',
  about: '(about {odds})',
  outcomes: 'blue,white',
  field: 'Decibels',
  spin: 'Spin',
  reset: 'Reset',
  spins: { one: '{total} spin', other: '{total} spins' },
  tally: '{spins} · {share} {outcome} · {evidence} of evidence',
  landed: '{outcome}, spin {total}',
  rather: 'Would you rather win if it happens, or if the spinner lands on {outcome}?',
  event: 'If it happens',
  chance: 'On {outcome}',
  either: 'Either',
  progress: 'Choice {number} of at most {most}',
  elicited: 'You are about {share} sure that it happens',
  again: 'Start again',
};

/** English, with a page's own words in their place where it gives some. */
export const stringsWith = (own: Partial<SpinnerStrings> | null): SpinnerStrings =>
  wordsWith(english, own);
