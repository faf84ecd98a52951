import { css } from 'lit';
import { fieldLooks } from '../instrument/drawing/field-looks.js';
import { colour } from '../instrument/drawing/colours.js';
import { theme } from '../instrument/drawing/theme.js';
import { smallFace } from './small-face.js';

/** The styles of the meter, after the ones that all instruments share. */
export const styles = css`
  ${theme}
  ${fieldLooks}
  ${smallFace}
  :host {
    aspect-ratio: 16 / 5;
  }
  /* Before its script runs, an element from a server has no state and needs its full height. */
  :host(:not(:defined)),
  :host(:state(free)) {
    aspect-ratio: auto;
  }
  /* A thin line needs more opacity than a filled sector to be seen. */
  :host(:is([probability=''], [decibels='']):not(:defined)) .needle,
  :host(:state(unset)) .needle {
    opacity: 0.5;
  }
  .items {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    justify-content: center;
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
  }
  .item {
    min-block-size: max(1.5rem, 24px);
    padding: 0.1em 0.7em;
    border: 1px solid;
    border-radius: max(0.75rem, 12px);
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .item[aria-pressed='false'] {
    border-style: dashed;
    color: ${colour('accentText')};
    text-decoration: line-through;
  }
  .item:disabled {
    opacity: 0.5;
    cursor: auto;
  }
`;
