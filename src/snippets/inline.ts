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
    rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarationsOf(text)]));
  }
  return rules;
};

const eitherColour = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

const bothOf = (light: Rules, dark: Rules): Rules =>
  new Map(
    [...light].map(([selector, declarations]) => [
      selector,
      new Map(
        [...declarations].map(([name, value]) => [
          name,
          eitherColour(value, dark.get(selector)?.get(name) ?? value),
        ]),
      ),
    ]),
  );

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

/**
 * A standalone picture for a place inside a page: without a style sheet, which would reach all of that page, and which
 * a strict one refuses. Its colours follow the page's `color-scheme`, its letters are those of the page.
 */
export const inlinePicture = (picture: string): string => {
  const [, light, dark] = SHEET.exec(picture)!;
  const rules = new Map(bothOf(rulesOf(light), rulesOf(dark)));
  rules.delete('text');
  return picture
    .replace(SHEET, '')
    .replace(TAG, (_, name: string, attributes: string) => plainTag(rules, name, attributes))
    .replace('<svg', '<svg width="100%" display="block"');
};
