import { spokenEnglish, type SpokenStrings } from '../instrument/language/spoken.js';
import { wordsWith } from '../instrument/language/wording.js';
import type { ExerciseStrings } from './exercises/strings.js';
import type { PrintStrings } from './printing/strings.js';
import type { SolutionStrings } from './solving/strings.js';

/** Texts of the slide rule. `{…}` is replaced by a number or a name. */
export interface RuleStrings extends SpokenStrings {
  /** The kind of instrument. */
  kind: string;
  /** The name of the hairline, as a part to move and as a field. */
  hairline: string;
  /** The name of the slide, as a part to move and as a field. */
  slide: string;
  /** The button that brings the hand of a ring to the indices and back. */
  setHand: string;
  /** The button that brings the face of a ring to the hairline, to the origin and back. */
  setFace: string;
  /** The same button of a linear rule, for its cursor. */
  setHairline: string;
  /** The same button of a linear rule, for its slide. */
  setSlide: string;
  /** The button that brings back the first setting. */
  reset: string;
  /** The button for moves at a tenth of the speed. */
  fine: string;
  /** The button that turns the rule over. */
  turn: string;
  /** The choice of the scale on the outer ring. */
  scale: string;
  /** The field for the power of ten of the number at the slide's index. */
  operandExponent: string;
  /** The field for the power of ten of the number under the hairline. */
  resultExponent: string;
  /** Error: the typed text is not a number. */
  noNumber: string;
  /** Error: the typed name is not that of a scale. */
  noScale: string;
  /** Error: the typed value is not on the scale. */
  outside: string;
  /** Error: the typed value is beyond the end of the rule, for the current position of the slide. */
  offEnd: string;
  /** Error: the power of ten is beyond the greatest. */
  tooFar: string;
  /** Announced when the lens magnifies more or less. */
  magnified: string;
  /** The sentences of `solve`. */
  solution?: Partial<SolutionStrings>;
  /** The words of `exercise`. */
  exercise?: Partial<ExerciseStrings>;
  /** The words on pages to print. */
  printing?: Partial<PrintStrings>;
}

const english: RuleStrings = {
  ...spokenEnglish,
  kind: 'Slide rule',
  hairline: 'Hairline',
  slide: 'Slide',
  setHand: 'Hairline to index',
  setFace: 'Slide to hairline',
  setHairline: 'Hairline to index',
  setSlide: 'Slide to hairline',
  reset: 'Reset',
  fine: 'Fine',
  turn: 'Flip over',
  scale: 'Scale',
  operandExponent: '× 10ⁿ of the slide',
  resultExponent: '× 10ⁿ of the result',
  noNumber: '“{text}” is not a number',
  noScale: '“{name}” is not a scale',
  outside: 'Scale {scale} runs from {least} to {greatest}',
  offEnd: '{scale} {value} is beyond the end of the rule. Try the other index.',
  tooFar: 'Enter a whole number from −{most} to {most}',
  magnified: 'Magnified {power} times',
};

/** The English texts. Those that the page gives replace them. */
export const stringsWith = (own: Partial<RuleStrings> | null): RuleStrings =>
  wordsWith(english, own);
