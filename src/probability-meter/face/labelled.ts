import type { Label } from '../../engraving/text-width.js';
import type { Shape } from './geometry.js';
import type { Mapping } from './mapping.js';

/** Where things with labels are drawn on a face. */
export interface LabelledSetting {
  shape: Shape;
  mapping: Mapping;
  /** The em of the labels, and how wide the font runs. */
  size: number;
  stretch: number;
  /** The texts that were there before. */
  taken: readonly Label[];
  /** Where the first row of labels stands under a straight meter. */
  under: number;
  /** Whether the face is large enough for labels. */
  hasLabels: boolean;
}
