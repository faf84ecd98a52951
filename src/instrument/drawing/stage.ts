import { html, type TemplateResult } from 'lit';
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
  const stage = over ? html`<div class="stage">${over}${face}</div>` : face;
  return under.length > 0 ? html`${stage}${underFace(under)}` : stage;
};

/** The line with the field for the value, and its label. */
export const fieldLine = (name: string, field: TemplateResult): TemplateResult =>
  html`<div class="controls" part="controls"
    ><label class="unit"><span>${shownText(name)}</span> ${field}</label></div
  >`;

/** The value as a line of text under a face. */
export const readoutLine = ({ sentence, readout = sentence }: Speech): TemplateResult =>
  html`<div class="readout" part="readout" dir="auto">${shownText(readout)}</div>`;
