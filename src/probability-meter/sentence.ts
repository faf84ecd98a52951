import {
  formatDecibels,
  formatDegrees,
  formatPercent,
  probabilityToDecibels,
  probabilityToDegrees,
} from '../conversions/index.js';
import { formatCounted, type Origin } from './face/units.js';
import { filled } from '../instrument/language/wording.js';
import type { MeterStrings } from './strings.js';

/** What a meter has to say. */
export interface Said {
  probability: number;
  prior: number | null;
  interval: readonly [low: number, high: number] | null;
  from: Origin;
  /** The word that holds, in the words of the page. */
  word: string;
  locale: string;
  strings: MeterStrings;
}

/** How far a belief has moved, in degrees toward certain and in decibels: "+7.5° · +2.3 dB". */
export const moveInWords = (prior: number | null, probability: number, locale: string): string => {
  if (prior === null) return '';
  const degrees = probabilityToDegrees(prior) - probabilityToDegrees(probability);
  const decibels = probabilityToDecibels(probability) - probabilityToDecibels(prior);
  const moved = formatCounted(45 - degrees, 'even', locale);
  // From certain to certain there is no number of decibels.
  return Number.isNaN(decibels) ? moved : `${moved} · ${formatDecibels(decibels, locale, true)}`;
};

/** The whole in a line: "53% · 43.28° · chances about even", and the interval and the prior if there are any. */
export const sentence = (said: Said): string => {
  const { probability, prior, interval, from, word, locale, strings } = said;
  const degrees = probabilityToDegrees(probability);
  const percent = (p: number) => formatPercent(p, locale);
  const parts = [
    percent(probability),
    from === 'certain' ? formatDegrees(degrees, locale) : formatCounted(degrees, from, locale),
    word,
  ];
  if (interval) {
    const [low, high] = interval.map(percent) as [string, string];
    parts.push(filled(strings.interval, { low, high }));
  }
  if (prior !== null) {
    const move = moveInWords(prior, probability, locale);
    parts.push(filled(strings.prior, { prior: percent(prior), move }));
  }
  return parts.join(' · ');
};
