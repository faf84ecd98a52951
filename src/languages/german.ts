import type { SpinnerStrings } from '../decibel-spinner/strings.js';
import type { MeterStrings } from '../probability-meter/strings.js';
import type { DialStrings } from '../quarter-dial/strings.js';
import type { ExerciseStrings } from '../slide-rule/exercises/strings.js';
import type { PrintStrings } from '../slide-rule/printing/strings.js';
import type { SolutionStrings } from '../slide-rule/solving/strings.js';
import type { RuleStrings } from '../slide-rule/strings.js';

/** German texts of a `<probability-meter>`, for its `strings` property. */
export const probabilityMeter: MeterStrings = {
  kind: 'Wahrscheinlichkeitsmesser',
  invitation: 'Sag mit dem Zeiger, wie sicher du bist',
  unset: 'Noch kein Wert',
  field: 'Wahrscheinlichkeit',
  refused: '„{text}“ ist nicht lesbar. Zum Beispiel: 0,53, 53 %, 3:2 oder 3 dB.',
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
    'probably not': 'wahrscheinlich nicht',
    'chances about even': 'etwa 50 : 50',
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

/** German texts of a `<decibel-spinner>`, for its `strings` property. */
export const decibelSpinner: SpinnerStrings = {
  kind: 'Dezibel-Glücksrad',
  invitation: 'Sag mit der Scheibe, wie sicher du bist',
  unset: 'Noch kein Wert',
  about: '(etwa {odds})',
  outcomes: 'blau,weiß',
  field: 'Dezibel',
  refused: '„{text}“ ist nicht lesbar. Zum Beispiel: 3, 66 %, 2:1 oder −3.',
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

/** German texts of a `<quarter-dial>`, for its `strings` property. */
export const quarterDial: DialStrings = {
  kind: 'Größenordnungs-Skala',
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
  factors: 'Faktoren',
  field: 'Zahl',
  refused: '„{text}“ ist nicht lesbar. Zum Beispiel: 42000, 4,2e4 oder 4,2 × 10^4.',
  table: 'Multiplikationstabelle',
};

/** German texts of a `<slide-rule>`, for its `strings` property. */
export const slideRule: RuleStrings & {
  solution: SolutionStrings;
  exercise: ExerciseStrings;
  printing: PrintStrings;
} = {
  kind: 'Rechenschieber',
  hairline: 'Läuferstrich',
  slide: 'Zunge',
  setHand: 'Läufer auf Index',
  setFace: 'Zunge zum Läufer',
  setHairline: 'Läufer auf Index',
  setSlide: 'Zunge zum Läufer',
  reset: 'Zurücksetzen',
  fine: 'Fein',
  turn: 'Wenden',
  scale: 'Skala',
  operandExponent: '× 10ⁿ der Zunge',
  resultExponent: '× 10ⁿ des Ergebnisses',
  noNumber: '„{text}“ ist keine Zahl',
  noScale: '„{name}“ ist keine Skala',
  outside: 'Die Skala {scale} reicht von {least} bis {greatest}',
  offEnd: '{scale} {value} liegt jenseits des Stabendes. Nimm den anderen Index.',
  tooFar: 'Gib eine ganze Zahl von −{most} bis {most} ein',
  magnified: '{power}-fach vergrößert',
  printing: {
    body: 'Körper',
    slide: 'Zunge',
    hub: 'Mitte',
    cursor: 'Läufer',
    front: '{piece}, Vorderseite',
    back: '{piece}, Rückseite',
    straight:
      'Schneide an den durchgezogenen Linien. Falte beide Klappen des Körpers an den gestrichelten Linien nach hinten. Schieb die Zunge unter die Klappen.',
    board: 'Schneide an den durchgezogenen Linien.',
    flaps: 'Das ist die Rückseite. Falte beide Klappen von dir weg.',
    ring: 'Schneide an den durchgezogenen Linien. Leg die Zunge auf den Körper und steck beide durch die Kreuze zusammen.',
    inner:
      'Schneide an den durchgezogenen Linien, auch das Loch der Zunge. Kleb die Mitte auf den Körper, Kreuz auf Kreuz und Index auf Index: Die Zunge dreht sich um sie.',
    disc: 'Schneide an der durchgezogenen Linie.',
    straightFilm:
      'Druck diese Seite auf klare Folie. Schneide den Läufer aus, falte ihn an den gestrichelten Linien um den Rechenschieber und kleb ihn zusammen.',
    ringFilm:
      'Druck diese Seite auf klare Folie. Schneide den Läufer aus und steck ihn auf den Rechenschieber, Kreuz auf Kreuz.',
    bar: 'Dieser Balken muss 100 mm lang sein.',
    page: '{layout}, Skalenlänge {size} mm, Seite {page} von {pages}',
  },
  solution: {
    steps: 'Schritte',
    spot: '{value} auf {scale}',
    cosine: '{spot} (cos {angle}° ist sin {value})',
    cotangent: '{spot} (tan {angle}° ist 1 ÷ tan {value})',
    arc: '{spot} (bei kleinen Winkeln steht der Bogen für Sinus und Tangens)',
    indexLeft: 'den linken Index von {scale}',
    indexRight: 'den rechten Index von {scale}',
    indexOnly: 'den Index von {scale}',
    setUnder: 'Stell {what} unter den Läuferstrich{reason}.',
    setOver: 'Stell {what} über {place}{reason}.',
    setAgainst: 'Stell {what} an {place}{reason}.',
    hairline: 'Schieb den Läuferstrich über {what}{reason}.',
    becauseRight: ', denn mit dem linken läge {next} jenseits des Stabendes',
    becauseMultiplies: ': durch den Kehrwert teilen heißt malnehmen',
    becauseDivides: ': mit dem Kehrwert malnehmen heißt teilen',
    becauseFolded: ', denn {off} liegt jenseits des Stabendes',
    turn: 'Wende den Stab.',
    align: 'Stell die Zunge zurück, Index auf Index.',
    note: 'Lies {value} auf {scale} ab und schreib es auf.',
    read: 'Lies unter dem Läuferstrich {value} auf {scale} ab.',
    pointEstimate: 'Grob gerechnet {product} ≈ {estimate}, also ist es mit dem Komma {value}.',
    pointBetween: '{what} liegt zwischen {least} und {most}, also ist es mit dem Komma {value}.',
    pointCharacteristic:
      '{scale} hat nur, was nach dem Komma steht, davor steht die Zehnerpotenz: {power} + {reading} = {value}.',
    pointPrinted: 'Auf {scale} ist das Komma mit aufgedruckt.',
    exact: 'Berechnet: {exact}.',
    error:
      'Die Ablesung liegt um {off} daneben; auf einem Stab dieser Größe können es bei {settings} bis zu {most} sein.',
    oneSetting: '{count} Einstellung',
    manySettings: '{count} Einstellungen',
    cannot: 'Diese Anordnung hat keine Skalen für {expression}.',
    tryLayout: 'Versuch es mit layout="{layout}".',
    noLayout: 'Keine Anordnung des Baukastens hat sie.',
  },
  exercise: {
    read: 'Lies unter dem Läuferstrich {scale} ab.',
    calculate: 'Berechne {expression}. Schieb den Läuferstrich über das Ergebnis auf {scales}.',
    divide:
      'Berechne {expression}. Schieb den Läuferstrich oder einen Index der Zunge über das Ergebnis auf {scales}.',
    cannot: 'Diese Anordnung hat keine Skalen für diese Aufgaben.',
    field: 'Ablesung auf {scale}',
    check: 'Prüfen',
    hint: 'Tipp',
    next: 'Nächste Aufgabe',
    right: 'Richtig: {result}. Du liegst um {off} daneben; ein Stab dieser Größe erlaubt {most}.',
    tooHigh:
      '{answer} ist um {off} zu hoch; ein Stab dieser Größe erlaubt {most}. Versuch es noch einmal.',
    tooLow:
      '{answer} ist um {off} zu niedrig; ein Stab dieser Größe erlaubt {most}. Versuch es noch einmal.',
    missing: 'Gib die Zahl ein, die du abliest.',
    score: '{right} von {count} auf Anhieb richtig',
    place: '{scale}, von {from} bis {to}: {count} von {all} Teilen und {tenths} Zehntel',
    hints: 'Tipps',
    lies: 'Schau auf {place}.',
    reads: 'Es sind {reading}.',
  },
};
