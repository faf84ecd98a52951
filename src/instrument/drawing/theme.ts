import { css, unsafeCSS } from 'lit';
import { colour, themed } from './colours.js';
import { lookSheet } from './looks.js';

/** What every instrument's style sheet starts with. */
export const theme = [
  unsafeCSS(lookSheet(themed)),
  css`
    :host {
      display: block;
      color: ${colour('ink')};
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
