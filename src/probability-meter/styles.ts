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
    /* One that comes from a server may be higher than its face, which a script tells by a state. */
    :host(:defined) {
      content-visibility: auto;
    }
    :host(:state(free)) {
      aspect-ratio: auto;
      content-visibility: visible;
    }
  `,
];
