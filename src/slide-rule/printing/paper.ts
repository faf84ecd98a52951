import { edgeTrack } from '../../engraving/track.js';
import { fixed } from '../../engraving/point.js';
import { textWidth } from '../../engraving/text-width.js';
import { ticks, wholes } from '../../engraving/ticks.js';
import { lookSheet, scopedSheet } from '../../instrument/drawing/looks.js';
import { plainPalette, type PaintName } from '../../instrument/drawing/palette.js';
import { escaped } from '../../engraving/svg-text.js';
import { mm, thin, wideFont, type Piece, type Room } from './piece.js';

/**
 * A sheet of paper in the printer. Lengths are in mm, as measured on the printed paper: `stretch` corrects the error
 * of the printer.
 */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** The printed length of a nominal mm, in mm. */
  readonly stretch: number;
}

/** A piece, with its upper left corner on a page. */
export interface Placed {
  readonly piece: Piece;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const sizes = { a4: [210, 297], letter: [215.9, 279.4] } as const;

// Printers leave the outer quarter of an inch blank.
const margin = 7;
const textSize = 3;
const lineHeight = 4.4;
const nameHeight = 4.4;
const between = 4;
// Two lines of text above; the bar and two lines below.
const [head, foot] = [3 * lineHeight, 12];
const bar = 100;

/** The paper, in portrait or landscape. */
export const paperOf = (name: keyof typeof sizes, isAcross: boolean, measured: number): Paper => {
  const [short, long] = sizes[name];
  const [width, height] = isAcross ? [long, short] : [short, long];
  return { width, height, stretch: measured / bar };
};

const areaOf = ({ width, height, stretch }: Paper): Room => ({
  width: (width - 2 * margin) * stretch,
  height: (height - 2 * margin) * stretch,
});

/** The room for a piece on a page. */
export const roomOn = (paper: Paper): Room => {
  const { width, height } = areaOf(paper);
  return { width, height: height - head - foot - nameHeight };
};

const nameWidth = (name: string): number => textWidth(name) * textSize * wideFont;

const fits = ({ width, height }: Piece, name: string, room: Room): boolean =>
  Math.max(width, nameWidth(name)) <= room.width + 1e-9 && height <= room.height + 1e-9;

/** Places pieces on pages, in rows and in order. Returns undefined if a piece is larger than a page. */
export const placedOn = (
  pieces: readonly (readonly [piece: Piece, name: string])[],
  paper: Paper,
): Placed[][] | undefined => {
  const room = roomOn(paper);
  if (!pieces.every(([piece, name]) => fits(piece, name, room))) return undefined;
  const pages: Placed[][] = [];
  let [x, y, bottom] = [0, Infinity, Infinity];
  for (const [piece, name] of pieces) {
    const width = Math.max(piece.width, nameWidth(name));
    if (x + width > room.width + 1e-9) [x, y] = [0, bottom];
    if (y + piece.height > room.height + 1e-9) {
      pages.push([]);
      [x, y, bottom] = [0, 0, 0];
    }
    pages.at(-1)!.push({ piece, name, x, y: y + nameHeight });
    bottom = Math.max(bottom, y + nameHeight + piece.height + between);
    x += width + between;
  }
  return pages;
};

const text = (content: string, x: number, y: number): string =>
  `<text class="letters" text-anchor="start" font-size="${textSize}" x="${fixed(x)}" y="${fixed(y)}">${escaped(content)}</text>`;

/** The lines of a text that is wrapped to a width. */
const linesOf = (content: string, width: number): string[] =>
  content.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (longer && nameWidth(longer) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);

const barMarkup = (y: number): string => {
  const track = edgeTrack({ x: 0, y }, bar);
  const at = wholes(0, 10).map((count) => count / 10);
  const strokes = ticks(track, at.slice(1, -1), 0, 1.5) + ticks(track, [0, 1], 0, 3);
  return `<path data-line="bar" stroke-width="${thin / mm}" d="M0,${fixed(y)}H${bar}${strokes}"></path>`;
};

const pieceMarkup = ({ piece, name, x, y }: Placed): string =>
  `${text(name, x, y - 1.2)}<g data-piece="${piece.part}" transform="translate(${fixed(x)} ${fixed(y)}) scale(${1 / mm})">${piece.markup()}</g>`;

// Printers need no halftone dots for pure black. Only falling scales are red.
const colourOf = (name: PaintName): string =>
  name.startsWith('needle')
    ? plainPalette.needle.light
    : ['paper', 'slide', 'slot'].includes(name)
      ? '#fff'
      : '#000';

const { name: className, sheet } = scopedSheet((select = (selector) => selector) => {
  const own = `${select('text')}{font-family:serif}${select('svg')}{color:#000;}`;
  return own + lookSheet(colourOf, select);
});

/** The texts on a page, in addition to the names of its pieces. */
export interface Said {
  readonly help: string;
  readonly bar: string;
  readonly page: string;
}

/** A page as a standalone SVG, in mm, black on white. */
export const pageMarkup = (paper: Paper, placed: readonly Placed[], said: Said): string => {
  const { width, height, stretch } = paper;
  const area = areaOf(paper);
  const [top, bottom] = [head, area.height];
  const help = linesOf(said.help, area.width);
  const drawing = [
    ...help.map((line, i) => text(line, 0, (i + 0.8) * lineHeight)),
    `<g transform="translate(0 ${fixed(top)})">${placed.map(pieceMarkup).join('')}</g>`,
    barMarkup(bottom - lineHeight - 1),
    text(said.bar, bar + between, bottom - lineHeight - 1),
    text(said.page, 0, bottom - 1),
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" role="img" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(said.page)}</title><style>${sheet}</style>`,
    `<rect data-line="paper" width="${width}" height="${height}" fill="#fff" stroke="none"></rect>`,
    `<g transform="translate(${margin} ${margin}) scale(${Number((1 / stretch).toFixed(6))})">`,
    drawing.replace(/ part="[^"]*"/g, ''),
    '</g></svg>',
  ].join('');
};
