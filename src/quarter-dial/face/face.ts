import { nothing, svg, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Divisions } from '../../conversions/index.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';
import { fixed } from '../../engraving/point.js';
import { baseline } from '../../engraving/text-width.js';
import type { Range } from '../spread.js';
import { intervalWedge } from './interval.js';
import { faceWidth, lineWidth, plate, rim } from './plate.js';
import { symbols } from './symbols.js';
import { superscript } from '../../conversions/magnitude.js';

/** The legs of an expression: outlines to be stroked. */
export interface LegsPicture {
  outline: string;
  /** The arcs of the legs that are ranges, from end to end; null if there are none. */
  widths: string | null;
}

/** The state that a dial's face shows. */
export interface DialPicture {
  divisions: Divisions;
  /** The symbol that the value is rounded to; null while the value is unset. */
  current: string | null;
  /** The angle of the hand, in degrees clockwise from the top. */
  place: number;
  /** The exponent of the hand's decade. */
  exponent: number;
  /** Whether the power of ten is above the hub, as the hand is where it would be otherwise. */
  isDecadeAbove: boolean;
  /** The arcs of an expression's legs; null without an expression. */
  legs: LegsPicture | null;
  /** The ends of the wedge behind the hand; null without a wedge. */
  interval: Range | null;
  /** The width on the screen in CSS px, from which the distance of the marks follows. */
  width: number;
  /** The weight of the font, from 1 to 1000; 400 is regular. */
  weight: number;
}

const fullTurn = 360;

const millionths = 1e6;

/** The transform of the hand at an angle in degrees. Angles that differ by whole turns give exactly the same text. */
export const handTransform = (degrees: number): string => {
  const angle = Math.round(degrees * millionths) / millionths;
  const turned = angle - fullTurn * Math.floor(angle / fullTurn);
  return `rotate(${Number(turned.toFixed(6))})`;
};

// Four plates for each doubling of the width are enough, so that each can be made once and cached.
const engravedFor = (width: number): number =>
  Math.max(24, 2 ** (Math.floor(4 * Math.log2(width)) / 4));

/** The key of a face: with equal keys, widths and weights of the font give the same drawing. */
export const layoutKey = ({ width, weight }: Pick<DialPicture, 'width' | 'weight'>): string =>
  `${engravedFor(width)} ${weight}`;

/** The power of ten beside the hub, such as "× 10³"; empty for the exponent 0. */
export const decadeText = (exponent: number): string =>
  exponent ? `× 10${superscript(exponent)}` : '';

const half = faceWidth / 2;
// In CSS px. On a narrower face the power of ten would be too small to read, or touch the symbols.
const leastWidthOfDecade = 200;

const box = unsafeStatic(`${-half} ${-half} ${faceWidth} ${faceWidth}`);
/** The distance of the power of ten from the hub. */
const toDecade = 80;
// A blade that narrows towards the gradations.
const hand = unsafeStatic(`M-3.5,46L0,${-(rim - 2)}L3.5,46Z`);

/** Whether a hand at an angle in degrees would cross a power of ten under the hub. */
export const crossesDecade = (degrees: number): boolean =>
  Math.cos((degrees * Math.PI) / 180) < -Math.SQRT1_2;

const sizeOfDecade = (width: number): number => fixed(Math.max(34, (10 * faceWidth) / width));

const widthsOutline = (widths: string): TemplateResult =>
  svg`<path class="accent" part="widths" stroke-width="10" stroke-opacity="0.35" d="${widths}"></path>`;

const legsOutline = ({ outline, widths }: LegsPicture): TemplateResult =>
  svg`${widths === null ? nothing : widthsOutline(widths)}<path class="accent" part="legs" stroke-width="6" stroke-opacity="0.75" stroke-linejoin="round" d="${outline}"></path>`;

// A kept template without an interval or legs has no slot for them.
const none = unsafeStatic('');

/** The face as an `<svg>`: a kept template with slots for the symbols, decade, interval, legs and angle of the hand. */
export const face = (picture: DialPicture): TemplateResult => {
  const { divisions, current, place, exponent, weight } = picture;
  const width = engravedFor(picture.width);
  const decade = width < leastWidthOfDecade ? '' : decadeText(exponent);
  const middle = picture.isDecadeAbove ? -toDecade : toDecade;
  const y = fixed(baseline(middle, sizeOfDecade(width)));
  const legs = picture.legs && legsOutline(picture.legs);
  const hasLegs = legs !== null;
  const letters = symbols({ divisions, width, weight, hasLegs }, current);
  const interval = picture.interval && intervalWedge(picture.interval);
  const transform = handTransform(place);
  return keptTemplate(
    `dial ${divisions} ${width} ${hasLegs} ${interval !== null}`,
    [...(interval ? [interval] : []), letters, y, decade, ...(legs ? [legs] : []), transform],
    () =>
      html`<svg part="face" viewBox="${box}" direction="ltr" aria-hidden="true">${unsafeStatic(plate(divisions, width))}${interval ?? none}${letters}<text class="letters printed" part="exponent" font-size="${unsafeStatic(String(sizeOfDecade(width)))}" y="${y}">${decade}</text>${legs ?? none}<path class="needle current" part="hand" stroke-width="${unsafeStatic(String(lineWidth(1.8, width)))}" d="${hand}" transform="${transform}"></path><circle class="current" part="hub" stroke="none" r="9"></circle></svg>`,
  );
};
