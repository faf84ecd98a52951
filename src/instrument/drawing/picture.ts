import type { TemplateResult } from 'lit';
import { pictureLooks } from './looks.js';
import { plainPalette, type Palette } from './palette.js';

/** Where a face is drawn: on the screen, its parts as they stand; or as a picture, its parts where they belong. */
export type Medium = 'screen' | 'picture';

const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML has no such signs
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, '')
    .replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const valueMarkup = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueMarkup).join('');
  if (typeof value === 'object') return markup(value as TemplateResult);
  // Lit's `nothing` is a symbol.
  return typeof value === 'symbol' ? '' : escaped(String(value));
};

/** The text of a template that has only plain attributes and children: no browser is needed for it. */
export const markup = ({ strings, values }: TemplateResult): string =>
  String.raw({ raw: strings }, ...values.map(valueMarkup));

/** What points at no value yet is faint, as the theme has it on the page. */
const faint = (svg: string): string =>
  svg.replace(/ part="(?:needle|fill|hand)"/, '$& opacity="0.3"');

/**
 * The SVG in a drawing, as one of its own: no script, no reference to anything outside, no rule that reaches outside,
 * fonts by generic family, light or dark as its reader prefers, and a title and a description that say the value.
 */
export const standalone = (
  drawing: TemplateResult,
  { kind, sentence }: { kind: string; sentence: string },
  palette: Palette = plainPalette,
  isUnset = false,
): string => {
  const head = `<title>${escaped(kind)}</title><desc>${escaped(sentence)}</desc>`;
  const { name, sheet } = pictureLooks(palette);
  const style = `<style>${sheet}</style>`;
  const text = isUnset ? faint(markup(drawing)) : markup(drawing);
  return text
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" class="${name}" role="img"`)
    .replace(/ (?:part|aria-hidden)="[^"]*"/g, '')
    .replace('>', () => `>${head}${style}`);
};
