import { css } from 'lit';
import { colour, printed } from '../instrument/drawing/colours.js';
import { controlLooks } from '../instrument/drawing/control-looks.js';
import { theme } from '../instrument/drawing/theme.js';

/** The rule's own looks, over those that all instruments share. */
export const styles = css`
  ${theme}
  ${controlLooks}
  :host {
    inline-size: min(100%, max(36rem, 160px));
  }
  :host([shape='linear']) {
    inline-size: min(100%, max(75rem, 160px));
  }
  :host(:state(linear)) {
    inline-size: min(100%, max(75rem, 160px));
  }
  svg {
    overflow: hidden;
  }
  /* A finger moves the part that it touches, and scrolls the page elsewhere. */
  :host(:state(movable)) svg {
    touch-action: auto;
    cursor: auto;
  }
  :host(:state(movable)) [part='slide'],
  :host(:state(movable)) [part='cursor'] {
    cursor: grab;
  }
  /* Both cover the whole face. The part that they move shows their focus. */
  .cursor-control,
  .slide-control {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .cursor-control:focus-visible ~ svg [part='hairline'],
  .cursor-control:focus-visible ~ svg .glass,
  .slide-control:focus-visible ~ svg .slide-edge {
    stroke: ${colour('accent')};
    stroke-opacity: 1;
    stroke-width: 3px;
  }
  .cursor-control:focus-visible ~ svg [part='hairline'] {
    stroke: ${colour('needle')};
  }
  .controls {
    gap: 0.4em 0.6em;
    margin-block-start: 0.6em;
  }
  .button,
  .field {
    min-block-size: max(1.75rem, 28px);
  }
  .button {
    padding: 0 0.7em;
  }
  .button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px;
    font-weight: bold;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.4em 2em;
  }
  .fields,
  .steps {
    max-inline-size: 36em;
    margin: 0.6em auto 0;
  }
  .unit {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  @container (inline-size < 12em) {
    .unit {
      flex-direction: column;
      text-align: center;
    }
  }
  /* As wide as six digits and the longest power of ten, "2.99792e-99", in a wide font. */
  input.field {
    inline-size: 11em;
    min-inline-size: 0;
    max-inline-size: 100%;
    text-align: end;
  }
  input[part$='-exponent'] {
    inline-size: 4em;
  }
  select.field {
    max-inline-size: 100%;
    background: ${colour('paper')};
    color: ${colour('ink')};
  }
  [part='question'] {
    margin-block-end: 0.6em;
    font-weight: bold;
    text-align: center;
    text-wrap: balance;
  }
  .verdict {
    margin-block-start: 0.6em;
    text-align: center;
    text-wrap: balance;
  }
  [part='score'] {
    display: block;
  }
  /* One finger scrolls the page, and two change the power. */
  .lens {
    position: relative;
    touch-action: pan-x pan-y;
  }
  @media print {
    .answering {
      display: none;
    }
    .slide {
      fill: ${printed('slide')};
    }
    .slot {
      fill: ${printed('slot')};
    }
  }
  /* Labels can be in another language than a page from right to left. */
  .readout,
  .unit > span {
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .cursor-control:focus-visible ~ svg .glass,
    .slide-control:focus-visible ~ svg .slide-edge {
      stroke: Highlight;
    }
  }
`;
