import { css, unsafeCSS } from 'lit';

/** The colours of the kit: in a light page and in a dark one, and what forced colours make of them. */
const palette = {
  ink: ['#1f1b2e', '#e6e2da', 'CanvasText'],
  paper: ['#fff', '#17161c', 'Canvas'],
  band: ['#eee', '#34323c', 'Canvas'],
  needle: ['#b01f24', '#ff7a70', 'Highlight'],
  fill: ['#1f77b4', '#5aa9e0', 'Highlight'],
  accent: ['#5b5670', '#aca6bf', 'GrayText'],
} as const;

type Colour = keyof typeof palette;
type ColourOf = (colour: Colour) => string;

/** What the classes of a drawing look like; the same rules live in a page and in a standalone picture. */
const drawingRules = (colour: ColourOf): string =>
  [
    `.ink{fill:none;stroke:${colour('ink')}}`,
    `.paper{fill:${colour('paper')};stroke:${colour('ink')}}`,
    `.band{fill:${colour('band')};stroke:${colour('ink')}}`,
    `.needle{fill:none;stroke:${colour('needle')}}`,
    `.fill{fill:${colour('fill')}}`,
    `.accent{fill:none;stroke:${colour('accent')}}`,
    `text{fill:${colour('ink')};stroke:none}`,
    `.quiet{fill:${colour('accent')}}`,
  ].join('');

const variable: ColourOf = (colour) => `var(--_${colour})`;
const literal =
  (column: 0 | 1): ColourOf =>
  (colour) =>
    palette[colour][column];

const variables = (value: (colour: Colour) => string): string =>
  (Object.keys(palette) as Colour[]).map((colour) => `--_${colour}:${value(colour)};`).join('');

const followingPage = variables((colour) => {
  const [light, dark] = palette[colour];
  return `var(--instrument-${colour},light-dark(${light},${dark}))`;
});

/** The rules inside a standalone picture, which has no page around it to take colours from. */
export const pictureRules = `${drawingRules(literal(0))}@media(prefers-color-scheme:dark){${drawingRules(literal(1))}}`;

/** What every instrument's style sheet starts with. */
export const theme = css`
  :host {
    display: block;
    position: relative;
    inline-size: min(100%, 50rem);
    content-visibility: auto;
    ${unsafeCSS(followingPage)}
    font-family: var(--instrument-font, inherit);
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([hidden]) {
    display: none;
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(variables((colour) => palette[colour][2]))}
    }
  }
  ${unsafeCSS(drawingRules(variable))}
  svg {
    display: block;
    inline-size: 100%;
  }
  .control {
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  .control::-webkit-slider-thumb {
    appearance: none;
    opacity: 0;
  }
  .control::-moz-range-thumb,
  .control::-moz-range-track {
    opacity: 0;
  }
  .control:focus-visible {
    outline: 2px solid var(--_needle);
    outline-offset: -2px;
    border-radius: 3px;
  }
  .control:enabled + svg {
    touch-action: none;
    user-select: none;
    cursor: pointer;
  }
  .readout {
    margin-block-start: 0.5em;
    text-align: center;
    color: var(--_ink);
  }
`;
