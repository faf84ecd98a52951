import { html, type TemplateResult } from 'lit';
import { shownText } from './shown-text.js';

/** A face with what lies over it, such as range inputs; a bare face needs no element around it. */
export const staged = (face: TemplateResult, over?: unknown): TemplateResult =>
  over ? html`<div class="stage">${over}${face}</div>` : face;

/** The line of text under a face. */
export const readoutLine = (text: string): TemplateResult =>
  html`<div class="readout" part="readout" dir="auto">${shownText(text)}</div>`;
