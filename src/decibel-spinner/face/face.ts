import { html, unsafeStatic } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { filledSegments, segmentMarks } from '../../engraving/disc.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';

/** The disc's radius in a drawing of 200 by 200 units, which is centred on the disc. */
export const discRadius = 95;
const markEnd = 98.5;

/** The state that a spinner's face shows. */
export interface SpinnerPicture {
  segments: number;
  /** The filled fraction of each segment, from 0 to 1. */
  fraction: number;
  /** The direction of the arrow, in degrees clockwise from three o'clock; null without an arrow. */
  arrow: number | null;
}

// A lance with its head near the rim and a counterweight behind its hub. The theme draws a light outline for faces that
// are 800 units wide: the path is in those units too, and scaled down, so that the outline gets the right width.
const arrow =
  'M-72,-4L0,-6L206,-2.5L190,-15L290,0L190,15L206,2.5L0,6L-72,4ZM13,0A13,13,0,1,1,-13,0A13,13,0,1,1,13,0ZM-68,0A13,13,0,1,1,-94,0A13,13,0,1,1,-68,0Z';
const arrowScale = 0.3;

/** The outline of the filled part of the disc, as the `d` of a path. */
export const fillOf = (segments: number, fraction: number): string =>
  filledSegments(discRadius, segments, fraction);

/** The transform of the arrow at an angle in degrees clockwise from three o'clock. */
export const arrowTransform = (degrees: number): string =>
  `rotate(${degrees}) scale(${arrowScale})`;

const marksOf = (segments: number): string =>
  segments > 1
    ? `<path part="ticks" vector-effect="non-scaling-stroke" d="${segmentMarks(discRadius, markEnd, segments)}"></path>`
    : '';

// Non-scaling strokes have the same width on a disc of any size.
const rimOf = (segments: number): string =>
  `<circle part="rim" vector-effect="non-scaling-stroke" r="${discRadius}"></circle>${marksOf(segments)}`;

const paper = unsafeStatic(
  `<circle class="paper" part="paper" stroke="none" r="${discRadius}"></circle>`,
);

const disc = (segments: number, fill: string): TemplateResult =>
  html`<svg part="face" viewBox="-100 -100 200 200" aria-hidden="true">${paper}<path class="fill" part="fill" d="${fill}"></path>${unsafeStatic(rimOf(segments))}</svg>`;

const discWithArrow = (segments: number, fill: string, turn: string): TemplateResult =>
  html`<svg part="face" viewBox="-100 -100 200 200" aria-hidden="true">${paper}<path class="fill" part="fill" d="${fill}"></path>${unsafeStatic(rimOf(segments))}<path class="current note" part="arrow" d="${unsafeStatic(arrow)}" transform="${turn}"></path></svg>`;

/** The face as an `<svg>`: the disc, its fill, and the arrow if there is one. */
export const face = ({ segments, fraction, arrow: degrees }: SpinnerPicture): TemplateResult => {
  const fill = fillOf(segments, fraction);
  if (degrees === null) {
    return keptTemplate(`disc ${segments}`, [fill], () => disc(segments, fill));
  }
  const turn = arrowTransform(degrees);
  const make = () => discWithArrow(segments, fill, turn);
  return keptTemplate(`disc with arrow ${segments}`, [fill, turn], make);
};
