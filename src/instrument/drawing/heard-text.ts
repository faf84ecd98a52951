import { html, type TemplateResult } from 'lit';
import { shownText } from './shown-text.js';

/**
 * A text for the eye, which screen readers read in words. Where both are the same, it is plain text. Else it is an
 * image with a name: most other elements may have none.
 */
export const heardText = (shown: string, heard: string): TemplateResult =>
  heard === shown
    ? html`<span>${shownText(shown)}</span>`
    : html`<span role="img" aria-label=${heard}>${shownText(shown)}</span>`;
