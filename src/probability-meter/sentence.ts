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
import { asShown, sayIn, type Say } from '../instrument/language/spoken.js';
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
const moveInWords = (
  prior: number | null,
  probability: number,
  locale: string,
  separator = ' · ',
): string => {
  if (prior === null) return '';
  const degrees = probabilityToDegrees(prior) - probabilityToDegrees(probability);
  const decibels = probabilityToDecibels(probability) - probabilityToDecibels(prior);
  const moved = formatCounted(45 - degrees, 'even', locale);
  // The decibels from certain to certain are Infinity − Infinity, which is NaN.
  return Number.isNaN(decibels)
    ? moved
    : [moved, formatDecibels(decibels, locale, true)].join(separator);
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

/** Writes the values of a text. */
interface Hand {
  say: Say;
  separator: string;
}

const forTheEye: Hand = { say: asShown, separator: ' · ' };

const scoreInWords = ({ probability, locale, strings }: Said, outcome: Known, say: Say): string => {
  const score = logScore(probability, outcome);
  return Number.isFinite(score) ? say(formatDecibels(score, locale, true)) : strings.infinite;
};

/** The score of the outcome, and the scores of both possible outcomes: "+2.55 dB if yes, −6.99 dB if no". */
const scoresInWords = (said: Said, say: Say): string[] => {
  const { outcome, stakes, strings } = said;
  const parts: string[] = [];
  if (outcome) {
    const template = outcome === 'yes' ? strings.happened : strings.failed;
    parts.push(filled(template, { score: scoreInWords(said, outcome, say) }));
  }
  if (stakes) {
    const [yes, no] = [scoreInWords(said, 'yes', say), scoreInWords(said, 'no', say)];
    parts.push(filled(strings.stakes, { yes, no }));
  }
  return parts;
};

const written = (said: Said, { say, separator }: Hand, isWhole: boolean): string => {
  const { probability, prior, interval, needles, evidence, from, word, locale, strings } = said;
  const degrees = probabilityToDegrees(probability);
  const percent = (p: number) => say(formatPercent(p, locale));
  const parts = [
    percent(probability),
    say(from === 'certain' ? formatDegrees(degrees, locale) : formatCounted(degrees, from, locale)),
    word,
  ];
  if (interval) {
    const [low, high] = interval.map(percent) as [string, string];
    parts.push(filled(strings.interval, { low, high }));
  }
  if (prior !== null) {
    const move = say(moveInWords(prior, probability, locale, separator));
    parts.push(filled(strings.prior, { prior: percent(prior), move }));
  }
  if (evidence) parts.push(evidenceInWords(evidence, said, isWhole, say));
  for (const needle of needles) parts.push(`${needle.label}: ${percent(needle.probability)}`);
  return [...parts, ...scoresInWords(said, say)].join(separator);
};

/**
 * The readout: "53% · 43.28° · chances about even", followed by the other values on the face.
 * @param isWhole whether it lists the items of the evidence, not only their sum
 */
export const sentence = (said: Said, isWhole: boolean): string => written(said, forTheEye, isWhole);

/** The readout as text for screen readers, with the items of the evidence: "53 percent, 43.28 degrees, chances about even". */
export const spokenSentence = (said: Said): string =>
  written(said, { say: sayIn(said), separator: ', ' }, true);
