/** A path that never changes: its part, its class in the theme, its line's width and its outline. */
export type EngravedPath = readonly [
  part: string,
  look: '' | 'paper' | 'band' | 'printed',
  width: number,
  d: string,
];

const pathText = ([part, look, width, d]: EngravedPath): string =>
  `<path class="${look}" part="${part}" stroke-width="${width}" d="${d}"></path>`;

/** The markup of paths, for static templates. Only for numbers of ours: no text of a page may come here. */
export const engraved = (paths: readonly EngravedPath[]): string => paths.map(pathText).join('');
