import type { TemplateResult } from 'lit';
import { svg, unsafeStatic } from 'lit/static-html.js';

/** A path that never changes: its part, its look in the theme, its line's width and its outline. */
export interface EngravedPath {
  part: string;
  look: 'ink' | 'paper' | 'band';
  width: number;
  d: string;
  transform?: string;
}

const pathText = ({ part, look, width, d, transform }: EngravedPath): string =>
  `<path class="${look}" part="${part}" stroke-width="${width}" d="${d}"${transform ? ` transform="${transform}"` : ''}></path>`;

/**
 * Paths as a template of their own: a thousand instruments copy marks that were parsed once instead of
 * setting them anew. Only for drawings of ours: nothing that a page says may come here.
 */
export const engraved = (paths: readonly EngravedPath[]): TemplateResult =>
  svg`${unsafeStatic(paths.map(pathText).join(''))}` as TemplateResult;
