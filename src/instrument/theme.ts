import { css } from 'lit';

/** The colours of the kit, in a light page and in a dark one; a reader who forces colours has them. */
const colours = css`
  :host {
    --_ink: var(--instrument-ink, light-dark(#1f1b2e, #e6e2da));
    --_paper: var(--instrument-paper, light-dark(#fff, #17161c));
    --_band: var(--instrument-band, light-dark(#eee, #34323c));
    --_needle: var(--instrument-needle, light-dark(#b01f24, #ff7a70));
    --_fill: var(--instrument-fill, light-dark(#1f77b4, #5aa9e0));
    --_accent: var(--instrument-accent, light-dark(#5b5670, #aca6bf));
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_paper: Canvas;
      --_band: Canvas;
      --_needle: Highlight;
      --_fill: Highlight;
      --_accent: GrayText;
    }
  }
`;

/** What the classes of a drawing look like. */
const drawing = css`
  svg {
    fill: var(--_ink);
    text-anchor: middle;
  }
  .ink {
    fill: none;
    stroke: var(--_ink);
  }
  .paper {
    fill: var(--_paper);
    stroke: var(--_ink);
  }
  .band {
    fill: var(--_band);
    stroke: var(--_ink);
  }
  .needle {
    fill: none;
    stroke: var(--_needle);
  }
  .accent {
    fill: none;
    stroke: var(--_accent);
  }
  .fill {
    fill: var(--_fill);
  }
  .quiet {
    fill: var(--_accent);
  }
  .current {
    fill: var(--_needle);
  }
  .note {
    stroke: var(--_paper);
    stroke-width: 5;
    paint-order: stroke;
  }
`;

const written = (column: 1 | 2): string =>
  drawing.cssText.replace(/var\(--_(.*?)\)/g, (_, name: string) => {
    const colour = RegExp(`${name}, ?light-dark\\((.*?), ?(.*?)\\)`).exec(colours.cssText)!;
    return colour[column];
  });

/** The same rules for a standalone picture, with the colours written out: it has no page to ask. */
export const pictureRules = `${written(1)}@media(prefers-color-scheme:dark){${written(2)}}`;

/** What every instrument's style sheet starts with. */
export const theme = [
  colours,
  drawing,
  css`
    :host {
      display: block;
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
    .stage {
      position: relative;
    }
    .control {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
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
];
