import type { SpinnerStrings } from '../decibel-spinner/strings.js';
import type { MeterStrings } from '../probability-meter/strings.js';
import type { DialStrings } from '../quarter-dial/strings.js';
import type { RuleStrings } from '../slide-rule/strings.js';

/** What a `<probability-meter>` says in German, for its `strings`. */
export const probabilityMeter: MeterStrings = {
  kind: 'Wahrscheinlichkeitsmesser',
  invitation: 'Sag mit dem Zeiger, wie sicher du bist',
  unset: 'Noch kein Wert',
  field: 'Wahrscheinlichkeit',
  interval: '{low} bis {high}',
  prior: 'von {prior}: {move}',
  evidence: 'Evidenz {sum}',
  off: '{item} (aus)',
  stakes: '{yes} bei Ja, {no} bei Nein',
  happened: 'ist eingetreten: {score}',
  failed: 'ist nicht eingetreten: {score}',
  infinite: 'minus unendlich',
  words: {
    impossible: 'unmöglich',
    'almost certainly not': 'fast sicher nicht',
    'probably not': 'eher nicht',
    'chances about even': 'etwa gleiche Chancen',
    probable: 'wahrscheinlich',
    'almost certain': 'fast sicher',
    certain: 'sicher',
    'almost no chance': 'fast ausgeschlossen',
    'very unlikely': 'sehr unwahrscheinlich',
    unlikely: 'unwahrscheinlich',
    'roughly even chance': 'etwa gleich wahrscheinlich',
    likely: 'wahrscheinlich',
    'very likely': 'sehr wahrscheinlich',
    'exceptionally unlikely': 'außergewöhnlich unwahrscheinlich',
    'extremely unlikely': 'äußerst unwahrscheinlich',
    'about as likely as not': 'etwa so wahrscheinlich wie nicht',
    'more likely than not': 'eher wahrscheinlich',
    'extremely likely': 'äußerst wahrscheinlich',
    'virtually certain': 'praktisch sicher',
  },
};

/** What a `<decibel-spinner>` says in German, for its `strings`. */
export const decibelSpinner: SpinnerStrings = {
  kind: 'Dezibel-Drehscheibe',
  invitation: 'Sag mit der Scheibe, wie sicher du bist',
  unset: 'Noch kein Wert',
  about: '(etwa {odds})',
  outcomes: 'blau,weiß',
  field: 'Dezibel',
  spin: 'Drehen',
  reset: 'Zurücksetzen',
  spins: { one: '{total} Drehung', other: '{total} Drehungen' },
  tally: '{spins} · {share} {outcome} · Evidenz {evidence}',
  landed: '{outcome}, Drehung {total}',
  rather: 'Möchtest du lieber gewinnen, wenn es eintritt, oder wenn {outcome} kommt?',
  event: 'Wenn es eintritt',
  chance: 'Bei {outcome}',
  either: 'Egal',
  progress: 'Wahl {number} von höchstens {most}',
  elicited: 'Du bist dir zu etwa {share} sicher, dass es eintritt',
  again: 'Neu beginnen',
};

/** What a `<quarter-dial>` says in German, for its `strings`. */
export const quarterDial: DialStrings = {
  kind: 'Viertelscheibe',
  invitation: 'Sag mit dem Zeiger, wie groß es ist',
  unset: 'Noch kein Wert',
  about: '{value} ≈ {symbol} ({error})',
  spoken: { τ: 'tau', π: 'pi', τπ: 'tripi', '…': ' bis ' },
  result: '≈ {symbol} = {estimate} (genau {product}, {error})',
  accurate: '≈ {symbol} = {estimate} (genau {product})',
  high: '{error} zu hoch',
  low: '{error} zu niedrig',
  spread: 'etwa {product}, zu 90 % zwischen {low} und {high}',
  interval: '{low} bis {high}',
  steps: { one: '{steps} Schritt', other: '{steps} Schritte' },
  field: 'Zahl',
  table: 'Produkte der Zeichen',
};

/** What a `<slide-rule>` says in German, for its `strings`. */
export const slideRule: RuleStrings = {
  kind: 'Rechenschieber',
  hairline: 'Läuferstrich',
  slide: 'Zunge',
  setHand: 'Zeiger stellen',
  setFace: 'Scheibe stellen',
  setHairline: 'Läufer stellen',
  setSlide: 'Zunge stellen',
  reset: 'Zurücksetzen',
  fine: 'Fein',
  turn: 'Wenden',
  scale: 'Skala',
  operandExponent: 'Zehnerpotenz des Operanden',
  resultExponent: 'Zehnerpotenz des Ergebnisses',
  noNumber: '„{text}“ ist keine Zahl',
  noScale: '„{name}“ ist keine Skala',
  outside: '{scale} hat nur {least} … {greatest}',
  offEnd: '{scale} {value} liegt jenseits des Stabendes',
  tooFar: 'Zehnerpotenzen sind ganz, von −{most} bis {most}',
};
