import { svg, type TemplateResult } from 'lit';
import { fixed } from '../../engraving/point.js';
import type { Track } from '../../engraving/track.js';
import { headPath } from './arrow.js';
import { centre, forms, type Shape } from './geometry.js';
import type { Scale } from './units.js';

// The stroke width and the head of the arrow from the prior to the needle, in units of the face.
const moveWidth = 6;
const head = { length: 12, half: 8 };

/** The arrow along the face from the prior to the needle. An arrow shorter than two heads has no head. */
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

/** The needle of the prior. Its dashes and its end at the marks distinguish it without colour. */
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
