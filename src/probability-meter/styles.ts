import { css } from 'lit';
import { theme } from '../instrument/theme.js';

/** The meter's own looks, over those that all instruments share. */
export const styles = [
  ...theme,
  css`
    :host {
      aspect-ratio: 16 / 5;
      contain-intrinsic-size: auto 100px;
    }
    :host(:state(free)) {
      aspect-ratio: auto;
      content-visibility: visible;
    }
  `,
];
