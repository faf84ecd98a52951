import { unsafeCSS } from 'lit';

/** A colour on light pages, and on dark ones. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours of the kit. A page sets another one by the custom property of the same name: `--instrument-ink` … */
export const colours = {
  ink: { light: '#1f1b2e', dark: '#e6e2da' },
  paper: { light: '#fff', dark: '#17161c' },
  band: { light: '#eee', dark: '#34323c' },
  needle: { light: '#b01f24', dark: '#ff7a70' },
  fill: { light: '#1f77b4', dark: '#5aa9e0' },
  accent: { light: '#5b5670', dark: '#aca6bf' },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof colours;

/**
 * Colours of what lies on the page itself, not on the paper or a band of an instrument: its text and lines, and text in
 * the colours of the accent and of the needle.
 */
export type PageColourName = 'text' | 'accentText' | 'needleText';

/** A colour that follows the page's `color-scheme`. */
export const eitherColour = ({ light, dark }: Colour): string => `light-dark(${light}, ${dark})`;

/** A colour as a style sheet has it: the page's own, or else the kit's. */
const orElse = (name: ColourName, otherwise: string): string =>
  `var(--instrument-${name}, ${otherwise})`;

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

// 0 where the text around is dark, 1 where it is light: green counts most for the eye, blue least.
const lightness = 'clamp(0,.3*r + .6*g + .1*b - 128,1)';

/** The lighter variant where the text around is light, whatever the page's `color-scheme`. */
const besideText = ({ light, dark }: Colour): string => {
  const darkChannels = channelsOf(dark);
  const channels = channelsOf(light).map(
    (channel, i) => `calc(${channel} + ${darkChannels[i] - channel}*${lightness})`,
  );
  return `rgb(from currentcolor ${channels.join(' ')})`;
};

// A page may be dark without a `color-scheme`: its own text tells. In a dark scheme the page's text may still be black,
// as a scheme that begins inside of a page changes no `color`.
const onPage: Readonly<Record<PageColourName, string>> = {
  text: orElse('ink', `light-dark(currentcolor, ${colours.ink.dark})`),
  accentText: orElse('accent', besideText(colours.accent)),
  needleText: orElse('needle', besideText(colours.needle)),
};

/** A colour as a style sheet has it. */
export const themed = (name: ColourName | PageColourName): string =>
  name in onPage
    ? onPage[name as PageColourName]
    : orElse(name as ColourName, eitherColour(colours[name as ColourName]));

/** The same, for a style sheet that is written as a template. */
export const colour = (name: ColourName | PageColourName) => unsafeCSS(themed(name));
