import type { Track } from '../../engraving/track.js';
import {
  arcOf,
  centre,
  faceWidth,
  forms,
  leastWidths,
  longNeedle,
  type Shape,
} from './geometry.js';
import type { Scale } from './units.js';

/** What the place of the engravings of a meter depends on. */
export interface Grounded {
  shape: Shape;
  scale: Scale;
  /** The words on the face, if any. */
  scheme: object | null;
  /** The width on the screen in CSS px. */
  width: number;
  /** The measured width of the font relative to `textWidth`. */
  stretch: number;
}

/** The track of the engravings, and the distance outward of the words; null if these have no room. */
export interface Ground {
  track: Track;
  words: number | null;
}

/** The font size in units of the face: 16, or more on a small face, where it is 10.5 px. */
export const textSize = ({ width }: Pick<Grounded, 'width'>): number =>
  Math.max(16, (10.5 * faceWidth) / width);

/** Whether a face has room for texts other than words. */
export const hasTexts = ({ width }: Pick<Grounded, 'width'>): boolean => width >= leastWidths.texts;

/** The least radius of an arc between two rings of numbers: words that would make it smaller are left out. */
const leastRadius = 400;

// Larger numbers outside the arc, and words above them, need a smaller arc.
const twoSidedGround = (setting: Grounded): Ground => {
  const { shape, scheme, stretch } = setting;
  const size = textSize(setting);
  if (shape === 'line') return { track: forms.line.track, words: 24 + size };
  if (!hasTexts(setting)) return { track: forms.arc.track, words: null };
  const radius = 535 - 3 * size * stretch;
  const underWords = radius - 1.5 * size;
  return scheme && underWords >= leastRadius
    ? { track: arcOf(underWords), words: 24 + 2.6 * size }
    : { track: arcOf(radius), words: null };
};

/** Where the engravings of a face are. */
export const groundOf = (setting: Grounded): Ground => {
  const { track, band } = forms[setting.shape];
  return setting.scale === 'both' ? twoSidedGround(setting) : { track, words: band + 7 };
};

/** The gap between the tip of a needle and the words above it, in units of the face. */
const airAtTip = 6.5;

/** The length of an arc's needle. A longer one would cross the word that it points at. */
export const needleLength = (setting: Grounded): number => {
  if (!setting.scheme) return longNeedle;
  const { track, words } = groundOf(setting);
  if (words === null) return longNeedle;
  return centre.y - track.at(0.5, words).y - airAtTip;
};
