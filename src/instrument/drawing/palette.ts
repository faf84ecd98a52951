import { baseOf } from './bases.js';
import { colours, type Colour, type ColourName, type PageColourName, themed } from './colours.js';

export type PaintName = ColourName | PageColourName;

/** The colours of a picture, in notations that every renderer supports. */
export type Palette = Readonly<Record<PaintName, Colour>>;

const onPage: readonly PageColourName[] = ['text', 'accentText', 'needleText'];

const withText = (own: Readonly<Record<ColourName, Colour>>): Palette => {
  const { ink: text, accent: accentText, needle: needleText } = own;
  return { ...own, text, accentText, needleText };
};

/** The kit's own colours, for a picture without a page. */
export const plainPalette = withText(colours);

const black = '#000000';

const byte = (share: number): string =>
  Math.round(255 * Math.min(1, Math.max(0, share)))
    .toString(16)
    .padStart(2, '0');

/**
 * Converts a computed colour, such as `color(srgb 0 0.5 0.5)`, for renderers that do not support this syntax. Returns
 * undefined for other text.
 */
const plainColour = (computed: string): string | undefined => {
  const [, channels = ''] = computed.split('color(srgb ');
  // A slash precedes the alpha.
  const numbers = channels
    .slice(0, -1)
    .split(' ')
    .filter((word) => word !== '/')
    .map(Number);
  const [alpha = 1] = numbers.splice(3);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  if (alpha === 1) return `#${numbers.map(byte).join('')}`;
  return `rgba(${[...numbers.map((share) => Math.round(255 * share)), alpha].join()})`;
};

/** Returns a function that computes a CSS colour inside an element. */
const reader = (probe: HTMLElement) => {
  const { style } = probe;
  style.forcedColorAdjust = 'none';
  return (colour: string, scheme = ''): string | undefined => {
    style.colorScheme = scheme;
    style.backgroundColor = `rgb(from ${colour} r g b / alpha)`;
    return plainColour(getComputedStyle(probe).backgroundColor);
  };
};

type Read = ReturnType<typeof reader>;

const ownColours = (host: HTMLElement, read: Read): Record<ColourName, Colour> => {
  const own: Record<ColourName, Colour> = { ...colours };
  const properties = getComputedStyle(host);
  for (const name of Object.keys(colours) as ColourName[]) {
    const isReplaced = [name, baseOf(name)].some(
      (by) => by && properties.getPropertyValue(`--instrument-${by}`).trim(),
    );
    if (!isReplaced) continue;
    const { light, dark } = colours[name];
    const readAs = (scheme: string) => read(themed(name), scheme);
    own[name] = { light: readAs('light') ?? light, dark: readAs('dark') ?? dark };
  }
  return own;
};

// Black is the text colour of a page that sets none.
const withPage = (palette: Palette, read: Read): Palette => {
  const scheme = read('light-dark(#000, #fff)') === black ? 'light' : 'dark';
  if ([undefined, black].includes(read('currentcolor'))) return palette;
  const shown = onPage.map((name) => {
    const colour = read(name === 'text' ? 'currentcolor' : themed(name));
    return [name, { ...palette[name], [scheme]: colour ?? palette[name][scheme] }];
  });
  return { ...palette, ...(Object.fromEntries(shown) as Record<PageColourName, Colour>) };
};

/**
 * The current colours of an element: those of its custom properties on a light and on a dark page, and the text
 * colour of its page. Without a page, they are the kit's.
 */
export const shownPalette = (host: HTMLElement): Palette => {
  const { shadowRoot } = host;
  if (!host.isConnected || !shadowRoot) return plainPalette;
  const probe = host.ownerDocument.createElement('i');
  shadowRoot.append(probe);
  const read = reader(probe);
  const palette = withPage(withText(ownColours(host, read)), read);
  probe.remove();
  return palette;
};
