import { svgText, tagsOf, unescaped } from '../engraving/svg-text.js';
import { scopeOf } from '../instrument/drawing/scope.js';
import { escapedText } from './markup.js';

const ownFont = 'font-family:serif';

/** A standalone picture with its letters in another font, by name. Its rules are others, and so is its class. */
export const inFont = (picture: string, font = 'serif'): string => {
  const tags = tagsOf(picture);
  const [root] = tags;
  const sheet = tags.find(({ name }) => name === 'style')!.text;
  const worn = sheet.replace(ownFont, () => `font-family:${escapedText(font)}`);
  if (worn === sheet) return picture;
  const scope = scopeOf(worn);
  const withFont = tags.map((tag) => (tag.name === 'style' ? { ...tag, text: worn } : tag));
  return svgText(withFont).replaceAll(root.attributes.get('class')!, scope);
};

const textIn = (picture: string, element: string): string =>
  unescaped(tagsOf(picture).find(({ name }) => name === element)!.text);

/** What a standalone picture says of itself. */
export const descriptionOf = (picture: string): string => textIn(picture, 'desc');

/** What a standalone picture is called. */
export const titleOf = (picture: string): string => textIn(picture, 'title');
