/**
 * The longest query in characters; a longer one is ignored. All the labels that a meter accepts fit in it, and most
 * servers accept less.
 */
export const longestQuery = 65_536;

/** The parsed query of the frame's address. Text that is missing or not allowed is `''`. */
export interface Wish {
  /** The tag of the instrument; `''` if there is no such instrument. */
  readonly tag: string;
  /** The attributes that the query may set. Their texts are unchecked: the instrument validates them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The custom properties of the instrument's style. */
  readonly looks: ReadonlyMap<string, string>;
  /** The colour scheme of the page; if `''`, the one that the reader prefers. */
  readonly theme: string;
  /** The language of numbers, and of texts if the kit has them in it. */
  readonly lang: string;
  /** The direction of the page. */
  readonly dir: string;
  /** The title of the page, also the accessible name of the instrument. */
  readonly title: string;
}

/** Attributes that a query cannot set: they refer to other elements or to a form, or are set on the page itself. */
const NOT_HERE = new Set(['for', 'name', 'aria-labelledby', 'lang']);

/** The custom properties that a query can set. */
const LOOKS = ['ink', 'paper', 'band', 'needle', 'fill', 'accent', 'slide', 'slot', 'font'].map(
  (name) => `--instrument-${name}`,
);

const oneOf = (text: string | null, ...words: string[]): string =>
  words.find((word) => word === text) ?? '';

const textsIn = (query: URLSearchParams, names: readonly string[]): Map<string, string> =>
  new Map(names.filter((name) => query.has(name)).map((name) => [name, query.get(name)!]));

/**
 * Parses the query of the frame's address. Only names from `attributesOf` and from a fixed list are read; all others are
 * ignored. If a name appears twice, the first counts, as in a tag.
 * @param query with its question mark
 * @param attributesOf returns the observed attributes of an instrument by its tag; `undefined` if there is no such tag
 */
export const readQuery = (
  query: string,
  attributesOf: (tag: string) => readonly string[] | undefined,
): Wish => {
  const isTooLong = query.length > longestQuery;
  const asked = new URLSearchParams(isTooLong ? '' : query);
  const tag = asked.get('element') || 'probability-meter';
  const allowed = isTooLong ? undefined : attributesOf(tag);
  return {
    tag: allowed ? tag : '',
    attributes: textsIn(asked, allowed?.filter((name) => !NOT_HERE.has(name)) ?? []),
    looks: textsIn(asked, LOOKS),
    theme: oneOf(asked.get('theme'), 'light', 'dark'),
    lang: asked.get('lang') ?? '',
    dir: oneOf(asked.get('dir'), 'ltr', 'rtl', 'auto'),
    title: asked.get('title') ?? '',
  };
};
