import { fixed } from '../../engraving/point.js';
import { edgeTrack } from '../../engraving/track.js';
import { baseline } from '../../engraving/text-width.js';
import { escaped } from '../../engraving/svg-text.js';
import { bandEms } from '../face/bands.js';
import { edgeDrafting, marginsOf, type Margins } from '../face/edge.js';
import { bandsOf, type Band } from '../face/plan.js';
import type { Side } from '../scales/layout.js';
import { startOf } from '../scales/scale.js';
import {
  crease,
  engraved,
  hairline,
  leastBreadth,
  mm,
  sheet,
  usualBreadth,
  wideFont,
  type Piece,
  type Room,
} from './piece.js';

// A flap without scales still holds the slide.
const leastFlap = 6 * mm;
// Folds and cuts are never exact, so text and marks keep this distance from them.
const [beforeFold, beforeCut] = [1 * mm, 0.5 * mm];
// The play of the slide between the folds, and of the cursor around the body.
const [play, aroundBody] = [0.6 * mm, 1 * mm];
// The width of the cursor, and the length that is taped over its other end.
const [cursorWidth, overlap] = [24 * mm, 8 * mm];

/** The sizes of a straight rule, in units. */
interface Sizes {
  readonly length: number;
  readonly width: number;
  readonly breadth: number;
  readonly margins: Margins;
  readonly hasFormulas: boolean;
  /** The heights of the body's flaps, above the slide and below it. */
  readonly above: number;
  readonly below: number;
  /** The height of the rule. */
  readonly height: number;
}

const flap = (count: number, breadth: number): number =>
  Math.max(leastFlap, count * breadth + beforeFold);

const sizesOf = (side: Side, size: number, room: Room): Sizes | undefined => {
  const { upper, slide, lower } = side;
  const count = upper.length + slide.length + lower.length;
  // The cursor wraps around the whole rule.
  const forScales = room.height * mm - overlap - 2 * aroundBody - 4 * leastFlap;
  const breadth = Math.min(usualBreadth, forScales / (2 * count));
  const em = breadth / bandEms;
  const margins = marginsOf(side, em, wideFont);
  const length = size * mm;
  const widthWith = (hasFormulas: boolean) =>
    margins.left + length + margins.right(hasFormulas) + 2 * beforeCut;
  const hasFormulas = widthWith(true) <= room.width * mm;
  const hasSlide = slide.length > 0;
  const above = hasSlide ? flap(upper.length, breadth) : upper.length * breadth;
  const below = hasSlide ? flap(lower.length, breadth) : 0;
  if (breadth < leastBreadth) return undefined;
  const height = above + slide.length * breadth + below;
  return {
    ...{ length, width: widthWith(hasFormulas), breadth, margins, hasFormulas },
    ...{ above, below, height },
  };
};

/** The bands of one part of the rule. The first band begins at the height `top`. */
const bandsOn = (side: Side, sizes: Sizes, on: Band['on'], top: number): Band[] => {
  const { breadth, length } = sizes;
  const start = on === 'slide' ? Math.min(0, ...side.slide.map(startOf)) : 0;
  const measures = { length, textLength: length, isRing: false, em: breadth / bandEms };
  return bandsOf(side)
    .filter((band) => band.on === on)
    .map(({ scale, isUpright }, i) => ({
      ...{ scale, on, breadth, line: { ...measures, stretch: wideFont, start } },
      base: top + (isUpright ? i + 1 : i) * breadth,
      way: isUpright ? (-1 as const) : (1 as const),
    }));
};

const engravedOn = (side: Side, sizes: Sizes, on: Band['on'], top: number): string => {
  const { margins, length, width, hasFormulas } = sizes;
  const bands = bandsOn(side, sizes, on, top);
  const left = beforeCut + margins.left - (bands[0]?.line.start ?? 0) * length;
  const drafting = edgeDrafting(edgeTrack({ x: left, y: 0 }, length));
  const board = { x: beforeCut, width: width - 2 * beforeCut };
  const margin = (band: Band) => margins.markup(band, board, hasFormulas);
  return engraved(bands, { ...drafting, margin });
};

/** A line of text, centred on the back. */
const note = (text: string, { width }: Sizes, middle: number): string => {
  const em = 2.6 * mm;
  return `<text class="letters" font-size="${em}" x="${fixed(width / 2)}" y="${fixed(baseline(middle, em))}">${escaped(text)}</text>`;
};

/*
 * From the top: the lower flap, the back and the upper flap. Folded back and turned over, the flaps are the front:
 * both are upright, the upper one is above. The slide goes between the flaps and the back, from fold to fold.
 */
const bodyMarkup = (side: Side, sizes: Sizes, text: string): string => {
  const { width, height, above, below, breadth } = sizes;
  const ends = below + height + play;
  const upper = ends + above - side.upper.length * breadth;
  return [
    sheet(width, ends + above),
    engravedOn(side, sizes, 'lower', 0),
    crease(below, width),
    note(text, sizes, below + height / 2),
    crease(ends, width),
    engravedOn(side, sizes, 'upper', upper),
  ].join('');
};

const boardOf = (side: Side, sizes: Sizes): Piece => ({
  ...{ part: 'body', width: sizes.width / mm, height: sizes.height / mm },
  markup: () => sheet(sizes.width, sizes.height) + engravedOn(side, sizes, 'upper', 0),
});

const cursorOf = ({ height }: Sizes): Piece => {
  const panel = height + aroundBody;
  const whole = 2 * panel + overlap;
  const middle = cursorWidth / 2;
  return {
    ...{ part: 'cursor', width: cursorWidth / mm, height: whole / mm },
    markup: () =>
      [
        sheet(cursorWidth, whole),
        hairline(`M${middle},0V${fixed(panel)}`),
        crease(panel, cursorWidth),
        crease(2 * panel, cursorWidth),
      ].join(''),
  };
};

/**
 * The pieces of one face of a straight rule: a body that is folded around its slide, and a cursor around both.
 * @param size the length of the scales in mm
 * @param flaps the instruction for the flaps, on the back
 * @returns undefined if the scales can't be read in that room
 */
export const straightPieces = (
  side: Side,
  size: number,
  room: Room,
  flaps: string,
): Piece[] | undefined => {
  const sizes = sizesOf(side, size, room);
  if (!sizes) return undefined;
  if (side.slide.length === 0) return [boardOf(side, sizes), cursorOf(sizes)];
  const { width, height, above, below } = sizes;
  const tongue = height - play;
  const body: Piece = {
    ...{ part: 'body', width: width / mm, height: (height + play + above + below) / mm },
    markup: () => bodyMarkup(side, sizes, flaps),
  };
  const slide: Piece = {
    ...{ part: 'slide', width: width / mm, height: tongue / mm },
    markup: () => sheet(width, tongue) + engravedOn(side, sizes, 'slide', above - play / 2),
  };
  return [body, slide, cursorOf(sizes)];
};
