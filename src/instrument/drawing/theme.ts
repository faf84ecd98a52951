import { css, unsafeCSS } from 'lit';
import { colour, themed } from './colours.js';
import { lookSheet } from './looks.js';

/** The first styles of every instrument. */
export const theme = css`
  ${unsafeCSS(lookSheet(themed))}
  :host {
    display: block;
    /* The page's padding must not push it out of its container, and columns must not split it. */
    box-sizing: border-box;
    break-inside: avoid;
    /* A vertical writing mode of the page must not turn it. */
    writing-mode: horizontal-tb !important;
    /* Some pages set the root's font size to 1 px or 0, and rem with it. */
    inline-size: min(100%, max(50rem, 160px));
    /* The page's indents must not move the boxes inside. */
    line-height: 0 !important;
    text-indent: 0 !important;
  }
  /*
   * Only these styles are inherited from the page. The rule is inside the host, so that a page's rule for all elements
   * does not override it. It has no specificity, so that any rule below overrides it.
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
    /* Pages set a font size of 0 to close gaps between boxes. Text must stay readable there. */
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
  /* The browser's own rules for these have no effect on a host with a display. */
  :host([hidden]:not([hidden='until-found' i])),
  :host([popover]:not(:popover-open)) {
    display: none;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  .stage {
    position: relative;
  }
  /* An underline of the page continues in all boxes inside except inline-block ones. */
  .under {
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
    container-type: inline-size;
  }
  /* Text under a small face is smaller, so that the label of a field fits. */
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
  /* Hidden instead of transparent: opacity would cost a layer for each. */
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
  /* Unset. Before its script runs, an element from a server shows that by its attribute. */
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
  /* A number that is wider than a tiny element breaks. */
  .readout {
    overflow-wrap: anywhere;
    margin-block-start: 0.5em;
    text-align: center;
    text-wrap: balance;
  }
`;
