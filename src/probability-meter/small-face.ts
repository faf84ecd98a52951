import { unsafeCSS } from 'lit';
import { fixed } from '../engraving/point.js';
import { faceWidth, leastWidths, lineSteps } from './face/geometry.js';

// The stroke widths of a face at a width in CSS px, and the marks to hide because they would crowd.
const looksAt = (step: number, face: string): string => {
  const unitsPerPixel = faceWidth / step;
  const [thick, thin] = [fixed(1.25 * unitsPerPixel), fixed(0.75 * unitsPerPixel)];
  const base = Math.max(3, thin);
  // The lower edge of the picture can fall between pixels, which would cut off a part of the base line.
  const raised = fixed(1.5 - base / 2 - unitsPerPixel / 4);
  const marks = step < leastWidths.marks ? '' : `:is([stroke-width='1'],:not([stroke-width]))`;
  const hidden = `${face} :is([part='mirror'],:is([part='ticks'],[part='scale']>path)${marks}){display:none}`;
  return `
    ${face} :is(.needle,.accent[stroke-width='2']){stroke-width:${thick}}
    ${face} [stroke-width='1.5']{stroke-width:${thin}}
    ${face} :is([part='paper'],[part='band'],[part='foot']){stroke-width:${Math.max(2, thin)}}
    ${face} [part='base']{stroke-width:${base};transform:translateY(${raised}px)}
    ${step < leastWidths.fineMarks ? hidden : ''}`;
};

const arc = 'svg:not([data-step])';
const below = lineSteps.slice(1).map((step, i) => ({ step, width: lineSteps[i] }));

/**
 * The styles of a small meter. They keep its lines visible, the needle at least 1.25 CSS px wide, the bands and the base
 * line 0.75, and hide its marks before they crowd. For an arc, container queries do that without a script, as a page may
 * have a thousand. An element with size containment has no aspect ratio or natural width of its own, and the ratio of a
 * straight meter depends on its content: its `data-step` selects the styles instead.
 * @see https://drafts.csswg.org/css-contain-3/#containment-inline-size
 */
export const smallFace = unsafeCSS(`
  ${arc}{container:meter/inline-size;contain-intrinsic-inline-size:300px;aspect-ratio:16/5}
  ${below.map(({ step, width }) => `@container meter (width<${width}px){${looksAt(step, arc)}}`).join('')}
  ${below.map(({ step }) => looksAt(step, `svg[data-step='${step}']`)).join('')}
`);
