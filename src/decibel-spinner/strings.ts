import { spokenEnglish, type SpokenStrings } from '../instrument/language/spoken.js';
import { wordsWith } from '../instrument/language/wording.js';

/** Texts of the spinner. `{…}` is replaced by a number or a name. */
export interface SpinnerStrings extends SpokenStrings {
  /** The kind of instrument, its default accessible name. */
  kind: string;
  /** Shown while the value is unset and the reader can set it. */
  invitation: string;
  /** Shown while the value is unset and the reader cannot set it. */
  unset: string;
  /** The easy odds, after the exact ones. */
  about: string;
  /** Spoken for the odds. */
  odds: string;
  /** Spoken for the easy odds, after the exact ones. */
  easy: string;
  /** The default names of the outcomes, separated by a comma. */
  outcomes: string;
  /** The label of the field. */
  field: string;
  /** Error: the typed text could not be read. */
  refused: string;
  /** The name of the button that turns the arrow. */
  spin: string;
  /** The button that empties the tally. */
  reset: string;
  /** The number of spins, by the plural forms of the language (`Intl.PluralRules`). */
  spins: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** The tally: the spins so far, the share on the fill, and the weight of evidence against an even chance. */
  tally: string;
  /** The announcement for screen readers when the arrow stops. */
  landed: string;
  /** The question of the equivalent bet. */
  rather: string;
  /** The button for the bet on the event. */
  event: string;
  /** The button for the bet on the spinner. */
  chance: string;
  /** The button for equally good bets. */
  either: string;
  /** The number of the next choice, and the most choices. */
  progress: string;
  /** The elicited belief. */
  elicited: string;
  /** The button that restarts the choices. */
  again: string;
}

const english: SpinnerStrings = {
  ...spokenEnglish,
  kind: 'Decibel spinner',
  invitation: 'Turn the disc to say how sure you are',
  unset: 'No value yet',
  about: '(about {odds})',
  odds: 'odds {odds}',
  easy: 'about {odds}',
  outcomes: 'blue,white',
  field: 'Decibels',
  refused: '“{text}” could not be read. Try 3, 66%, 2:1 or −3.',
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

/** The English texts, replaced by the page's own texts where it sets some. */
export const stringsWith = (own: Partial<SpinnerStrings> | null): SpinnerStrings =>
  wordsWith(english, own);
