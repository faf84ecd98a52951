import { nothing, svg, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Divisions } from '../../conversions/index.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';
import { fixed } from '../../engraving/point.js';
import type { Range } from '../spread.js';
import { intervalWedge } from './interval.js';
import { faceWidth, lineWidth, plate, rim } from './plate.js';
import { symbols } from './symbols.js';
import { superscript } from '../../conversions/magnitude.js';

/** The legs of an expression: outlines to be stroked. */
export interface LegsPicture {
  outline: string;
  /** Around the ends of the legs that are ranges; null where none is. */
  widths: string | null;
}

/** Everything that a dial shows on its face. */
export interface DialPicture {
  divisions: Divisions;
  /** The symbol of the sector that holds; null while no value is said. */
  current: string | null;
  /** Where the hand stands, in degrees clockwise from the top. */
  place: number;
  /** The decade that it stands for. */
  exponent: number;
  /** The arcs of an expression's legs, and how wide they are; null where there is none. */
  legs: LegsPicture | null;
  /** What the wedge behind the hand reaches from and to; null where there is none. */
  interval: Range | null;
  /** The width on the screen in CSS px: no mark is engraved closer than can be seen. */
  width: number;
  /** How heavy its font is, from 1 to 1000; 400 is a usual one. */
  weight: number;
}

const fullTurn = 360;

const millionths = 1e6;

/** Brings the hand to a place: by the same angle, to the last letter, after however many turns. */
export const handTransform = (degrees: number): string => {
  const angle = Math.round(degrees * millionths) / millionths;
  const turned = angle - fullTurn * Math.floor(angle / fullTurn);
  return `rotate(${Number(turned.toFixed(6))})`;
};

// Not for every pixel: four plates for each doubling of the size are enough, and each is made once.
const engravedFor = (width: number): number =>
  Math.max(24, 2 ** (Math.floor(4 * Math.log2(width)) / 4));

/** The decade, as it is written under the hub; the first has none. */
export const decadeText = (exponent: number): string =>
  exponent ? `× 10${superscript(exponent)}` : '';

const half = faceWidth / 2;
// Below, it would be too small to read, or touch the symbols.
const leastWidthOfDecade = 200;

const box = unsafeStatic(`${-half} ${-half} ${faceWidth} ${faceWidth}`);
const hand = unsafeStatic(`M0,44V${-(rim - 2)}`);

const sizeOfDecade = (width: number): number => fixed(Math.max(34, (10 * faceWidth) / width));

const widthsOutline = (widths: string): TemplateResult =>
  svg`<path class="accent" part="widths" stroke-width="10" stroke-opacity="0.35" d="${widths}"></path>`;

const legsOutline = ({ outline, widths }: LegsPicture): TemplateResult =>
  svg`${widths === null ? nothing : widthsOutline(widths)}<path class="accent" part="legs" stroke-width="6" stroke-opacity="0.75" stroke-linejoin="round" d="${outline}"></path>`;

// Of what is not there, a kept drawing has no place either.
const none = unsafeStatic('');

/** The face: an `<svg>` of which only the symbols, the decade, the interval, the legs and the place of the hand are not kept. */
export const face = (picture: DialPicture): TemplateResult => {
  const { divisions, current, place, exponent, weight } = picture;
  const width = engravedFor(picture.width);
  const decade = width < leastWidthOfDecade ? '' : decadeText(exponent);
  const legs = picture.legs && legsOutline(picture.legs);
  const hasLegs = legs !== null;
  const letters = symbols({ divisions, width, weight, hasLegs }, current);
  const interval = picture.interval && intervalWedge(picture.interval);
  const transform = handTransform(place);
  return keptTemplate(
    `dial ${divisions} ${width} ${hasLegs} ${interval !== null}`,
    [...(interval ? [interval] : []), letters, decade, ...(legs ? [legs] : []), transform],
    () =>
      html`<svg part="face" viewBox="${box}" direction="ltr" aria-hidden="true">${unsafeStatic(plate(divisions, width))}${interval ?? none}${letters}<text class="letters printed" part="exponent" font-size="${unsafeStatic(String(sizeOfDecade(width)))}" y="92">${decade}</text>${legs ?? none}<path class="needle" part="hand" stroke-width="${unsafeStatic(String(lineWidth(1.8, width)))}" d="${hand}" transform="${transform}"></path><circle class="current" part="hub" stroke="none" r="9"></circle></svg>`,
  );
};
