import { fixed } from '../../engraving/point.js';
import { fullTurnRadians } from '../../engraving/polar.js';
import { ringBands, ringDrafting, roomFor } from '../face/ring-plan.js';
import type { Band } from '../face/plan.js';
import type { Side } from '../scales/layout.js';
import {
  centreMark,
  cut,
  engraved,
  hairline,
  leastBreadth,
  mm,
  sheet,
  thin,
  usualBreadth,
  wideFont,
  type Piece,
  type Room,
} from './piece.js';

// The margin of a body outside of its scales, and outside of a slide that has no scales around it.
const [rimSpace, blankRim] = [0.8 * mm, 3 * mm];
// The width of a cursor, and its length beyond the pin and beyond the rim.
const [cursorWidth, tail, overhang] = [16 * mm, 8 * mm, 3 * mm];
const indexMark = 3 * mm;

/** The radii of a circular rule, in units. */
interface Radii {
  readonly rim: number;
  /** The outer and the inner radius of the slide. The inner one is 0 for a whole disc. */
  readonly outside: number;
  readonly inside: number;
  readonly breadth: number;
}

const radiiOf = ({ upper, slide, lower }: Side, size: number, room: Room): Radii | undefined => {
  const outside = (size * mm) / fullTurnRadians;
  // The number of scales outside of the circle with the requested length.
  const beyond = slide.length > 0 ? upper.length : 0;
  const count = upper.length + slide.length + lower.length;
  const share = roomFor(count);
  const breadth = Math.min(
    usualBreadth,
    (share * outside) / (count - share * beyond),
    beyond > 0
      ? ((Math.min(room.width, room.height) * mm) / 2 - rimSpace - outside) / beyond
      : Infinity,
  );
  if (breadth < leastBreadth) return undefined;
  const inside = lower.length > 0 ? outside - slide.length * breadth : 0;
  return { rim: outside + beyond * breadth, outside, inside, breadth };
};

const circle = (radius: number): string => `<circle ${cut} r="${fixed(radius)}"></circle>`;

const disc = (part: Piece['part'], radius: number, markup: () => string): Piece => ({
  ...{ part, width: (2 * radius) / mm, height: (2 * radius) / mm },
  markup: () =>
    `<g transform="translate(${fixed(radius)} ${fixed(radius)})">${circle(radius)}${markup()}</g>`,
});

const cursorOf = (rim: number): Piece => {
  const height = overhang + rim + tail;
  const pin = overhang + rim;
  return {
    ...{ part: 'cursor', width: cursorWidth / mm, height: height / mm },
    markup: () =>
      `${sheet(cursorWidth, height)}<g transform="translate(${cursorWidth / 2} ${fixed(pin)})">${hairline(`M0,0V${fixed(-pin)}`)}${centreMark()}</g>`,
  };
};

/**
 * The pieces of one face of a circular rule: a body, a slide that turns on it, a hub with the body's scales inside of
 * the slide, and a cursor. A rule whose scales are all on the slide has no body.
 * @param size the length of the scales at the slide's edge, in mm
 * @returns undefined if the scales can't be read at that size
 */
export const ringPieces = (side: Side, size: number, room: Room): Piece[] | undefined => {
  const radii = radiiOf(side, size, room);
  if (!radii) return undefined;
  const { upper, slide, lower } = side;
  const { rim, outside, inside, breadth } = radii;
  const bands = ringBands(side, rim, breadth, wideFont);
  const on = (...parts: Band['on'][]) =>
    engraved(
      bands.filter((band) => parts.includes(band.on)),
      ringDrafting,
    );
  const bodyRadius = upper.length > 0 ? rim + rimSpace : outside + blankRim;
  const index = `<path stroke-width="${thin}" d="M0,${fixed(-inside)}V${fixed(-inside - indexMark)}"></path>`;
  const body = disc('body', bodyRadius, () =>
    [on('upper', 'lower'), lower.length > 0 ? index : '', centreMark()].join(''),
  );
  const turning = disc(
    'slide',
    outside,
    () => on('slide') + (inside > 0 ? circle(inside) : centreMark()),
  );
  const hub = disc('hub', inside, () => on('lower') + centreMark());
  return [
    ...(upper.length + lower.length > 0 ? [body] : []),
    ...(slide.length > 0 ? [turning] : []),
    ...(lower.length > 0 ? [hub] : []),
    cursorOf(bodyRadius),
  ];
};
