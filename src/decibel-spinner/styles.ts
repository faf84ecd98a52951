import { css } from 'lit';
import { colour } from '../instrument/drawing/colours.js';
import { fieldLooks } from '../instrument/drawing/field-looks.js';
import { theme } from '../instrument/drawing/theme.js';

/** The styles of the spinner, after the ones that all instruments share. */
export const styles = css`
  ${theme}
  ${fieldLooks}
  :host {
    inline-size: min(100%, max(20rem, 160px));
    aspect-ratio: 1;
  }
  :host(:state(free)) {
    aspect-ratio: auto;
  }
  /* A finger outside the disc scrolls the page. */
  :host(:state(movable)) svg,
  .spin {
    border-radius: 50%;
  }
  button {
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
  }
  .spin {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: auto;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .hub {
    inline-size: 24%;
    block-size: 24%;
    min-inline-size: max(1.5rem, 24px);
    min-block-size: max(1.5rem, 24px);
  }
  .unit {
    order: -1;
    flex-wrap: nowrap;
    white-space: nowrap;
  }
  .field {
    inline-size: 4em;
  }
  .slider {
    flex: 1 1 10em;
    min-inline-size: 0;
    block-size: max(1.75rem, 28px);
    margin: 0;
    accent-color: ${colour('fill')};
  }
  .readout,
  .tally,
  .bet {
    text-align: center;
    text-wrap: balance;
  }
  .bet {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
  /* Under such a small disc, a line has room for one word only. */
  @container (inline-size < 80px) {
    .bet,
    .tally {
      display: none;
    }
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.4em 0.6em;
    margin-block-start: 0.5em;
  }
  .reset {
    margin-inline-start: 0.75em;
  }
  .button {
    min-block-size: max(1.5rem, 24px);
    padding: 0 0.5em;
  }
  button:disabled {
    opacity: 0.5;
    cursor: auto;
  }
  @media (forced-colors: active) {
    [part='arrow'] {
      fill: CanvasText;
    }
  }
`;
