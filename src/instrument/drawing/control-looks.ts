import { css } from 'lit';
import { colour } from './colours.js';

/** The styles of fields and buttons, and of a row of them under a face. */
export const controlLooks = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
  }
  .field,
  .button {
    box-sizing: border-box;
    border: 1px solid;
    border-radius: 0.2em;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
  }
  .field {
    direction: ltr;
    padding: 0.1em 0.4em;
  }
  .field[aria-invalid] {
    border-width: 2px;
    color: ${colour('needleText')};
  }
  .complaint {
    color: ${colour('needleText')};
    overflow-wrap: anywhere;
    text-align: center;
    text-wrap: balance;
  }
  .button {
    cursor: pointer;
  }
  .field:disabled,
  .button:disabled {
    opacity: 0.5;
  }
  .button:disabled {
    cursor: auto;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
