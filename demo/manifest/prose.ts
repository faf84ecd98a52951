import { html, type TemplateResult } from 'lit';

/** A description with its `code` set as code. */
export const prose = (description = ''): TemplateResult[] =>
  description
    .split('`')
    .map((text, index) => (index % 2 === 1 ? html`<code>${text}</code>` : html`${text}`));
