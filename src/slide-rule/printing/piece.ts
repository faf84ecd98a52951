import { fixed } from '../../engraving/point.js';
import { bandMarkup, type Drafting } from '../face/bands.js';
import type { Band } from '../face/plan.js';

/** A piece to cut out. Lengths are in mm. */
export interface Piece {
  readonly part: 'body' | 'slide' | 'hub' | 'cursor';
  readonly width: number;
  readonly height: number;
  /** Its drawing, from its upper left corner, in units of a quarter mm. */
  markup(): string;
}

/** The room for a piece, in mm. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A mm in units of a drawing, which stand for px. At 1,000 px, a scale has the classical gradations of 25 cm. With
 * four units to the mm, marks at all lengths are half a millimetre apart, as on old rules.
 */
export const mm = 4;

/** The breadth of a scale with its numerals: one that is easy to read, and the least that is legible. */
export const [usualBreadth, leastBreadth] = [4.8 * mm, 1.9 * mm];

// Lines are finer than on a screen, as a printer has ten or more dots for each px.
const finer = 0.65;

/** The width of some fonts, relative to `textWidth`. Printed pages have room for them. */
export const wideFont = 1.15;

/** The width of lines. */
export const thin = 0.12 * mm;

/** The markup of engraved scales. */
export const engraved = (bands: readonly Band[], drafting: Drafting): string =>
  bands.map((band) => bandMarkup(band, drafting, (pixels) => fixed(finer * pixels))).join('');

/** The attributes of a line to cut along. */
export const cut = `data-line="cut" stroke-width="${thin}"`;

const fold = `data-line="fold" stroke-width="${thin}" stroke-dasharray="8 4 2 4"`;

/** A rectangle to cut out. */
export const sheet = (width: number, height: number): string =>
  `<rect ${cut} width="${fixed(width)}" height="${fixed(height)}"></rect>`;

/** A line to fold along. */
export const crease = (y: number, width: number): string =>
  `<path ${fold} d="M0,${fixed(y)}H${fixed(width)}"></path>`;

/** A cross at 0,0, where the pin goes through. */
export const centreMark = (): string => {
  const arm = 1.5 * mm;
  return `<path data-line="centre" stroke-width="${thin}" d="M${-arm},0H${arm}M0,${-arm}V${arm}"></path>`;
};

/** The hairline of a cursor. */
export const hairline = (d: string): string =>
  `<path data-line="hairline" stroke-width="${thin}" d="${d}"></path>`;
