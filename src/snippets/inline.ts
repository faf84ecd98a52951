import { svgText, tagsOf, type Tag } from '../engraving/svg-text.js';
import { darkMedium } from '../instrument/drawing/looks.js';

/** The rules of a standalone picture, by selector. */
type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>;

const declarationsOf = (text: string): [string, string][] =>
  text
    .split(';')
    .filter(Boolean)
    .map((declaration) => declaration.split(':') as [string, string]);

const rulesOf = (sheet: string): Rules => {
  const rules = new Map<string, Map<string, string>>();
  for (const rule of sheet.split('}').filter(Boolean)) {
    const [selector, text] = rule.split('{');
    // A class in front limits each selector to the picture. The selector of the root is only that class.
    const [, key = 'svg'] = selector.split(' ');
    rules.set(key, new Map([...(rules.get(key) ?? []), ...declarationsOf(text)]));
  }
  return rules;
};

/** Writes the rules of a tag as attributes. Like in CSS, a rule wins over an attribute. */
const plainTag = (rules: Rules, tag: Tag): Tag => {
  const attributes = new Map(tag.attributes);
  const classes = (attributes.get('class') ?? '').split(' ').map((word) => `.${word}`);
  attributes.delete('class');
  for (const selector of [tag.name, ...classes]) {
    for (const [key, value] of rules.get(selector) ?? []) attributes.set(key, value);
  }
  return { ...tag, attributes };
};

const sheetsOf = (tags: readonly Tag[]): [light: Rules, dark: Rules] => {
  const sheet = tags.find(({ name }) => name === 'style')!.text;
  const [light, dark] = sheet.split(`${darkMedium}{`);
  return [rulesOf(light), rulesOf(dark)];
};

/**
 * Makes a standalone picture fit for a place inside a page. It has no style sheet, which a strict Content
 * Security Policy blocks, and only the light colours, in a form that every renderer supports. Its font is that
 * of the page.
 */
export const inlinePicture = (picture: string): string => {
  const tags = tagsOf(picture);
  const rules = new Map(sheetsOf(tags)[0]);
  rules.delete('text');
  const [root, ...drawn] = tags
    .filter(({ name }) => !['style', '/style'].includes(name))
    .map((tag) => plainTag(rules, tag));
  const room: [string, string][] = [
    ['width', '100%'],
    ['display', 'block'],
  ];
  return svgText([{ ...root, attributes: new Map([...room, ...root.attributes]) }, ...drawn]);
};

/** A colour of a picture inside a page: its attribute, and its values in a light page and in a dark one. */
export type SchemeColour = readonly [attribute: string, light: string, dark: string];

/**
 * The colours that differ between light and dark pages. With a CSS rule for each, the picture follows the
 * page's `color-scheme`.
 */
export const schemeColours = (picture: string): SchemeColour[] => {
  const [light, dark] = sheetsOf(tagsOf(picture));
  const all = [...light].flatMap(([selector, declarations]) =>
    [...declarations].map(([name, value]): SchemeColour => [
      name,
      value,
      dark.get(selector)?.get(name) ?? value,
    ]),
  );
  const different = all.filter(([, value, other]) => value !== other);
  return [...new Map(different.map((colour) => [colour.join(), colour])).values()];
};
