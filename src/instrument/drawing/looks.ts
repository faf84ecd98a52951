import type { PaintName, Palette } from './palette.js';
import { scopeOf } from './scope.js';

/** The value of a CSS property: plain text, or the name of a colour. */
type Declaration = string | { readonly colour: PaintName };

const paint = (colour: PaintName): Declaration => ({ colour });

/**
 * The CSS rules of drawings, by selector; a later rule wins. Lines and text have the `color` for what is behind them.
 * That is the text colour of the page, or the ink on paper, on bands and on other printed parts.
 */
export const looks: Readonly<Record<string, Readonly<Record<string, Declaration>>>> = {
  svg: { fill: 'none', stroke: 'currentColor', 'text-anchor': 'middle' },
  '.letters': { fill: 'currentColor', stroke: 'none' },
  '.printed': { color: paint('ink') },
  '.paper': { color: paint('ink'), fill: paint('paper') },
  '.band': { color: paint('ink'), fill: paint('band') },
  '.slide': { color: paint('ink'), fill: paint('slide') },
  '.slot': { color: paint('ink'), fill: paint('slot') },
  '.needle': { stroke: paint('needle') },
  '.accent': { stroke: paint('accent') },
  '.fill': { fill: paint('fill'), stroke: 'none' },
  '.quiet': { fill: paint('accent'), stroke: 'none' },
  '.current': { fill: paint('needle') },
  '.aside': { fill: paint('accentText') },
  '.held': { fill: paint('needleText') },
  '.note': {
    color: paint('ink'),
    stroke: paint('paper'),
    'stroke-width': '5',
    'paint-order': 'stroke',
  },
};

const declared = (look: (typeof looks)[string], colourOf: (name: PaintName) => string): string =>
  Object.entries(look)
    .map(
      ([name, value]) => `${name}:${typeof value === 'string' ? value : colourOf(value.colour)};`,
    )
    .join('');

type Selecting = (selector: string) => string;

/** The CSS rules of drawings as a style sheet. */
export const lookSheet = (
  colourOf: (name: PaintName) => string,
  select: Selecting = (selector) => selector,
): string =>
  Object.entries(looks)
    .map(([selector, look]) => `${select(selector)}{${declared(look, colourOf)}}`)
    .join('');

/** The media query in a picture's style sheet. The light colours come before it, the dark ones after it. */
export const darkMedium = '@media(prefers-color-scheme:dark)';

const pictureSheet = (palette: Palette, select?: Selecting): string => {
  const [text, svg] = ['text', 'svg'].map((selector) => select?.(selector) ?? selector);
  const rulesIn = (scheme: 'light' | 'dark') => {
    const colourOf = (name: PaintName) => palette[name][scheme];
    return `${svg}{color:${colourOf('text')};}${lookSheet(colourOf, select)}`;
  };
  return `${text}{font-family:serif;font-variant-numeric:tabular-nums lining-nums}${rulesIn('light')}${darkMedium}{${rulesIn('dark')}}`;
};

/** A style sheet whose rules apply only to an SVG of one class, and the name of that class. */
export const scopedSheet = (
  sheetOf: (select?: Selecting) => string,
): { name: string; sheet: string } => {
  const name = scopeOf(sheetOf());
  const select = (selector: string) => (selector === 'svg' ? `.${name}` : `.${name} ${selector}`);
  return { name, sheet: sheetOf(select) };
};

/** The style sheet of a standalone picture, with plain colours, and the class to which it applies. */
export const pictureLooks = (palette: Palette): { name: string; sheet: string } =>
  scopedSheet((select) => pictureSheet(palette, select));
