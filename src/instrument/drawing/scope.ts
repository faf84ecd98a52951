// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): short, and far apart for sheets that differ little.
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return sum.toString(36);
};

/**
 * The rules of a picture, kept to it by a class on its root. The class follows from the rules: pictures that share it in
 * a page have the same ones.
 */
export const scoped = (sheet: string): { name: string; sheet: string } => {
  const name = `number-sense-${hash(sheet)}`;
  return {
    name,
    sheet: sheet.replace(
      /(^|[{}])(svg|[.\w]+)(?=\{)/g,
      (_, before: string, selector: string) =>
        before + (selector === 'svg' ? `.${name}` : `.${name} ${selector}`),
    ),
  };
};

/** A picture whose rules were changed, with a class of its own. */
export const scopedAnew = (picture: string): string => {
  const [, old] = /class="(number-sense-\w+)"/.exec(picture)!;
  const [sheet] = /<style>[^]*?<\/style>/.exec(picture)!;
  return picture.replaceAll(old, `number-sense-${hash(sheet)}`);
};
