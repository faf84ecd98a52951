import type { TemplateResult } from 'lit';
import { escaped, svgText, tagsOf, type Tag } from '../../engraving/svg-text.js';
import { pictureLooks } from './looks.js';
import { plainPalette, type Palette } from './palette.js';

/** Where a face is drawn: on the screen, its parts as they stand; or as a picture, its parts where they belong. */
export type Medium = 'screen' | 'picture';

const valueMarkup = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueMarkup).join('');
  if (typeof value === 'object') return markup(value as TemplateResult);
  // Lit's `nothing` is a symbol.
  return typeof value === 'symbol' ? '' : escaped(String(value));
};

/** The text of a template that has only plain attributes and children: no browser is needed for it. */
export const markup = ({ strings, values }: TemplateResult): string =>
  String.raw({ raw: strings }, ...values.map(valueMarkup));

// What points at the value.
const pointers = ['needle', 'fill', 'hand'];

/** A tag without what only a page needs. What points at no value yet is faint, as the theme has it on the page. */
const plain = (tag: Tag, isUnset: boolean): Tag => {
  const attributes = new Map(tag.attributes);
  const part = attributes.get('part') ?? '';
  if (isUnset && pointers.includes(part)) attributes.set('opacity', '0.3');
  attributes.delete('part');
  attributes.delete('aria-hidden');
  return { ...tag, attributes };
};

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
  const { name, sheet } = pictureLooks(palette);
  const [root, ...drawn] = tagsOf(markup(drawing)).map((tag) => plain(tag, isUnset));
  const own = { xmlns: 'http://www.w3.org/2000/svg', class: name, role: 'img' };
  const attributes = new Map([...Object.entries(own), ...root.attributes]);
  const words = `<title>${escaped(kind)}</title><desc>${escaped(sentence)}</desc>`;
  const text = `${words}<style>${sheet}</style>${root.text}`;
  return svgText([{ ...root, attributes, text }, ...drawn]);
};
