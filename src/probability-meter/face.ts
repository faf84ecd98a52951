import { html, nothing, svg, type TemplateResult } from 'lit';
import { degreesToProbability, type WordScheme } from '../conversions/index.js';
import { fixed, type Track } from '../engraving/track.js';
import { halfBox } from '../engraving/type.js';
import { faceWidth, forms, lineArc, type Shape } from './geometry.js';
import { gradation, type Origin, type Scale } from './gradations.js';
import { labelsDrawing, type MeterLabels } from './labels.js';
import { toFraction, type Mapping } from './mapping.js';
import { bareFaceOf, lineOf, plateOf, seatOf } from './plate.js';
import { air, ringDrawing, upright } from './rings.js';
import { wordsDrawing } from './words-ring.js';

/** Everything that a meter shows. */
export interface MeterPicture {
  shape: Shape;
  mapping: Mapping;
  scale: Scale;
  from: Origin;
  /** Where the needle stands, as a fraction of the way from impossible to certain. */
  place: number;
  probability: number;
  prior: number | null;
  interval: readonly [low: number, high: number] | null;
  labels: MeterLabels | null;
  scheme: WordScheme | null;
  /** The word that holds, as the scheme has it. */
  word: string;
  translate(word: string): string;
  /** How far the belief has moved from the prior, in words. */
  move: string;
  locale: string;
  /** The width on the screen in CSS px: text is never smaller there than can be read. */
  width: number;
}

type Drawing = TemplateResult | typeof nothing;

const numeralSize = 16;
const leastNumeralPixels = 10.5;
const wordPixels = [11, 9] as const;

const atLeast = (size: number, pixels: number, width: number): number =>
  Math.max(size, (pixels * faceWidth) / width);

const sizeOf = ({ width }: MeterPicture): number => atLeast(numeralSize, leastNumeralPixels, width);

const wordSizes = ({ width }: MeterPicture): readonly [number, number] => [
  atLeast(numeralSize, wordPixels[0], width),
  atLeast(12, wordPixels[1], width),
];

/** A track, and where words stand above all that is engraved on it. */
interface Ground {
  track: Track;
  words: number;
}

const longestTwoSidedMark = 22;
const edgeMargin = 3;

// The numbers outside the arc must stay in the picture at its ends, and the words above them at its top.
const twoSidedGround = (picture: MeterPicture): Ground => {
  const size = sizeOf(picture);
  const [halfWidth, halfHeight] = halfBox({ text: '100%', size, at: { x: 0, y: 0 } });
  const words = longestTwoSidedMark + 2 * air + 2.2 * halfHeight;
  if (picture.shape === 'line')
    return { track: forms.line.track, words: 16 + 2 * air + 2 * halfHeight };
  const reach = (halfWidth + halfHeight) * Math.SQRT1_2;
  const atEnds = (faceWidth / 2 - edgeMargin - halfWidth) * Math.SQRT2;
  const crown = picture.scheme ? 2.2 * wordSizes(picture)[0] : 0;
  const radius = Math.min(atEnds - longestTwoSidedMark - air - reach, 570 - words - crown);
  return { track: lineArc(radius), words };
};

const oneSidedGround = ({ shape }: MeterPicture): Ground => {
  const { track, band } = forms[shape];
  return { track, words: band[1] + 7 };
};

const twoSidedFace = (picture: MeterPicture, track: Track): TemplateResult => {
  const { shape, mapping, from, locale } = picture;
  const { height, twoSided } = forms[shape];
  const size = sizeOf(picture);
  const [outside, inside] = twoSided;
  const side = { track, mapping, height };
  return svg`${lineOf(shape, track)}${ringDrawing(gradation('percent', from, locale), size, { ...side, ring: outside })}${ringDrawing(gradation('degrees', from, locale), size, { ...side, ring: inside })}`;
};

const faceOn = (picture: MeterPicture, track: Track): TemplateResult => {
  const { shape, mapping, scale, from, locale } = picture;
  if (scale === 'both') return twoSidedFace(picture, track);
  if (scale === 'none') return bareFaceOf(shape, mapping);
  const seat = seatOf(shape, mapping);
  return svg`${plateOf(shape)}${ringDrawing(gradation(scale, from, locale), sizeOf(picture), seat)}`;
};

