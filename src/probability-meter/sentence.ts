import {
  formatDecibels,
  formatDegrees,
  formatPercent,
  logScore,
  probabilityToDecibels,
  probabilityToDegrees,
} from '../conversions/index.js';
import { formatCounted, type Origin } from './face/units.js';
import type { Known } from './face/geometry.js';
import { filled } from '../instrument/language/wording.js';
import { evidenceInWords, probabilityAfter, type Evidence } from './evidence.js';
import { even } from './needle.js';
import type { OtherNeedle } from './needles.js';
import type { MeterStrings } from './strings.js';

/** What a meter has to say. */
export interface Said {
  probability: number;
  prior: number | null;
  interval: readonly [low: number, high: number] | null;
  /** The others' beliefs, as far as they are shown. */
  needles: readonly OtherNeedle[];
  evidence: readonly Evidence[] | null;
  from: Origin;
  /** Whether the event happened, null while that is not known. */
  outcome: Known | null;
  /** Whether the scores of both outcomes are said. */
  stakes: boolean;
  /** The word that holds, in the words of the page. */
  word: string;
  locale: string;
  strings: MeterStrings;
}

/** How far a belief has moved, in degrees toward certain and in decibels: "+7.5° · +2.3 dB". */
const moveInWords = (prior: number | null, probability: number, locale: string): string => {
  if (prior === null) return '';
  const degrees = probabilityToDegrees(prior) - probabilityToDegrees(probability);
  const decibels = probabilityToDecibels(probability) - probabilityToDecibels(prior);
  const moved = formatCounted(45 - degrees, 'even', locale);
  // From certain to certain there is no number of decibels.
  return Number.isNaN(decibels) ? moved : `${moved} · ${formatDecibels(decibels, locale, true)}`;
};

/** What a face says of its move: that of the evidence, or else from the prior to the needle. */
export const noteInWords = ({
  evidence,
  prior,
  probability,
  isUnset,
  locale,
}: Pick<Said, 'evidence' | 'prior' | 'probability' | 'locale'> & { isUnset: boolean }): string => {
  if (evidence) return moveInWords(prior ?? even, probabilityAfter(evidence, prior), locale);
  return isUnset ? '' : moveInWords(prior, probability, locale);
};

const scoreInWords = ({ probability, locale, strings }: Said, outcome: Known): string => {
  const score = logScore(probability, outcome);
  return Number.isFinite(score) ? formatDecibels(score, locale, true) : strings.infinite;
};

/** The score of what happened, and what either outcome would score: "+2.55 dB if yes, −6.99 dB if no". */
const scoresInWords = (said: Said): string[] => {
  const { outcome, stakes, strings } = said;
  const parts: string[] = [];
  if (outcome) {
    const template = outcome === 'yes' ? strings.happened : strings.failed;
    parts.push(filled(template, { score: scoreInWords(said, outcome) }));
  }
  if (stakes) {
    const [yes, no] = [scoreInWords(said, 'yes'), scoreInWords(said, 'no')];
    parts.push(filled(strings.stakes, { yes, no }));
  }
  return parts;
};

/**
 * The whole in a line: "53% · 43.28° · chances about even", and what else the meter shows.
 * @param isWhole whether it has the items of the evidence too, and not their sum alone
 */
export const sentence = (said: Said, isWhole: boolean): string => {
  const { probability, prior, interval, needles, evidence, from, word, locale, strings } = said;
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
  if (evidence) parts.push(evidenceInWords(evidence, said, isWhole));
  for (const needle of needles) parts.push(`${needle.label}: ${percent(needle.probability)}`);
  return [...parts, ...scoresInWords(said)].join(' · ');
};
