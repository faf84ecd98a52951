import { unsafeCSS } from 'lit';
import { fixed } from '../engraving/point.js';
import { faceWidth, leastWidths, lineSteps } from './face/geometry.js';

// What the lines of a face need at a width, and which of its marks go as they would crowd.
const looksAt = (step: number, face: string): string => {
  const unitsPerPixel = faceWidth / step;
  const [thick, thin] = [fixed(1.25 * unitsPerPixel), fixed(0.75 * unitsPerPixel)];
  const base = Math.max(3, thin);
  // The lower edge of the picture falls between pixels, which would take some of the base line.
  const raised = fixed(1.5 - base / 2 - unitsPerPixel / 4);
  const marks = step < leastWidths.marks ? '' : `:is([stroke-width='1'],:not([stroke-width]))`;
  const hidden = `${face} :is([part='ticks'],[part='scale']>path)${marks}{display:none}`;
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
 * Keeps the lines of a small meter wide enough to be seen, and drops its marks before they crowd: the needle has at
 * least 1.25 CSS px, the bands and the base line 0.75. An arc, of which there may be a thousand, needs no script for
 * that. A contained picture has no ratio or natural width of its own, and a straight meter's ratio follows from what it
 * shows: that one says its step.
 * @see https://drafts.csswg.org/css-contain-3/#containment-inline-size
 */
export const smallFace = unsafeCSS(`
  ${arc}{container:meter/inline-size;contain-intrinsic-inline-size:300px;aspect-ratio:16/5}
  ${below.map(({ step, width }) => `@container meter (width<${width}px){${looksAt(step, arc)}}`).join('')}
  ${below.map(({ step }) => looksAt(step, `svg[data-step='${step}']`)).join('')}
`);
