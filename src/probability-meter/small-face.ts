import { unsafeCSS } from 'lit';
import { fixed } from '../engraving/point.js';
import { faceWidth, leastWidths } from './face/geometry.js';

// Widths in CSS px. Between two of them a line has the units that it needs at the lower one. Strokes that do not scale
// would need no such steps, but take a third longer to lay out.
const steps = [leastWidths.strokes, 340, 240, 160, 110, 75, 50, 30];

const strokesBelow = (width: number, least: number): string => {
  const unitsPerPixel = faceWidth / least;
  const [thick, thin] = [fixed(1.25 * unitsPerPixel), fixed(0.75 * unitsPerPixel)];
  const base = Math.max(3, thin);
  // The lower edge of the picture falls between pixels, which would take some of the base line.
  const raised = fixed(1.5 - base / 2 - unitsPerPixel / 4);
  return `@container meter (width<${width}px){
    .needle,.accent[stroke-width='2']{stroke-width:${thick}}
    [stroke-width='1.5']{stroke-width:${thin}}
    [part='paper'],[part='band'],[part='foot']{stroke-width:${Math.max(2, thin)}}
    [part='base']{stroke-width:${base};transform:translateY(${raised}px)}
  }`;
};

/**
 * Keeps the lines of a small meter wide enough to be seen, and drops its marks before they crowd: the needle has at
 * least 1.25 CSS px, the bands and the base line 0.75. Without a script, as there may be a thousand meters.
 */
export const smallFace = unsafeCSS(`
  :host{container:meter/inline-size;contain-intrinsic-inline-size:300px}
  ${steps
    .slice(1)
    .map((least, i) => strokesBelow(steps[i], least))
    .join('')}
  @container meter (width<${leastWidths.fineMarks}px){
    [part='ticks'][stroke-width='1'],[part='scale']>path:not([stroke-width]){display:none}
  }
  @container meter (width<${leastWidths.marks}px){[part='ticks']{display:none}}
`);
