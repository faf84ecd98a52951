import { html, type TemplateResult } from 'lit';
import { shownText } from './shown-text.js';

/** A face with what lies over it, such as range inputs; a bare face needs no element around it. */
export const staged = (face: TemplateResult, over?: unknown): TemplateResult =>
  over ? html`<div class="stage">${over}${face}</div>` : face;

/** All text under a face. */
export const underFace = (texts: unknown): TemplateResult =>
  html`<div class="under">${texts}</div>`;

/** The line with the field for the value, and its name. */
export const fieldLine = (name: string, field: TemplateResult): TemplateResult =>
  html`<div class="controls" part="controls"
    ><label class="unit"><span>${shownText(name)}</span> ${field}</label></div
  >`;

/** The line of text under a face. */
export const readoutLine = (text: string): TemplateResult =>
  html`<div class="readout" part="readout" dir="auto">${shownText(text)}</div>`;
