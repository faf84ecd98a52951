import type { PaintName, Palette } from './palette.js';
import { scoped } from './scope.js';

/** A property of a drawn thing: a plain value, or the name of a colour. */
type Declaration = string | { readonly colour: PaintName };

const paint = (colour: PaintName): Declaration => ({ colour });

/**
 * What drawn things look like, by the selector of their class; a later look is stronger. Lines and letters have the
 * `color` of what they lie on: the page's own, or the ink on paper, on a band and where else something is printed.
 */
export const looks: Readonly<Record<string, Readonly<Record<string, Declaration>>>> = {
  svg: { fill: 'none', stroke: 'currentColor', 'text-anchor': 'middle' },
  '.letters': { fill: 'currentColor', stroke: 'none' },
  '.printed': { color: paint('ink') },
  '.paper': { color: paint('ink'), fill: paint('paper') },
  '.band': { color: paint('ink'), fill: paint('band') },
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

/** The looks as a style sheet. */
export const lookSheet = (colourOf: (name: PaintName) => string): string =>
  Object.entries(looks)
    .map(([selector, look]) => `${selector}{${declared(look, colourOf)}}`)
    .join('');

const rulesOf = (palette: Palette, scheme: 'light' | 'dark'): string => {
  const colourOf = (name: PaintName) => palette[name][scheme];
  return `svg{color:${colourOf('text')};}${lookSheet(colourOf)}`;
};

/** The looks of a standalone picture, with plain colours, and the class that keeps them to itself. */
export const pictureLooks = (palette: Palette): ReturnType<typeof scoped> =>
  scoped(
    `text{font-family:serif}${rulesOf(palette, 'light')}@media(prefers-color-scheme:dark){${rulesOf(palette, 'dark')}}`,
  );
