import type { TemplateResult } from 'lit';
import type { Divisions } from '../../conversions/index.js';
import { gap, staged } from '../../instrument/drawing/staged.js';
import { fixed } from '../../engraving/point.js';
import { faceWidth, lineWidth, plate, rim } from './plate.js';
import { superscript } from '../../conversions/magnitude.js';

/** Everything that a dial shows on its face. */
export interface DialPicture {
  divisions: Divisions;
  /** Where the hand stands, in degrees clockwise from the top. */
  place: number;
  /** The decade that it stands for. */
  exponent: number;
  /** The arcs of an expression's legs; null where there is none. */
  legs: string | null;
  /** The width on the screen in CSS px: no mark is engraved closer than can be seen. */
  width: number;
  /** How heavy its font is, from 1 to 1000; 400 is a usual one. */
  weight: number;
}

const fullTurn = 360;
const hand = `M0,44V${-(rim - 2)}`;

/** Brings the hand to a place. */
export const handTransform = (degrees: number): string =>
  `rotate(${degrees - fullTurn * Math.floor(degrees / fullTurn)})`;

// Not for every pixel: four plates for each doubling of the size are enough, and each is made once.
const engravedFor = (width: number): number =>
  Math.max(24, 2 ** (Math.floor(4 * Math.log2(width)) / 4));

/** The decade, as it is written under the hub; the first has none. */
export const decadeText = (exponent: number): string =>
  exponent ? `× 10${superscript(exponent)}` : '';

const half = faceWidth / 2;
// Below, it would be too small to read, or touch the symbols.
const leastWidthOfDecade = 200;

const legsGap = `<path class="accent" part="legs" stroke-width="6" stroke-opacity="0.75" stroke-linejoin="round" d="${gap}"></path>`;

const markup = (divisions: Divisions, width: number, weight: number, hasLegs: boolean): string => {
  const size = fixed(Math.max(34, (10 * faceWidth) / width));
  const decade = `<text class="letters" part="exponent" font-size="${size}" y="92">${gap}</text>`;
  const needle = `<path class="needle" part="hand" stroke-width="${lineWidth(1.8, width)}" d="${hand}" transform="${gap}"></path>`;
  const hub = '<circle class="current" part="hub" stroke="none" r="9"></circle>';
  return `<svg part="face" viewBox="${-half} ${-half} ${faceWidth} ${faceWidth}" direction="ltr" aria-hidden="true">${plate(divisions, width, weight, hasLegs)}${decade}${hasLegs ? legsGap : ''}${needle}${hub}</svg>`;
};

/** The face, under the control that lies over it, if there is one. */
export const face = (picture: DialPicture, over?: TemplateResult): TemplateResult => {
  const { divisions, place, exponent, legs, weight } = picture;
  const width = engravedFor(picture.width);
  const hasLegs = legs !== null;
  const decade = width < leastWidthOfDecade ? '' : decadeText(exponent);
  const values = [decade, ...(hasLegs ? [legs] : []), handTransform(place)];
  const key = `dial ${divisions} ${width} ${weight} ${hasLegs}`;
  const svg = () => markup(divisions, width, weight, hasLegs);
  return staged(key, svg, values, over);
};
