import { css } from 'lit';
import { colour } from './colours.js';

/** The looks of a line with a field under a face. */
export const fieldLooks = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.75em;
    margin-block-start: 0.5em;
  }
  .unit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.2em 0.4em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .field {
    direction: ltr;
    inline-size: 7em;
    max-inline-size: 100%;
    min-block-size: 1.5rem;
    box-sizing: border-box;
    padding: 0.1em 0.4em;
    border: 1px solid;
    border-radius: 0.2em;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    text-align: end;
  }
  .field[aria-invalid] {
    color: ${colour('needleText')};
    border-width: 2px;
  }
  .field:disabled {
    opacity: 0.5;
  }
`;
