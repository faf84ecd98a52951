import type { TemplateResult } from 'lit';
import { escaped, svgText, tagsOf, type Tag } from '../../engraving/svg-text.js';
import { pictureLooks } from './looks.js';
import { plainPalette, shownPalette, type Palette } from './palette.js';

/**
 * The medium of a face: the screen, with the parts where they are now, or a picture, with the parts at their targets.
 */
export type Medium = 'screen' | 'picture';

const valueMarkup = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueMarkup).join('');
  if (typeof value === 'object') return markup(value as TemplateResult);
  // Lit's `nothing` is a symbol.
  return typeof value === 'symbol' ? '' : escaped(String(value));
};

/** The markup of a template that has only plain attributes and children. Needs no browser. */
export const markup = ({ strings, values }: TemplateResult): string =>
  String.raw({ raw: strings }, ...values.map(valueMarkup));

// The parts that point at the value.
const pointers = ['needle', 'fill', 'hand'];

/**
 * A tag without the attributes that only a page needs. A pointer of an unset value is faint, as the theme shows it on
 * a page.
 */
const plain = (tag: Tag, isUnset: boolean): Tag => {
  const attributes = new Map(tag.attributes);
  const part = attributes.get('part') ?? '';
  if (isUnset && pointers.includes(part)) attributes.set('opacity', '0.3');
  attributes.delete('part');
  attributes.delete('aria-hidden');
  if (attributes.get('class') === '') attributes.delete('class');
  return { ...tag, attributes };
};

/** The kind of instrument and its value, in words and as a readout, if that differs. */
interface Words {
  readonly kind: string;
  readonly sentence: string;
  readonly readout?: string;
}

/**
 * The SVG of a drawing as a standalone file: no script, no external reference, and no style rule that applies outside
 * it. Fonts are generic families, and the colours are light or dark as the viewer prefers. The title is the kind of
 * instrument. The description is its value as readers see it on a page: some viewers show it.
 */
export const standalone = (
  drawing: TemplateResult,
  { kind, sentence, readout = sentence }: Words,
  palette: Palette = plainPalette,
  isUnset = false,
): string => {
  const { name, sheet } = pictureLooks(palette);
  const [root, ...drawn] = tagsOf(markup(drawing)).map((tag) => plain(tag, isUnset));
  const own = { xmlns: 'http://www.w3.org/2000/svg', class: name, role: 'img' };
  const attributes = new Map([...Object.entries(own), ...root.attributes]);
  const words = `<title>${escaped(kind)}</title><desc>${escaped(readout)}</desc>`;
  const text = `${words}<style>${sheet}</style>${root.text}`;
  return svgText([{ ...root, attributes, text }, ...drawn]);
};

/** An instrument as a standalone SVG in its current colours. Its title is the `aria-label`, or else its kind. */
export const pictureOf = (
  instrument: HTMLElement & { readonly isUnset: boolean },
  drawing: TemplateResult,
  { kind, sentence, readout }: Words,
): string => {
  const words = { kind: instrument.getAttribute('aria-label') || kind, sentence, readout };
  return standalone(drawing, words, shownPalette(instrument), instrument.isUnset);
};
