import { wordsWith } from '../../instrument/language/wording.js';

/** What a slide rule says while it solves. `{…}` stands for a number, a name or a part of the sentence. */
export interface SolutionStrings {
  /** A place on a scale: "2.5 on D". */
  spot: string;
  /** The same, of an angle that stands for another one. */
  cosine: string;
  cotangent: string;
  /** The same on ST, where the arc stands for the sine and the tangent. */
  arc: string;
  /** The index of the slide: on a straight rule the left or the right one, on a ring the only one. */
  indexLeft: string;
  indexRight: string;
  indexOnly: string;
  /** Something of the slide is set under the hairline, or over a place on the body: on a ring, against it. */
  setUnder: string;
  setOver: string;
  setAgainst: string;
  /** The hairline is moved. */
  hairline: string;
  /** Why the right index is set. */
  becauseRight: string;
  /** Why something is set on a scale of reciprocals: to multiply, or to divide. */
  becauseMultiplies: string;
  becauseDivides: string;
  /** Why a folded scale is used. */
  becauseFolded: string;
  /** The rule is turned over. */
  turn: string;
  /** The slide is brought to the middle, with its index at that of the body. */
  align: string;
  /** A part of the expression is read, to be set again. */
  note: string;
  /** The end: what is read. */
  read: string;
  /** Where the decimal point goes: by an estimate, between two powers of ten, after a power of ten, or as it is printed. */
  pointEstimate: string;
  pointBetween: string;
  pointCharacteristic: string;
  pointPrinted: string;
  /** The value to more digits. */
  exact: string;
  /** How far the reading is off, and what the rule explains. */
  error: string;
  /** How often something was set. */
  oneSetting: string;
  manySettings: string;
  /** The layout can't: what to try, or that nothing helps. */
  cannot: string;
  tryLayout: string;
  noLayout: string;
}

const english: SolutionStrings = {
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

/** English, with a page's own words in their place where it gives some. */
export const solutionStringsWith = (
  own: Partial<SolutionStrings> | null | undefined,
): SolutionStrings => wordsWith(english, own ?? null);
