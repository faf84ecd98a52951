import { svg, type TemplateResult } from 'lit';
import { fixed } from '../../engraving/point.js';
import type { Track } from '../../engraving/track.js';
import { headPath } from './arrow.js';
import { centre, forms, type Shape } from './geometry.js';
import type { Scale } from './units.js';

// How wide the line along the arc is, from the prior to the needle, and how large the head of its arrow.
const moveWidth = 6;
const head = { length: 12, half: 8 };

/** The arrow along the face from the prior to the needle; no head where it would be all of the arrow. */
export const moveArrow = (
  track: Track,
  from: number,
  to: number,
  outward: number,
): TemplateResult[] => {
  const shaft = svg`<path class="accent" stroke-width="${moveWidth}" d="${track.along(from, to, outward)}"/>`;
  if (Math.abs(to - from) * track.length(outward) < 2 * head.length) return [shaft];
  const tip = headPath(track, from, to, outward, head);
  return [shaft, svg`<path class="accent" stroke-width="3" d="${tip}"/>`];
};

/** The prior's needle, told from the other by its dashes and its end at the marks, also where all ink is black. */
export const priorNeedle = (
  { shape, scale }: { shape: Shape; scale: Scale },
  track: Track,
  place: number,
): TemplateResult => {
  const { needle, needleTransform, ring, twoSided } = forms[shape];
  const marks = scale === 'both' ? twoSided[1] : ring;
  const end = track.at(0.5, marks.base + marks.lengths[3]).y;
  const outline = shape === 'line' ? needle : `M${centre.x},${centre.y}V${fixed(end)}`;
  return svg`<path class="accent" stroke-width="2" stroke-dasharray="${shape === 'line' ? '5 3' : '14 6'}" d="${outline}" transform="${needleTransform(place)}"/>`;
};
