import { css } from 'lit';
import { colour } from '../instrument/drawing/colours.js';
import { fieldLooks } from '../instrument/drawing/field-looks.js';
import { theme } from '../instrument/drawing/theme.js';

/** The styles of the dial, after the ones that all instruments share. */
export const styles = css`
  ${theme}
  ${fieldLooks}
  :host {
    inline-size: min(100%, max(30rem, 160px));
    aspect-ratio: 1;
  }
  /* Before its script runs, an element from a server has no state and needs its full height. */
  :host(:not(:defined)),
  :host(:state(free)) {
    aspect-ratio: auto;
  }
  /* A finger outside the dial scrolls the page. */
  :host(:state(movable)) svg {
    border-radius: 50%;
  }
  /* As wide as the longest number that is written out, in a wide font. */
  .field {
    inline-size: 11em;
  }
  .factors {
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
    text-align: center;
  }
  .result {
    margin-block-start: 0.25em;
    text-align: center;
    text-wrap: balance;
  }
  .scroll {
    overflow-x: auto;
    margin-block-start: 1em;
  }
  table {
    margin-inline: auto;
    border-collapse: collapse;
  }
  caption {
    white-space: nowrap;
    padding-block-end: 0.35em;
  }
  th,
  td {
    padding: 0.2em 0.6em;
    text-align: center;
    white-space: nowrap;
  }
  thead th {
    border-block-end: 1px solid;
  }
  tbody th {
    border-inline-end: 1px solid;
  }
  [aria-current] {
    outline: 2px solid ${colour('needle')};
    outline-offset: -2px;
    font-weight: bold;
  }
  .readout,
  li,
  .result {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  /* In forced colors, the symbol of the value differs by its weight. */
  @media (forced-colors: active) {
    [part='symbols'] > * {
      font-weight: bold;
      stroke-width: 80;
    }
    [part='symbols'] > [opacity] {
      opacity: 1;
      font-weight: normal;
      stroke-width: 0;
    }
  }
`;
