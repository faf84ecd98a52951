import { css } from 'lit';
import { fieldLooks } from '../instrument/drawing/field-looks.js';
import { theme } from '../instrument/drawing/theme.js';

/** The meter's own looks, over those that all instruments share. */
export const styles = [
  ...theme,
  fieldLooks,
  css`
    :host {
      aspect-ratio: 16 / 5;
    }
    /* One from a server is as high as it needs before a script can tell so. */
    :host(:not(:defined)),
    :host(:state(free)) {
      aspect-ratio: auto;
    }
  `,
];
