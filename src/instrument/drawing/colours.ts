import { unsafeCSS } from 'lit';
import { baseOf } from './bases.js';

/** A colour for light pages, and one for dark pages. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The default colours. A page replaces one with the custom property of its name: `--instrument-ink` … */
export const colours = {
  ink: { light: '#1f1b2e', dark: '#e6e2da' },
  paper: { light: '#fff', dark: '#17161c' },
  band: { light: '#eee', dark: '#34323c' },
  needle: { light: '#b01f24', dark: '#ff7a70' },
  fill: { light: '#1f77b4', dark: '#5aa9e0' },
  accent: { light: '#5b5670', dark: '#aca6bf' },
  slide: { light: '#fbf7e8', dark: '#26231b' },
  slot: { light: '#dddad0', dark: '#09080c' },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof colours;

/**
 * Colours of text and lines on the page itself, outside the paper and the bands of an instrument. They are those of
 * plain text, and of text in the colours of the accent and of the needle.
 */
export type PageColourName = 'text' | 'accentText' | 'needleText';

/** A colour that follows the page's `color-scheme`. */
export const eitherColour = ({ light, dark }: Colour): string => `light-dark(${light}, ${dark})`;

/** CSS for a colour: the custom property of the page, with the kit's colour as the fallback. */
const orElse = (name: ColourName, otherwise: string): string =>
  `var(--instrument-${name}, ${otherwise})`;

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

// 0 if the text of the page is dark, 1 if it is light: green counts most for the eye, blue least.
const lightness = 'clamp(0,.3*r + .6*g + .1*b - 128,1)';

/**
 * CSS for the lighter variant beside light text and the darker one beside dark text, whatever the page's
 * `color-scheme`.
 */
const besideText = ({ light, dark }: Colour): string => {
  const darkChannels = channelsOf(dark);
  const channels = channelsOf(light).map(
    (channel, i) => `calc(${channel} + ${darkChannels[i] - channel}*${lightness})`,
  );
  return `rgb(from currentcolor ${channels.join(' ')})`;
};

// A page may be dark without a `color-scheme`: the colour of its text decides. In a dark scheme that text may still
// be black, as a `color-scheme` that is set inside the page does not change the inherited `color`.
const onPage: Readonly<Record<PageColourName, string>> = {
  text: orElse('ink', `light-dark(currentcolor, ${colours.ink.dark})`),
  accentText: orElse('accent', besideText(colours.accent)),
  needleText: orElse('needle', besideText(colours.needle)),
};

const themedWith = (name: ColourName, own: Colour): string => {
  const base = baseOf(name);
  return orElse(name, base ? orElse(base, eitherColour(own)) : eitherColour(own));
};

/** CSS for a colour that the page can replace. */
export const themed = (name: ColourName | PageColourName): string =>
  name in onPage
    ? onPage[name as PageColourName]
    : themedWith(name as ColourName, colours[name as ColourName]);

/** CSS for a colour on paper, where a tint would be dots of ink: the colour that it is a shade of. */
export const printed = (name: ColourName) =>
  unsafeCSS(themedWith(name, colours[baseOf(name) ?? name]));

/** The same as `themed`, for a `css` template. */
export const colour = (name: ColourName | PageColourName) => unsafeCSS(themed(name));
