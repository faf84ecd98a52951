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

/** The state that a meter's readout describes. */
export interface Said {
  probability: number;
  prior: number | null;
  interval: readonly [low: number, high: number] | null;
  /** The others' beliefs; empty while they are hidden. */
  needles: readonly OtherNeedle[];
  evidence: readonly Evidence[] | null;
  from: Origin;
  /** Whether the event happened; null while that is unknown. */
  outcome: Known | null;
  /** Whether the readout has the scores of both outcomes. */
  stakes: boolean;
  /** The word for the probability, translated. */
  word: string;
  locale: string;
  strings: MeterStrings;
}

/** The text of a move, in degrees toward certain and in decibels: "+7.5° · +2.3 dB". */
const moveInWords = (prior: number | null, probability: number, locale: string): string => {
  if (prior === null) return '';
  const degrees = probabilityToDegrees(prior) - probabilityToDegrees(probability);
  const decibels = probabilityToDecibels(probability) - probabilityToDecibels(prior);
  const moved = formatCounted(45 - degrees, 'even', locale);
  // The decibels from certain to certain are Infinity − Infinity, which is NaN.
  return Number.isNaN(decibels) ? moved : `${moved} · ${formatDecibels(decibels, locale, true)}`;
};

/** The text about the move on the face: the move by the evidence, or else from the prior to the needle. */
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

/** The score of the outcome, and the scores of both possible outcomes: "+2.55 dB if yes, −6.99 dB if no". */
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
 * The readout: "53% · 43.28° · chances about even", followed by the other values on the face.
 * @param isWhole whether it lists the items of the evidence, not only their sum
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
