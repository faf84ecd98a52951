import { css, unsafeCSS } from 'lit';

/** The colours of the kit: in a light page, in a dark one, and where the reader forces colours. */
const palette = {
  ink: ['#1f1b2e', '#e6e2da', 'CanvasText'],
  paper: ['#fff', '#17161c', 'Canvas'],
  band: ['#eee', '#34323c', 'Canvas'],
  needle: ['#b01f24', '#ff7a70', 'Highlight'],
  fill: ['#1f77b4', '#5aa9e0', 'Highlight'],
  accent: ['#5b5670', '#aca6bf', 'GrayText'],
} as const;

type Colour = keyof typeof palette;

/**
 * What the classes of a drawing look like: one rule for each colour that outlines and each that fills.
 * They serve in a page, where the colours are variables, and in a standalone picture.
 */
const drawingRules = (colour: (name: Colour) => string): string =>
  `svg{fill:${colour('ink')};text-anchor:middle}
.ink,.needle,.accent{fill:none;stroke:${colour('ink')}}
.paper{fill:${colour('paper')};stroke:${colour('ink')}}
.band{fill:${colour('band')};stroke:${colour('ink')}}
.needle{stroke:${colour('needle')}}
.accent{stroke:${colour('accent')}}
.fill{fill:${colour('fill')}}
.quiet,.move{fill:${colour('accent')}}
.current{fill:${colour('needle')}}
.note{stroke:${colour('paper')};stroke-width:5;paint-order:stroke}`;

const literally = (column: 0 | 1): string => drawingRules((name) => palette[name][column]);

/** The rules inside a standalone picture, which has no page around it to take colours from. */
export const pictureRules = `${literally(0)}@media(prefers-color-scheme:dark){${literally(1)}}`;

const variables = (value: (name: string, colours: readonly string[]) => string): string =>
  Object.entries(palette)
    .map(([name, colours]) => `--_${name}:${value(name, colours)};`)
    .join('');

/** What every instrument's style sheet starts with. */
export const theme = [
  css`
    :host {
      display: block;
      position: relative;
      inline-size: min(100%, 50rem);
      content-visibility: auto;
      font-family: var(--instrument-font, inherit);
      font-variant-numeric: tabular-nums lining-nums;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      display: block;
      inline-size: 100%;
    }
    .control {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      margin: 0;
      appearance: none;
      background: none;
      pointer-events: none;
    }
    .control::-webkit-slider-thumb {
      opacity: 0;
    }
    .control::-moz-range-thumb {
      opacity: 0;
    }
    .control:focus-visible {
      outline: 2px solid var(--_needle);
      outline-offset: -2px;
    }
    .control:enabled + svg {
      touch-action: none;
      user-select: none;
      cursor: pointer;
    }
    .readout {
      margin-block-start: 0.5em;
      text-align: center;
    }
  `,
  unsafeCSS(
    `:host{${variables((name, [light, dark]) => `var(--instrument-${name},light-dark(${light},${dark}))`)}color:var(--_ink)}@media(forced-colors:active){:host{${variables((_, colours) => colours[2]!)}}}${drawingRules((name) => `var(--_${name})`)}`,
  ),
];
