import { html, unsafeStatic } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { filledSegments, segmentMarks } from '../../engraving/disc.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';

/** The disc's radius; around its middle the drawing is 200 wide and high. */
export const discRadius = 95;
const markEnd = 98.5;

/** Everything that a spinner shows. */
export interface SpinnerPicture {
  segments: number;
  /** The fraction of each segment that is filled. */
  fraction: number;
  /** Where the arrow points, in degrees clockwise from three o'clock; null where there is none. */
  arrow: number | null;
}

// A lance with its head near the rim and a counterweight behind its hub. It is drawn large, so that the light
// line around it, which the theme draws for faces of 800, comes out as fine as it should.
const arrow =
  'M-80,-5L0,-7L205,-3L196,-14L286,0L196,14L205,3L0,7L-80,5ZM22,0A22,22,0,1,1,-22,0A22,22,0,1,1,22,0ZM-64,0A15,15,0,1,1,-94,0A15,15,0,1,1,-64,0Z';
const arrowScale = 0.3;

/** The outline of the filled part. */
export const fillOf = (segments: number, fraction: number): string =>
  filledSegments(discRadius, segments, fraction);

/** Turns the arrow to an angle in degrees clockwise from three o'clock. */
export const arrowTransform = (degrees: number): string =>
  `rotate(${degrees}) scale(${arrowScale})`;

const marksOf = (segments: number): string =>
  segments > 1
    ? `<path part="ticks" vector-effect="non-scaling-stroke" d="${segmentMarks(discRadius, markEnd, segments)}"></path>`
    : '';

// The lines keep their width: a disc of 30 px has a rim like one of a foot.
const rimOf = (segments: number): string =>
  `<circle part="rim" vector-effect="non-scaling-stroke" r="${discRadius}"></circle>${marksOf(segments)}`;

const paper = unsafeStatic(
  `<circle class="paper" part="paper" stroke="none" r="${discRadius}"></circle>`,
);

const disc = (segments: number, fill: string): TemplateResult =>
  html`<svg part="face" viewBox="-100 -100 200 200" aria-hidden="true">${paper}<path class="fill" part="fill" d="${fill}"></path>${unsafeStatic(rimOf(segments))}</svg>`;

const discWithArrow = (segments: number, fill: string, turn: string): TemplateResult =>
  html`<svg part="face" viewBox="-100 -100 200 200" aria-hidden="true">${paper}<path class="fill" part="fill" d="${fill}"></path>${unsafeStatic(rimOf(segments))}<path class="current note" part="arrow" d="${unsafeStatic(arrow)}" transform="${turn}"></path></svg>`;

/** The disc with its fill, and with an arrow where there is one. */
export const face = ({ segments, fraction, arrow: degrees }: SpinnerPicture): TemplateResult => {
  const fill = fillOf(segments, fraction);
  if (degrees === null) {
    return keptTemplate(`disc ${segments}`, [fill], () => disc(segments, fill));
  }
  const turn = arrowTransform(degrees);
  const make = () => discWithArrow(segments, fill, turn);
  return keptTemplate(`disc with arrow ${segments}`, [fill, turn], make);
};
