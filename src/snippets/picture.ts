import { svgText, tagsOf, unescaped } from '../engraving/svg-text.js';
import { baseOf } from '../instrument/drawing/bases.js';
import { darkMedium } from '../instrument/drawing/looks.js';
import { scopeOf } from '../instrument/drawing/scope.js';
import { escapedText } from './markup.js';

const ownFont = 'font-family:serif';

/** Rewrites the style sheet of a standalone picture. The new rules need a new scope class. */
const withSheet = (picture: string, rewrite: (sheet: string) => string): string => {
  const tags = tagsOf(picture);
  const [root] = tags;
  const { text: sheet } = tags.find(({ name }) => name === 'style')!;
  const rewritten = rewrite(sheet);
  if (rewritten === sheet) return picture;
  const all = tags.map((tag) => (tag.name === 'style' ? { ...tag, text: rewritten } : tag));
  return svgText(all).replaceAll(root.attributes.get('class')!, scopeOf(rewritten));
};

/** Sets the text of a standalone picture in a font. */
export const inFont = (picture: string, font = 'serif'): string =>
  withSheet(picture, (sheet) => sheet.replace(ownFont, () => `font-family:${escapedText(font)}`));

const prefix = '--instrument-';

/** The custom property whose colour also replaces that of another one; `''` if there is none. */
const baseProperty = (name: string): string => {
  const base = baseOf(name.slice(prefix.length));
  return base ? prefix + base : '';
};

/** The two colours of `light-dark(#111, #eee)`; none for other text. */
const bothColours = (text: string): string[] =>
  text.startsWith('light-dark(') ? text.slice('light-dark('.length, -1).split(', ') : [];

/**
 * Sets a standalone picture in the colours of custom properties, by name. `defaults` has the default of each
 * property, which the picture has now.
 */
export const inColours = (
  picture: string,
  properties: ReadonlyMap<string, string>,
  defaults: ReadonlyMap<string, string>,
): string => {
  const colours = new Map(
    [...defaults].flatMap(([name, both]) => {
      const colour = properties.get(name) ?? properties.get(baseProperty(name));
      return bothColours(both).map((own) => [own, colour] as const);
    }),
  );
  const coloured = (declaration: string): string => {
    const start = declaration.lastIndexOf(':') + 1;
    const colour = colours.get(declaration.slice(start));
    return colour === undefined ? declaration : declaration.slice(0, start) + escapedText(colour);
  };
  return withSheet(picture, (sheet) => sheet.split(';').map(coloured).join(';'));
};

/** Sets a standalone picture in the colours of one scheme, whatever its viewer prefers. */
export const inScheme = (picture: string, scheme: 'light' | 'dark'): string =>
  withSheet(picture, (sheet) => {
    const [light, dark] = sheet.split(`${darkMedium}{`);
    // The last brace closes the medium.
    return scheme === 'dark' ? light + dark.slice(0, -1) : light;
  });

/** Gives a standalone picture a width in px, and the height that follows from its ratio. */
export const sized = (picture: string, width: number): string => {
  const [root, ...drawn] = tagsOf(picture);
  const [, , wide, high] = root.attributes.get('viewBox')!.split(' ').map(Number);
  const height = Number(((width * high) / wide).toFixed(2));
  const size: [string, string][] = [
    ['width', String(width)],
    ['height', String(height)],
  ];
  return svgText([{ ...root, attributes: new Map([...root.attributes, ...size]) }, ...drawn]);
};

const textIn = (picture: string, element: string): string =>
  unescaped(tagsOf(picture).find(({ name }) => name === element)!.text);

/** The description of a standalone picture. */
export const descriptionOf = (picture: string): string => textIn(picture, 'desc');

/** The title of a standalone picture. */
export const titleOf = (picture: string): string => textIn(picture, 'title');
