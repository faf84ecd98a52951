import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../controllers/announcer.js';
import { shownText } from './shown-text.js';

/** The box of all content under a face. */
export const underFace = (texts: unknown): TemplateResult =>
  html`<div class="under">${texts}</div>`;

/**
 * A face with content over it, such as range inputs, and content under it. A face alone gets no element around it.
 */
export const staged = (
  face: TemplateResult,
  over?: unknown,
  under: readonly unknown[] = [],
): TemplateResult => {
  const below = under.length > 0 ? underFace(under) : nothing;
  // One template with and without content under the face: the drawing stays while the reader drags on it.
  if (over) return html`<div class="stage">${over}${face}</div>${below}`;
  return under.length > 0 ? html`${face}${below}` : face;
};

/** The id of the line of complaints in the shadow root, by which fields refer to it. */
export const complaintId = 'complaint';

/** The line under the fields with the reason why a text was refused. Screen readers read it when it comes. */
export const complaintLine = (complaint: string): TemplateResult =>
  html`<div class="complaint" id=${complaintId} part="complaint" role="status" dir="auto"
    >${shownText(complaint)}</div
  >`;

/** The line with the field for the value, and its label. */
export const fieldLine = (name: string, field: TemplateResult): TemplateResult =>
  html`<div class="controls" part="controls"
    ><label class="unit"><span>${shownText(name)}</span> ${field}</label></div
  >`;

/** The value as a line of text under a face. */
export const readoutLine = (speech: Speech): TemplateResult =>
  html`<div class="readout" part="readout" dir="auto">${shownText(speech.readout ?? speech.sentence)}</div>`;
