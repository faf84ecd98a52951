import { html, nothing, type TemplateResult } from 'lit';
import { shownText } from './shown-text.js';

/**
 * A text for the eye, which screen readers read in words. Where both are the same, it is plain text. Else it is an
 * image with a name: most other elements may have none. Both are one template, so that the markup of a server fits.
 */
export const heardText = (shown: string, heard: string): TemplateResult => {
  const isPlain = heard === shown;
  return html`<span role=${isPlain ? nothing : 'img'} aria-label=${isPlain ? nothing : heard}
    >${shownText(shown)}</span
  >`;
};
