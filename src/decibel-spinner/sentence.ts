import {
  approximateOdds,
  decibelsToOdds,
  decibelsToProbability,
  formatDecibels,
  formatNumber,
  formatOdds,
  formatPercent,
} from '../conversions/index.js';
import { asShown, sayIn, type Say } from '../instrument/language/spoken.js';
import { filled, pluralForm, type LanguageOf } from '../instrument/language/wording.js';
import { mostChoices, type Search } from './elicitation.js';
import type { SpinnerStrings } from './strings.js';
import type { Tally } from './wheel.js';

/** The texts and the locale of a spinner. */
export type Language = LanguageOf<SpinnerStrings>;

// Formats the numbers of "5:2" and "1e+22:1" in the language; π stays.
const roundedOdds = (decibels: number, locale: string): string =>
  approximateOdds(decibels)
    .replace(/\d[\de+]*/g, (number) => formatRounded(Number(number), locale))
    .replace(':', ' : ');

const formatRounded = (number: number, locale: string): string =>
  formatNumber(number, locale, number < 1e6 ? {} : { notation: 'scientific' });

const about = (decibels: number, { locale, strings }: Language): string =>
  Number.isFinite(decibels)
    ? ` ${filled(strings.about, { odds: roundedOdds(decibels, locale) })}`
    : '';

/** The readout: "3 dB · 2.00 : 1 (about 2 : 1) · 66.6%", followed by the name of the outcome unless that is empty. */
export const sentence = (decibels: number, outcome: string, language: Language): string => {
  const { locale } = language;
  const odds = formatOdds(decibelsToOdds(decibels), locale) + about(decibels, language);
  const share = `${formatPercent(decibelsToProbability(decibels), locale)} ${outcome}`.trim();
  return [formatDecibels(decibels, locale), odds, share].join(' · ');
};

// Two decimals, which the readout always has, are heard only where they are not zero.
const oddsAloud = (decibels: number, locale: string): string => {
  const odds = decibelsToOdds(Math.abs(decibels));
  const whole =
    odds < 1e6
      ? formatNumber(odds, locale, { maximumFractionDigits: 2 })
      : formatOdds(odds, locale).split(' : ')[0];
  const one = formatNumber(1, locale);
  return decibels < 0 ? `${one} : ${whole}` : `${whole} : ${one}`;
};

/** The readout for screen readers: "3 decibels, odds 2 to 1, 66.6 percent". Easy odds follow others that are not. */
export const spokenSentence = (decibels: number, outcome: string, language: Language): string => {
  const { locale, strings } = language;
  const say = sayIn(language);
  const [odds, easy] = [oddsAloud(decibels, locale), roundedOdds(decibels, locale)].map(say);
  const isEasy = odds === easy || !Number.isFinite(decibels);
  const share = say(formatPercent(decibelsToProbability(decibels), locale));
  return [
    say(formatDecibels(decibels, locale)),
    filled(strings.odds, { odds }),
    ...(isEasy ? [] : [filled(strings.easy, { odds: easy })]),
    `${share} ${outcome}`.trim(),
  ].join(', ');
};

const tallyWith = (
  { filled: landed, total, decibels }: Tally,
  outcome: string,
  { locale, strings }: Language,
  say: Say,
): string => {
  const form = strings.spins?.[pluralForm(total, locale)] ?? strings.spins?.other;
  return filled(strings.tally, {
    spins: filled(form, { total: formatNumber(total, locale) }),
    share: say(formatPercent(landed / total, locale)),
    evidence: say(formatDecibels(decibels, locale, true)),
    outcome,
  });
};

/** The text of the tally: "3 spins · 66.7% blue · +2.5 dB of evidence". */
export const tallyInWords = (tally: Tally, outcome: string, language: Language): string =>
  tallyWith(tally, outcome, language, asShown);

/** The tally for screen readers: "3 spins, 66.7 percent blue, plus 2.5 decibels of evidence". */
export const spokenTally = (tally: Tally, outcome: string, language: Language): string =>
  tallyWith(tally, outcome, language, sayIn(language)).replaceAll(' · ', ', ');

/** The announcement for screen readers when the arrow has stopped: "blue, spin 3". */
export const landedInWords = (
  outcome: string,
  total: number,
  { locale, strings }: Language,
): string => filled(strings.landed, { outcome, total: formatNumber(total, locale) });

/** The texts of the equivalent bet: the question or the elicited belief, the progress, and the announcement. */
export const betInWords = (
  { choices, isOver }: Search,
  decibels: number,
  outcome: string,
  language: Language,
): { question: string; progress: string; heard: string } => {
  const { locale, strings } = language;
  const share = formatPercent(decibelsToProbability(decibels), locale);
  const heard = sayIn(language)(share);
  if (isOver) {
    const question = filled(strings.elicited, { share });
    return { question, progress: '', heard: filled(strings.elicited, { share: heard }) };
  }
  const [number, most] = [choices + 1, mostChoices].map((count) => formatNumber(count, locale));
  const question = filled(strings.rather, { outcome });
  const progress = filled(strings.progress, { number, most });
  return { question, progress, heard: choices > 0 ? `${progress}, ${heard} ${outcome}` : '' };
};
