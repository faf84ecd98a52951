import { css, unsafeCSS } from 'lit';
import { colour, themed } from './colours.js';
import { lookSheet } from './looks.js';

/** The first styles of every instrument. */
export const theme = [
  unsafeCSS(lookSheet(themed)),
  css`
    :host {
      display: block;
      /* Padding of a page does not push it out of its container, nor do columns or pages split it. */
      box-sizing: border-box;
      break-inside: avoid;
      /* Its sides are those of the screen, however the page writes. */
      writing-mode: horizontal-tb !important;
      /* Some pages set the root's font size to 1 px or 0: no width to read at. */
      inline-size: min(100%, max(50rem, 160px));
      /* Nor does its text move the boxes inside. */
      line-height: 0 !important;
      text-indent: 0 !important;
    }
    /*
     * The one place where styles of a page come in: no more of them than are named here. It is inside of the host, so
     * that a rule for every element of the page does not win over it; without weight, so that any rule below does.
     */
    :where(:host) > * {
      all: initial;
      display: revert;
      outline: revert;
      overflow: revert;
      color: ${colour('text')};
      color-scheme: inherit;
      cursor: inherit;
      font-family: var(--instrument-font, inherit);
      /* A page's size of 0, which closes gaps between its boxes, is no size to read. */
      font-size: max(1em, 9px, 16px - 9em);
      font-variant-numeric: tabular-nums lining-nums;
      font-weight: inherit;
      forced-color-adjust: inherit;
      interactivity: inherit;
      pointer-events: inherit;
      -webkit-print-color-adjust: inherit;
      print-color-adjust: inherit;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      visibility: inherit;
      -webkit-locale: inherit;
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
    /* Lines that a page draws under or through text go on in every box inside, but for one that stands in a line. */
    .under {
      display: inline-block;
      inline-size: 100%;
      vertical-align: top;
      container-type: inline-size;
    }
    /* Under a small face text is smaller, so that words such as the label of a field still fit. */
    .under > * {
      font-size: clamp(9px, 15cqi, 1em);
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
    /* Hidden, not transparent: opacity would cost a layer for each. */
    .control::-webkit-slider-thumb {
      visibility: hidden;
    }
    .control::-moz-range-thumb {
      visibility: hidden;
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
      :where(:host) > * {
        color: CanvasText;
      }
      .printed,
      .paper,
      .band,
      .slide,
      .slot,
      .note {
        color: CanvasText;
      }
      .paper,
      .band,
      .slide,
      .slot {
        fill: Canvas;
      }
      .needle {
        stroke: Highlight;
      }
      .fill,
      .current,
      .held {
        fill: Highlight;
      }
      .accent {
        stroke: CanvasText;
      }
      .quiet,
      .aside {
        fill: CanvasText;
      }
      .note {
        stroke: Canvas;
      }
    }
    /* Nothing is said yet. One from a server tells by its attribute, until a script comes. */
    :host(:is([probability=''], [decibels=''], [value='']):not(:defined))
      :is([part='needle'], [part='fill'], [part='hand']) {
      opacity: 0.3;
    }
    :host(:state(unset)) :is([part='needle'], [part='fill'], [part='hand']) {
      opacity: 0.3;
    }
    /* Text for screen readers only. */
    .heard {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      user-select: none;
      white-space: nowrap;
    }
    .readout {
      margin-block-start: 0.5em;
      text-align: center;
    }
  `,
];
