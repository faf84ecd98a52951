import { levelLengths } from '../../engraving/gradations.js';
import { fixed } from '../../engraving/point.js';
import type { Band } from './plan.js';
import type { GaugeMark } from '../scales/gauges.js';
import { engrave, falls, type Engraving } from './numbering.js';

/** Stands for a value in the markup of a face, which Lit inserts. */
export const gap = '<>';

/** Draws marks and texts along a band, in one shape of the rule. */
export interface Drafting {
  /** The path of strokes at positions, which start at the base and have a length in px. */
  strokes(band: Band, positions: readonly number[], length: number): string;
  /**
   * The path of a triangle at a position. Its point is at the base, its foot at a length from there. Its width
   * is a share of the line.
   */
  wedge(band: Band, position: number, width: number, length: number): string;
  /** The attributes that place a text with its middle at a distance from the base, in px. */
  placing(band: Band, text: Engraving, distance: number): string;
  /** The name and the formula in the margin. A ring has no margin: its names are among the numerals. */
  margin?(band: Band): string;
}

/** The breadth of a band, in em. */
export const bandEms = 2.3;
// Shares of a band's breadth: the longest marks, and the space on both sides of the numerals.
const [marks, free] = [0.42, 0.12];
const capitals = 0.72;

/** The breadth of a band and the font size in it, in px. */
interface Room {
  readonly breadth: number;
  readonly em: number;
}

/** The length of the longest marks in a band, and the distance from their start to the middle of the numerals. */
export const measures = ({
  breadth,
  line: { em },
}: Pick<Band, 'breadth'> & { line: { em: number } }): readonly [tick: number, middle: number] => {
  const tick = tickIn({ breadth, em });
  return [tick, tick + free * breadth + (capitals * em) / 2];
};

const tickIn = ({ breadth, em }: Room): number =>
  Math.min(marks * breadth, (1 - 2 * free) * breadth - capitals * em);

/** The least and the greatest distance of the numerals from the start of the marks. */
export const textRoom = (room: Room): readonly [least: number, most: number] => {
  const least = tickIn(room) + free * room.breadth;
  return [least, least + capitals * room.em];
};

/** The stroke width of a line on a face of some width, in px: lines are thicker on a face wider than 1,000 px. */
export const lineWidth = (pixels: number, width: number): number =>
  fixed(pixels * Math.max(1, Math.sqrt(width / 1000)));

const path = (part: string, look: string, width: number, d: string): string =>
  d ? `<path part="${part}" class="${look}" stroke-width="${width}" d="${d}"></path>` : '';

const textMarkup = (text: Engraving, placing: string): string =>
  `<text font-size="${fixed(text.size)}" ${placing}>${text.text}</text>`;

const significant = (value: number): string => String(Number(value.toPrecision(5)));

/** The text of a gauge mark: "c = √(4/π) = 1.1284". */
export const gaugeText = (
  { sign, source, constant }: GaugeMark,
  written: (value: number) => string = significant,
): string => [sign, source, written(constant)].filter(Boolean).join(' = ');

/**
 * The markup of a scale, engraved in a band.
 * @param stroke returns the width of a stroke, from its width on a small screen in px
 */
export const bandMarkup = (
  band: Band,
  drafting: Drafting,
  stroke: (pixels: number) => number,
): string => {
  const { scale } = band;
  const { marks, numbers, complements, gauges, name } = engrave(scale, band.line);
  const [tick, middle] = measures(band);
  const isRed = falls(scale);
  const ticks = levelLengths.map((length, level) => {
    const positions = marks.filter((mark) => mark.level === level).map(({ position }) => position);
    const strokes = drafting.strokes(band, positions, length * tick);
    return path('ticks', isRed ? 'needle' : '', stroke(level < 2 ? 0.7 : 1), strokes);
  });
  const set = (text: Engraving, part = ''): string =>
    textMarkup(text, part + drafting.placing(band, text, middle));
  const constants = gauges.map(({ gauge, position, letter }) => {
    const mark = gauge.isIndex
      ? `<path part="ticks" class="quiet" d="${drafting.wedge(band, position, tick / band.line.length, tick)}"></path>`
      : path('ticks', 'accent', stroke(1), drafting.strokes(band, [position], tick));
    const sign = letter && !gauge.isIndex ? `<g class="quiet">${set(letter)}</g>` : '';
    return `<g part="gauge"><title>${gaugeText(gauge)}</title>${mark}${sign}</g>`;
  });
  return [
    `<g part="scale" data-scale="${scale.name}"${isRed ? ' font-style="italic"' : ''}>`,
    ...ticks,
    `<g part="numbers" class="letters${isRed ? ' current' : ''}">${numbers.map((text) => set(text)).join('')}</g>`,
    complements.length > 0
      ? `<g part="complements" class="letters current" font-style="italic">${complements.map((text) => set(text)).join('')}</g>`
      : '',
    ...constants,
    `<g class="letters${isRed ? ' current' : ''}" font-weight="bold">`,
    name ? set(name, 'part="name" ') : (drafting.margin?.(band) ?? ''),
    '</g></g>',
  ].join('');
};

/** The markup of a movable part, with a gap for its transform. */
export const moving = (part: 'slide' | 'cursor', content: string): string =>
  `<g part="${part}" class="printed" transform="${gap}">${content}</g>`;

/** The markup of the mark at a remembered place, with a gap for its outline. */
export const chevronMarkup = (width: number): string =>
  `<path part="chevron" class="accent" stroke-width="${lineWidth(1.5, width)}" stroke-linejoin="round" d="${gap}"></path>`;

/** The markup of the clear part of the cursor. Marks and numerals stay legible under it. */
export const glassMarkup = (outline: string, width: number): string =>
  `<path class="accent glass" fill="currentColor" fill-opacity="0.06" stroke-opacity="0.6" stroke-width="${lineWidth(0.8, width)}" d="${outline}"></path>`;
