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

/** A colour that follows the page's `color-scheme`. */
export const eitherColour = ({ light, dark }: Colour): string => `light-dark(${light}, ${dark})`;

/** A colour as a style sheet has it: the page's own, or else the kit's. */
export const themed = (name: ColourName): string =>
  `var(--instrument-${name}, ${eitherColour(colours[name])})`;

/** The same, for a style sheet that is written as a template. */
export const colour = (name: ColourName) => unsafeCSS(themed(name));
