/** The rules of a standalone picture, by selector. */
type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>;

const SHEET = /<style>([^]*)@media\(prefers-color-scheme:dark\)\{([^]*)\}<\/style>/;

const declarationsOf = (text: string): [string, string][] =>
  text
    .split(';')
    .filter(Boolean)
    .map((declaration) => declaration.split(':') as [string, string]);

const rulesOf = (sheet: string): Rules => {
  const rules = new Map<string, Map<string, string>>();
  for (const [, selector, text] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    // Each is kept to the picture by a class in front, which is all that the root has.
    const key = selector.replace(/^\S+ ?/, '') || 'svg';
    rules.set(key, new Map([...(rules.get(key) ?? []), ...declarationsOf(text)]));
  }
  return rules;
};

const TAG = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(?=\/?>)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** A rule of a style sheet is stronger than an attribute. */
const plainTag = (rules: Rules, name: string, attributes: string): string => {
  const all = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
  const selectors = [name, ...(all.get('class') ?? '').split(' ').map((word) => `.${word}`)];
  all.delete('class');
  for (const selector of selectors) {
    for (const [key, value] of rules.get(selector) ?? []) all.set(key, value);
  }
  return `<${name}${[...all].map(([key, value]) => ` ${key}="${value}"`).join('')}`;
};

const sheetsOf = (picture: string): [light: Rules, dark: Rules] => {
  const [, light, dark] = SHEET.exec(picture)!;
  return [rulesOf(light), rulesOf(dark)];
};

/**
 * A standalone picture for a place inside a page: without a style sheet, which a strict page refuses, and in plain
 * colours, the light ones, which every renderer knows. Its letters are those of the page.
 */
export const inlinePicture = (picture: string): string => {
  const [rules] = sheetsOf(picture);
  const plain = new Map(rules);
  plain.delete('text');
  return picture
    .replace(SHEET, '')
    .replace(TAG, (_, name: string, attributes: string) => plainTag(plain, name, attributes))
    .replace('<svg', '<svg width="100%" display="block"');
};

/** A colour of a picture inside a page: the attribute that has it, and its value in a light page and in a dark one. */
export type SchemeColour = readonly [attribute: string, light: string, dark: string];

/** The colours by which such a picture follows the page's `color-scheme`, where the page takes rules for that. */
export const schemeColours = (picture: string): SchemeColour[] => {
  const [light, dark] = sheetsOf(picture);
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
