import type { Label } from '../../engraving/text-width.js';
import type { Shape } from './geometry.js';
import type { Mapping } from './mapping.js';

/** The layout of drawings with labels on a face. */
export interface LabelledSetting {
  shape: Shape;
  mapping: Mapping;
  /** The font size of the labels, and the measured width of the font relative to `textWidth`. */
  size: number;
  stretch: number;
  /** The texts that are already placed. */
  taken: readonly Label[];
  /** The y coordinate of the first row of labels under a straight meter. */
  under: number;
  /** Whether the face is large enough for labels. */
  hasLabels: boolean;
}
