import { unsafeCSS } from 'lit';
import { fixed } from '../engraving/point.js';
import { faceWidth, leastWidths, lineSteps } from './face/geometry.js';

// The marks to hide because they would crowd: the fine ones, and on the smallest faces all.
const crowded = (step: number): string[] =>
  step < leastWidths.marks
    ? [`[part='mirror']`, `[part='ticks']`, `[part='scale']>path`]
    : [
        `[part='mirror']`,
        `[part='ticks'][stroke-width='1']`,
        `[part='scale']>path:not([stroke-width])`,
      ];

// The rules of a face at a width in CSS px. Each selector ends in a class or an attribute, by which a browser finds the
// few rules that can match a line. It would try an `:is()` on all of them.
const looksAt = (step: number, face = ''): string => {
  const unitsPerPixel = faceWidth / step;
  const [thick, thin] = [fixed(1.25 * unitsPerPixel), fixed(0.75 * unitsPerPixel)];
  const base = Math.max(3, thin);
  // The lower edge of the picture can fall between pixels, which would cut off a part of the base line.
  const raised = fixed(1.5 - base / 2 - unitsPerPixel / 4);
  const rule = (lines: readonly string[], looks: string) =>
    `${lines.map((line) => face + line).join()}{${looks}}`;
  const rules = [
    rule(['.needle', `.accent[stroke-width='2']`], `stroke-width:${thick}`),
    rule([`[stroke-width='1.5']`], `stroke-width:${thin}`),
    rule([`[part='paper']`, `[part='band']`, `[part='foot']`], `stroke-width:${Math.max(2, thin)}`),
    rule([`[part='base']`], `stroke-width:${base};transform:translateY(${raised}px)`),
  ];
  if (step < leastWidths.fineMarks) rules.push(rule(crowded(step), 'display:none'));
  return rules.join('');
};

const below = lineSteps.slice(1).map((step, i) => ({ step, width: lineSteps[i] }));

// A face is in one range of widths only, so that each of its lines gets a single width.
const rangeOf = (step: number, width: number): string =>
  step === lineSteps.at(-1) ? `(width<${width}px)` : `(${step}px<=width<${width}px)`;

/**
 * The styles of a small meter. They keep its lines visible, the needle at least 1.25 CSS px wide, the bands and the base
 * line 0.75, and hide its marks before they crowd. For an arc, container queries do that without a script, as a page may
 * have a thousand. An element with size containment has no aspect ratio or natural width of its own, and the ratio of a
 * straight meter depends on its content: its `data-step` selects the styles instead.
 * @see https://drafts.csswg.org/css-contain-3/#containment-inline-size
 */
export const smallFace = unsafeCSS(`
  svg:not([data-step]){container:meter/inline-size;contain-intrinsic-inline-size:300px;aspect-ratio:16/5}
  ${below.map(({ step, width }) => `@container meter ${rangeOf(step, width)}{${looksAt(step)}}`).join('')}
  ${below.map(({ step }) => looksAt(step, `svg[data-step='${step}'] `)).join('')}
`);
