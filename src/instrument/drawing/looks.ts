import { colours, type ColourName } from './colours.js';

/** A property of a drawn thing: a plain value, or the name of a colour. */
type Declaration = string | { readonly colour: ColourName };

const paint = (colour: ColourName): Declaration => ({ colour });

/**
 * What drawn things look like, by the selector of their class; a later look is stronger. Lines and letters have the ink
 * by inheritance.
 */
export const looks: Readonly<Record<string, Readonly<Record<string, Declaration>>>> = {
  svg: { fill: 'none', stroke: 'currentColor', 'text-anchor': 'middle' },
  '.letters': { fill: 'currentColor', stroke: 'none' },
  '.paper': { fill: paint('paper') },
  '.band': { fill: paint('band') },
  '.needle': { stroke: paint('needle') },
  '.accent': { stroke: paint('accent') },
  '.fill': { fill: paint('fill'), stroke: 'none' },
  '.quiet': { fill: paint('accent'), stroke: 'none' },
  '.current': { fill: paint('needle') },
  '.note': { stroke: paint('paper'), 'stroke-width': '5', 'paint-order': 'stroke' },
};

const declared = (look: (typeof looks)[string], colourOf: (name: ColourName) => string): string =>
  Object.entries(look)
    .map(
      ([name, value]) => `${name}:${typeof value === 'string' ? value : colourOf(value.colour)};`,
    )
    .join('');

/** The looks as a style sheet. */
export const lookSheet = (colourOf: (name: ColourName) => string): string =>
  Object.entries(looks)
    .map(([selector, look]) => `${selector}{${declared(look, colourOf)}}`)
    .join('');

const pictureSheet = (scheme: 'light' | 'dark'): string => {
  const colourOf = (name: ColourName) => colours[name][scheme];
  return `svg{color:${colourOf('ink')};}${lookSheet(colourOf)}`;
};

/** The looks of a standalone picture, with plain colours: it has no page to ask. */
export const pictureLooks = `text{font-family:serif}${pictureSheet('light')}@media(prefers-color-scheme:dark){${pictureSheet('dark')}}`;
