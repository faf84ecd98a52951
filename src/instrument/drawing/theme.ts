import { css } from 'lit';

/**
 * What the classes of a drawing look like. Lines and letters have the ink by inheritance, and each other
 * colour is looked up where it is used: properties of our own would cost each of a thousand elements more.
 */
const drawing = css`
  svg {
    fill: none;
    stroke: currentColor;
    text-anchor: middle;
  }
  .letters {
    fill: currentColor;
    stroke: none;
  }
  .paper {
    fill: var(--instrument-paper, light-dark(#fff, #17161c));
  }
  .band {
    fill: var(--instrument-band, light-dark(#eee, #34323c));
  }
  .needle {
    stroke: var(--instrument-needle, light-dark(#b01f24, #ff7a70));
  }
  .accent {
    stroke: var(--instrument-accent, light-dark(#5b5670, #aca6bf));
  }
  .fill {
    fill: var(--instrument-fill, light-dark(#1f77b4, #5aa9e0));
    stroke: none;
  }
  .quiet {
    fill: var(--instrument-accent, light-dark(#5b5670, #aca6bf));
    stroke: none;
  }
  .current {
    fill: var(--instrument-needle, light-dark(#b01f24, #ff7a70));
  }
  .note {
    stroke: var(--instrument-paper, light-dark(#fff, #17161c));
    stroke-width: 5;
    paint-order: stroke;
  }
`;

const ink = css`
  :host {
    color: var(--instrument-ink, light-dark(#1f1b2e, #e6e2da));
  }
`;

const written = (choice: '$1' | '$2'): string =>
  `${ink}${drawing}`
    .replace(/\s/g, '')
    .replace(':host', 'svg')
    .replace(/var\(--[^,]*,light-dark\((.*?),(.*?)\)\)/g, choice);

/** The same rules for a standalone picture, with the colours written out: it has no page to ask. */
export const pictureRules = `${written('$1')}@media(prefers-color-scheme:dark){${written('$2')}}`;

/** What every instrument's style sheet starts with. */
export const theme = [
  ink,
  drawing,
  css`
    :host {
      display: block;
      inline-size: min(100%, 50rem);
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
    :focus-visible {
      outline-width: 2px;
      outline-offset: -2px;
    }
    :host(:state(movable)) svg {
      touch-action: none;
      user-select: none;
      cursor: pointer;
    }
    @media (forced-colors: active) {
      .paper,
      .band {
        fill: Canvas;
      }
      .needle {
        stroke: Highlight;
      }
      .fill,
      .current {
        fill: Highlight;
      }
      .accent {
        stroke: CanvasText;
      }
      .quiet {
        fill: CanvasText;
      }
      .note {
        stroke: Canvas;
      }
    }
    .readout {
      margin-block-start: 0.5em;
      text-align: center;
    }
  `,
];
