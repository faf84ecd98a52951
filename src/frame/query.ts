/**
 * A longer query is not read at all. It holds all the labels that a meter takes, and more than most servers let through.
 */
export const longestQuery = 65_536;

/** What the address of the frame's page asks for. What it does not say, or says wrong, is `''`. */
export interface Wish {
  /** The tag of the instrument; `''` where there is no such instrument. */
  readonly tag: string;
  /** The instrument's attributes, of those that a frame may give; their texts are the instrument's to judge. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties that the instrument wears. */
  readonly looks: ReadonlyMap<string, string>;
  /** The colours of the page; those that the reader prefers where it is `''`. */
  readonly theme: string;
  /** The language of numbers, and of words where it is one that the kit has. */
  readonly lang: string;
  /** The direction of the page. */
  readonly dir: string;
  /** The title of the page, which is also the instrument's name. */
  readonly title: string;
}

/** What is about other elements, of which there are none, or is the page's to say. */
const NOT_HERE = new Set(['for', 'name', 'aria-labelledby', 'lang']);

/** What an instrument's looks are made of. */
const LOOKS = ['ink', 'paper', 'band', 'needle', 'fill', 'accent', 'font'].map(
  (name) => `--instrument-${name}`,
);

const oneOf = (text: string | null, ...words: string[]): string =>
  words.find((word) => word === text) ?? '';

const textsIn = (query: URLSearchParams, names: readonly string[]): Map<string, string> =>
  new Map(names.filter((name) => query.has(name)).map((name) => [name, query.get(name)!]));

/**
 * Reads the query of the frame's address. Names never come from it, but from `attributesOf` and a list: whatever else
 * it says is as if it were not there. Of a name that stands twice the first counts, as in a tag.
 * @param query with its question mark
 * @param attributesOf the attributes that an instrument knows, by its tag; `undefined` where there is no such instrument
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
