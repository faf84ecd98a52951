import {
  decibelsToProbability,
  degreesToProbability,
  probabilityToDecibels,
  probabilityToDegrees,
} from '../../conversions/index.js';

/** The map from a probability to a fraction of the face, from impossible (0) to certain (1). */
export type Mapping = 'degrees' | 'log-odds' | 'linear';

const rightAngle = 90;
/** The end of the log-odds scale in decibels, on both sides. */
export const lastDecibels = 30;

const clampFraction = (fraction: number): number => Math.min(1, Math.max(0, fraction));

interface Layout {
  toFraction(p: number): number;
  toProbability(fraction: number): number;
}

const layouts: Readonly<Record<Mapping, Layout>> = {
  degrees: {
    toFraction: (p) => 1 - probabilityToDegrees(p) / rightAngle,
    toProbability: (fraction) => degreesToProbability((1 - fraction) * rightAngle),
  },
  'log-odds': {
    toFraction: (p) => (probabilityToDecibels(p) / lastDecibels + 1) / 2,
    toProbability: (fraction) => decibelsToProbability((2 * fraction - 1) * lastDecibels),
  },
  linear: { toFraction: (p) => p, toProbability: (fraction) => fraction },
};

/** The fraction of the face for a probability, from impossible (0) to certain (1); clamped to the ends. */
export const toFraction = (p: number, mapping: Mapping): number =>
  clampFraction(layouts[mapping].toFraction(p));

/** The probability at a fraction of the face. A fraction outside 0 … 1 is clamped. */
export const toProbability = (fraction: number, mapping: Mapping): number =>
  layouts[mapping].toProbability(clampFraction(fraction));
