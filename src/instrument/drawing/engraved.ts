/** A fixed path: its `part`, its class in the theme, the width of its stroke and its outline. */
export type EngravedPath = readonly [
  part: string,
  look: '' | 'paper' | 'band' | 'printed',
  width: number,
  d: string,
];

const pathText = ([part, look, width, d]: EngravedPath): string =>
  `<path class="${look}" part="${part}" stroke-width="${width}" d="${d}"></path>`;

/**
 * The markup of fixed paths, for static templates. Nothing is escaped: pass only constants of the kit, never text of
 * a page.
 */
export const engraved = (paths: readonly EngravedPath[]): string => paths.map(pathText).join('');
