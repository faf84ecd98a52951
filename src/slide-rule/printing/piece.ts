import { fixed } from '../../engraving/point.js';
import { bandMarkup, type Drafting } from '../face/bands.js';
import type { Band } from '../face/plan.js';

/** Something to cut out. Lengths are in mm. */
export interface Piece {
  readonly part: 'body' | 'slide' | 'hub' | 'cursor';
  readonly width: number;
  readonly height: number;
  /** Its drawing from its upper left corner, in units of which a mm has four. */
  markup(): string;
}

/** How much room there is for a piece, in mm. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A mm in units of a drawing. A scale of 25 cm has the classical gradations at 1,000 px, and numbers and marks are made for
 * px: with four of them to the mm, all lengths have the half millimetre of old rules between their marks.
 */
export const mm = 4;

/** How broad a scale with its numbers is: what is easy to read, and the least that can be read. */
export const [usualBreadth, leastBreadth] = [4.8 * mm, 1.9 * mm];

// Finer than on a screen: a printer has ten dots and more for each px.
const finer = 0.65;

/** How much wider some fonts run than `textWidth` says: a printed page is laid out for them. */
export const wideFont = 1.15;

/** How wide lines are. */
export const thin = 0.12 * mm;

/** Scales as they are engraved. */
export const engraved = (bands: readonly Band[], drafting: Drafting): string =>
  bands.map((band) => bandMarkup(band, drafting, (pixels) => fixed(finer * pixels))).join('');

/** A line to cut along, as the attributes of what is drawn. */
export const cut = `data-line="cut" stroke-width="${thin}"`;

const fold = `data-line="fold" stroke-width="${thin}" stroke-dasharray="8 4 2 4"`;

/** A rectangle to cut out. */
export const sheet = (width: number, height: number): string =>
  `<rect ${cut} width="${fixed(width)}" height="${fixed(height)}"></rect>`;

/** A line to fold along. */
export const crease = (y: number, width: number): string =>
  `<path ${fold} d="M0,${fixed(y)}H${fixed(width)}"></path>`;

/** A cross where the pin goes through, around 0,0. */
export const centreMark = (): string => {
  const arm = 1.5 * mm;
  return `<path data-line="centre" stroke-width="${thin}" d="M${-arm},0H${arm}M0,${-arm}V${arm}"></path>`;
};

/** The hairline of a cursor. */
export const hairline = (d: string): string =>
  `<path data-line="hairline" stroke-width="${thin}" d="${d}"></path>`;