const wedge = ({ shape, mapping, interval }: MeterPicture): Drawing => {
  if (!interval) return nothing;
  const { track, band, wedge, sectorTransform } = forms[shape];
  const [from, to] = interval.map((p) => toFraction(p, mapping)) as [number, number];
  const outer = shape === 'arc' ? band[0] : band[1];
  return svg`<path class="fill" part="interval" fill-opacity="0.22" transform="${sectorTransform}" d="${track.sector(from, to, wedge, outer)}"/>`;
};

// Beside the needles, on the side where the face has more room.
const note = (picture: MeterPicture, from: number, to: number): TemplateResult => {
  const { needleX, y } = forms[picture.shape].note;
  const label = { text: picture.move, size: sizeOf(picture), at: { x: 0, y } };
  const [halfWidth] = halfBox(label);
  const crossings = [from, to].map(needleX);
  const isRight = from + to < 1;
  const beside = isRight ? Math.max(...crossings) + halfWidth : Math.min(...crossings) - halfWidth;
  label.at.x = beside + (isRight ? 2 : -2) * air;
  return svg`<g class="note" font-size="${fixed(label.size)}" text-anchor="middle">${upright(label)}</g>`;
};

const moveFromPrior = (picture: MeterPicture, track: Track): Drawing => {
  const { shape, mapping, prior, probability } = picture;
  if (prior === null) return nothing;
  const { move, needle, needleTransform, sectorTransform } = forms[shape];
  const [from, to] = [prior, probability].map((p) => toFraction(p, mapping)) as [number, number];
  const offset = picture.scale === 'both' ? 0 : move;
  const d = track.sector(Math.min(from, to), Math.max(from, to), offset - 3, offset + 3);
  return svg`<g part="prior"><path class="move" transform="${sectorTransform}" d="${d}"/><path class="accent" stroke-width="2" d="${needle}" transform="${needleTransform(from)}"/>${note(picture, from, to)}</g>`;
};

const words = (picture: MeterPicture, { track, words }: Ground): Drawing => {
  const { scheme, word, translate, mapping } = picture;
  if (!scheme) return nothing;
  const sizes = wordSizes(picture);
  return wordsDrawing({ scheme, current: word, translate, mapping, track, outward: words, sizes });
};

const labelFraction = (angle: number, mapping: Mapping): number =>
  mapping === 'degrees' || angle < 0 || angle > 90
    ? 1 - angle / 90
    : toFraction(degreesToProbability(angle), mapping);

const labels = (picture: MeterPicture): Drawing => {
  if (!picture.labels) return nothing;
  const { labelAt } = forms[picture.shape];
  return labelsDrawing(picture.labels, sizeOf(picture), (angle, radius) =>
    labelAt(labelFraction(angle, picture.mapping), radius),
  );
};

const isBare = ({ scale, prior, interval, labels, scheme }: MeterPicture): boolean =>
  scale === 'none' && prior === null && !interval && !labels && !scheme;

// All that may stand behind the needle is one child, so that a bare face holds no empty places for it.
const dressing = (picture: MeterPicture): TemplateResult => {
  if (isBare(picture)) return bareFaceOf(picture.shape, picture.mapping);
  const ground = picture.scale === 'both' ? twoSidedGround(picture) : oneSidedGround(picture);
  return svg`${wedge(picture)}${faceOn(picture, ground.track)}${words(picture, ground)}${labels(picture)}${moveFromPrior(picture, ground.track)}`;
};

/** The needle's turn at a place. */
export const needleTransform = (shape: Shape, place: number): string =>
  forms[shape].needleTransform(place);

// The straight meter is as high as what stands above and below its bar.
const lineBox = ({ scale, scheme, labels, prior }: MeterPicture): string => {
  const top = scheme ? 0 : scale === 'both' ? 36 : 56;
  const bottom = prior !== null ? 156 : scale !== 'none' || labels ? 134 : 112;
  return `0 ${top} ${faceWidth} ${bottom - top}`;
};

/** The face with its needle. */
export const face = (picture: MeterPicture): TemplateResult => {
  const { shape, place } = picture;
  const transform = needleTransform(shape, place);
  if (shape === 'line') {
    return html`<svg part="face" viewBox="${lineBox(picture)}" aria-hidden="true">${dressing(picture)}<path class="needle" part="needle" stroke-width="3" d="M130,106v-44" transform="${transform}"></path></svg>`;
  }
  return html`<svg part="face" viewBox="0 0 800 250" aria-hidden="true">${dressing(picture)}<path class="needle" part="needle" stroke-width="2" d="M400,570V32" transform="${transform}"></path></svg>`;
};
