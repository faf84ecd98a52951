import { css } from 'lit';
import { controlLooks } from './control-looks.js';

/** The styles of a line with a field under a face. */
export const fieldLooks = css`
  ${controlLooks}
  .controls {
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
    inline-size: 7em;
    max-inline-size: 100%;
    min-block-size: max(1.5rem, 24px);
    text-align: end;
  }
`;
