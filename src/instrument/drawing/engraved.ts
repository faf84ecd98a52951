/** A path that never changes: its part, its class in the theme, its line's width and its outline. */
export type EngravedPath = readonly [
  part: string,
  look: '' | 'paper' | 'band',
  width: number,
  d: string,
];

const pathText = ([part, look, width, d]: EngravedPath): string =>
  `<path class="${look}" part="${part}" stroke-width="${width}" d="${d}"></path>`;

/** Markup of our own as the strings of a template, as if it stood in the source. */
export const asStrings = (markup: string[]): TemplateStringsArray =>
  Object.assign(markup, { raw: markup });

const kept = new Map<string, TemplateStringsArray>();

/** Strings of a template that are made once, since Lit knows a template by them. */
export const keptStrings = (key: string, make: () => string[]): TemplateStringsArray => {
  if (!kept.has(key)) kept.set(key, asStrings(make()));
  return kept.get(key)!;
};

/**
 * The markup of paths. In a template of its own, or of a whole face, it is parsed once: a thousand
 * instruments copy the marks instead of setting them anew. Only for numbers of ours: no text of a page may
 * come here.
 */
export const engraved = (paths: readonly EngravedPath[]): string => paths.map(pathText).join('');
