import { gradations, levelLengths, type Gradation } from '../../engraving/gradations.js';
import { fixed } from '../../engraving/point.js';
import { ringTrack } from '../../engraving/track.js';
import { baseline, boldStretch, withoutTouching, type Label } from '../../engraving/text-width.js';
import type { Divisions } from '../../conversions/index.js';
import { ticks, wholes } from '../../engraving/ticks.js';
import { sectorsOf, turnsOf, type Sector } from '../system.js';

/** The width of the face in units of the drawing, which is centred on 0,0. */
export const faceWidth = 800;
/** The radius of the dial's rim. */
export const rim = 348;
// In CSS px; a narrower face has room only for one line.
const leastWidthOfTwoLines = 240;
// The distance of the two lines of the rim, in units of the face, and the least one in CSS px that shows them apart.
const [rimGap, leastRimGapPixels] = [6, 3];
/** The outer end of the marks at the symbols, as a radius. */
export const outerEnd = 384;
/** The length of the longest gradation. */
export const tickLength = 34;
const leastGapPixels = 3;
/** In CSS px; a narrower face has room only for the symbols. */
export const leastWidthOfNumerals = 76;
// In CSS px; a narrower face has room only for the digits, not for their tenths.
const leastWidthOfTenths = 150;

const scale = { position: turnsOf, numbered: wholes(1, 10) };
const gauges: readonly [sign: string, value: number][] = [
  ['π', Math.PI],
  ['e', Math.E],
];

/** The marks of a decade for a width in CSS px. The last one, 10, is left out, as it coincides with 1. */
const marksAt = (width: number): Gradation[] => {
  const length = (ringTrack.length(rim) * width) / faceWidth;
  return gradations(scale, leastGapPixels / length).slice(0, -1);
};

/** The stroke width in units of the face for a line of so many px; wider on a face above 800 px. */
export const lineWidth = (pixels: number, width: number): number =>
  fixed((pixels * Math.max(1, Math.sqrt(width / faceWidth)) * faceWidth) / width);

const path = (part: string, look: string, width: number, d: string): string =>
  d ? `<path class="${look}" part="${part}" stroke-width="${width}" d="${d}"></path>` : '';

const tickPaths = (marks: readonly Gradation[], width: number): string =>
  levelLengths
    .map((length, level) => {
      const turns = marks.filter((mark) => mark.level === level).map(({ position }) => position);
      return path(
        'ticks',
        'printed',
        lineWidth(level < 2 ? 0.8 : 1.2, width),
        ticks(ringTrack, turns, rim - tickLength * length, rim),
      );
    })
    .join('');

// `at` is the numeral's place on the unrolled ring, where overlaps are easy to find.
interface Numeral extends Label {
  turns: number;
  weight: 'normal' | 'bold';
}

const numeral = (
  text: string,
  value: number,
  size: number,
  radius: number,
  weight: Numeral['weight'] = 'normal',
): Numeral => {
  const turns = turnsOf(value);
  const stretch = weight === 'bold' ? boldStretch : 1;
  const at = { x: turns * ringTrack.length(radius), y: radius };
  return { text, turns, size, stretch, weight, at };
};

/** Converts CSS px to units of the face, for a face of a width in CSS px. */
export const pixels = (count: number, width: number): number => (count * faceWidth) / width;

/** The font size of the large numerals, in units of the face. */
export const largeAt = (width: number): number => Math.max(30, pixels(11, width));

/** The numerals that fit, the most important first: digits, π and e, and then the tenths from 1.1 to 1.9. */
const numeralsAt = (width: number): Numeral[] => {
  const [large, small] = [largeAt(width), Math.max(19, pixels(9.5, width))];
  const [outer, inner] = [rim - tickLength - 6 - large / 2, rim - tickLength - 8 - small / 2];
  if (width < leastWidthOfNumerals) return [];
  const digits = wholes(1, 9).map((digit) => numeral(String(digit), digit, large, outer, 'bold'));
  const signs = gauges.map(([sign, value]) => numeral(sign, value, small, inner));
  const tenths = wholes(1, 9).map((i) => numeral(String(i), 1 + i / 10, small, inner));
  // 10 coincides with 1: at the far end of the unrolled ring it keeps 9 at a distance from 1.
  const ten = numeral('1', 10, large, outer, 'bold');
  const first = withoutTouching([ten, ...digits], large / 5).slice(1);
  if (first.length < 9) return first;
  const rest = width < leastWidthOfTenths ? [] : [...signs, ...tenths];
  return withoutTouching([...first, ...rest], small / 5);
};

const upright = ({ text, turns, size, weight, at }: Numeral): string =>
  `<text font-weight="${weight}" font-size="${fixed(size)}" transform="rotate(${fixed(ringTrack.turnDegrees(turns))})" y="${fixed(baseline(-at.y, size))}">${text}</text>`;

const gaugeTicks = (width: number): string => {
  const turns = gauges.map(([, value]) => turnsOf(value));
  return path(
    'ticks',
    'printed',
    lineWidth(1.2, width),
    ticks(ringTrack, turns, rim - tickLength, rim),
  );
};

const boundaries = (ends: readonly number[], width: number): string =>
  `<path class="printed" part="boundary" stroke-opacity="0.6" stroke-width="${lineWidth(0.8, width)}" d="${ticks(ringTrack, ends, 0, rim)}"></path>`;

// With an odd number of sectors the last one and the first are neighbours and both dark, with a line between.
const sectors = (all: readonly Sector[], width: number): string => {
  const bands = all.filter((_, i) => all.length > 1 && i % 2 === 0);
  const outline = bands.map(({ from, to }) => ringTrack.sector(from, to, 0, rim)).join('');
  const ends = all.map(({ to }) => to);
  return path('band', 'band', 0, outline) + boundaries(ends, width);
};

// The triangle at 1, outside of the rim. Its commands are relative, so that it is one shape and no line.
const indexMark = (radius: number): string => {
  const [tip, half] = [fixed(radius + 5), 9];
  return `M0,${-tip}l${-half},${fixed(tip - outerEnd)}h${2 * half}z`;
};

/** The radius of the outer line of the rim, and of the paper. */
const outerRimAt = (width: number): number =>
  width < leastWidthOfTwoLines
    ? rim
    : fixed(rim + Math.max(rimGap, pixels(leastRimGapPixels, width)));

const circles = (radii: readonly number[]): string =>
  radii.map((radius) => ringTrack.sector(0, 1, 0, radius)).join('');

/** The fixed part of the face without its symbols, for a division of the decade and a width in CSS px, as SVG text. */
export const plate = (divisions: Divisions, width: number): string => {
  const all = sectorsOf(divisions);
  const numerals = numeralsAt(width).map(upright).join('');
  const edge = outerRimAt(width);
  const outer = ticks(
    ringTrack,
    all.map(({ at }) => at),
    edge,
    outerEnd,
  );
  const rims = circles(edge === rim ? [rim] : [rim, edge]);
  return [
    `<circle class="paper" part="paper" stroke="none" r="${edge}"></circle>`,
    sectors(all, width),
    tickPaths(marksAt(width), width),
    gaugeTicks(width),
    `<path part="outer" fill="currentColor" stroke-width="${lineWidth(1.2, width)}" d="${outer}${indexMark(edge)}"></path>`,
    path('rim', 'printed', lineWidth(1.4, width), rims),
    `<g class="letters printed" part="numerals">${numerals}</g>`,
  ].join('');
};
