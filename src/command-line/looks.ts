import { color } from 'd3-color';
import { inColours, inFont, inScheme, sized } from '../snippets/index.js';
import type { Instrument } from './manifest.js';
import { Refused } from './refused.js';

const refuse = (name: string, text: string, expected: string): never => {
  throw new Refused(`--${name} "${text}": expected ${expected}.`);
};

/** Converts a colour to a notation that every renderer supports. */
const colourOf = (name: string, text: string): string => {
  const colour = color(text) ?? refuse(name, text, 'a colour, such as teal or #1f77b4');
  return colour.opacity === 1 ? colour.formatHex() : colour.formatRgb();
};

const FAMILY = /(?:"[\p{L}\d .-]+"|'[\p{L}\d .-]+'|[\p{L}\d -]+)/u;
const FAMILIES = new RegExp(`^${FAMILY.source}(?:,\\s*${FAMILY.source})*$`, 'u');

const readers: Readonly<Record<string, (name: string, text: string) => string>> = {
  'instrument-font': (name, text) =>
    FAMILIES.test(text) ? text : refuse(name, text, 'font families, such as Georgia, serif'),
  theme: (name, text) =>
    ['light', 'dark'].includes(text) ? text : refuse(name, text, 'light or dark'),
  width: (name, text) =>
    /^[1-9]\d{0,4}$/.test(text) ? text : refuse(name, text, 'a whole number of px up to 99999'),
};

const isLook = (name: string): boolean =>
  Object.hasOwn(readers, name) || name.startsWith('instrument-');

/** How a picture looks: a theme, a width in px, and custom properties. */
export interface Looks {
  theme?: 'light' | 'dark';
  width?: string;
  properties: ReadonlyMap<string, string>;
}

/** Divides the options of a command into the attributes of the element and the looks. Throws for an unreadable look. */
export const divided = (
  texts: ReadonlyMap<string, string>,
): { settings: Map<string, string>; looks: Looks } => {
  const settings = new Map([...texts].filter(([name]) => !isLook(name)));
  const { theme, width, ...properties } = Object.fromEntries(
    [...texts]
      .filter(([name]) => isLook(name))
      .map(([name, text]) => [name, (readers[name] ?? colourOf)(name, text)]),
  );
  const own = Object.entries(properties).map(([name, text]) => [`--${name}`, text] as const);
  return { settings, looks: { theme: theme as Looks['theme'], width, properties: new Map(own) } };
};

/** A picture in the colours and the font of the custom properties. */
export const dressed = (
  picture: string,
  { properties }: Looks,
  { cssProperties }: Instrument,
): string => {
  const defaults = new Map(cssProperties.map((property) => [property.name, property.default]));
  return inFont(inColours(picture, properties, defaults), properties.get('--instrument-font'));
};

/** A standalone picture, with the theme and the width if they are given. */
export const finished = (picture: string, { theme, width }: Looks): string => {
  const themed = theme ? inScheme(picture, theme) : picture;
  return width ? sized(themed, Number(width)) : themed;
};

/** The looks as CSS declarations, for the style of an element in a page. */
export const styleOf = ({ theme, width, properties }: Looks): Map<string, string> =>
  new Map([
    ...properties,
    ...(theme ? [['color-scheme', theme] as const] : []),
    ...(width ? [['width', `${width}px`] as const] : []),
  ]);
