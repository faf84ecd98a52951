import { wordsWith } from '../../instrument/language/wording.js';

/** Texts of the slide rule in a solution. `{…}` is replaced by a number, a name or a part of the sentence. */
export interface SolutionStrings {
  /** The name of the list of moves, for screen readers. */
  steps: string;
  /** A place on a scale: "2.5 on D". */
  spot: string;
  /** The same for a cosine or cotangent, which is set by another angle. */
  cosine: string;
  cotangent: string;
  /** The same on ST, where the arc is used for the sine and the tangent. */
  arc: string;
  /** The index of the slide: on a straight rule the left or the right one, on a ring the only one. */
  indexLeft: string;
  indexRight: string;
  indexOnly: string;
  /** A place on the slide is set under the hairline, or over a place on the body: on a ring, against it. */
  setUnder: string;
  setOver: string;
  setAgainst: string;
  /** The hairline is moved. */
  hairline: string;
  /** Why the right index is set. */
  becauseRight: string;
  /** Why a scale of reciprocals is used: to multiply, or to divide. */
  becauseMultiplies: string;
  becauseDivides: string;
  /** Why a folded scale is used. */
  becauseFolded: string;
  /** The rule is flipped over. */
  turn: string;
  /** The slide is aligned with the body, index to index. */
  align: string;
  /** The value of a part of the expression is noted, to be set again. */
  note: string;
  /** The end: the reading. */
  read: string;
  /** The place of the decimal point: by an estimate, between two powers of ten, after a power of ten, or as printed. */
  pointEstimate: string;
  pointBetween: string;
  pointCharacteristic: string;
  pointPrinted: string;
  /** The value to more digits. */
  exact: string;
  /** How far the reading is off, and how far the settings can make it off. */
  error: string;
  /** The number of settings. */
  oneSetting: string;
  manySettings: string;
  /** The layout has no scales for the expression. Then a layout to try, or that there is none. */
  cannot: string;
  tryLayout: string;
  noLayout: string;
}

const english: SolutionStrings = {
  steps: 'Steps',
  spot: '{value} on {scale}',
  cosine: '{spot} (cos {angle}° is sin {value})',
  cotangent: '{spot} (tan {angle}° is 1 ÷ tan {value})',
  arc: '{spot} (small angles: the arc stands for sine and tangent)',
  indexLeft: 'the left index of {scale}',
  indexRight: 'the right index of {scale}',
  indexOnly: 'the index of {scale}',
  setUnder: 'Set {what} under the hairline{reason}.',
  setOver: 'Set {what} over {place}{reason}.',
  setAgainst: 'Set {what} against {place}{reason}.',
  hairline: 'Move the hairline over {what}{reason}.',
  becauseRight: ', as {next} would be off the rule with the left one',
  becauseMultiplies: ': dividing by the reciprocal multiplies',
  becauseDivides: ': multiplying by the reciprocal divides',
  becauseFolded: ', as {off} is off the rule',
  turn: 'Flip the rule over.',
  align: 'Line the slide up with the body, index to index.',
  note: 'Read {value} on {scale} and note it down.',
  read: 'Read {value} on {scale} under the hairline.',
  pointEstimate: 'Roughly {product} ≈ {estimate}, so the decimal point makes it {value}.',
  pointBetween: '{what} lies between {least} and {most}, so the decimal point makes it {value}.',
  pointCharacteristic:
    '{scale} has only what follows the point, the power of ten stands before it: {power} + {reading} = {value}.',
  pointPrinted: '{scale} has the decimal point printed.',
  exact: 'Calculated: {exact}.',
  error:
    'The reading is off by {off}; on a rule of this size, {settings} can make it up to {most}.',
  oneSetting: '{count} setting',
  manySettings: '{count} settings',
  cannot: 'This layout has no scales for {expression}.',
  tryLayout: 'Try layout="{layout}".',
  noLayout: 'No layout of the kit has them.',
};

/** The English texts, replaced by the page's own texts where it sets some. */
export const solutionStringsWith = (
  own: Partial<SolutionStrings> | null | undefined,
): SolutionStrings => wordsWith(english, own ?? null);
