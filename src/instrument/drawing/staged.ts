import { html, type TemplateResult } from 'lit';
import { keptStrings } from './engraved.js';

/** Where a value comes into the markup of a drawing. */
export const gap = '\0';

/**
 * A drawing in its place: the markup, made once for each key, with values in its gaps. With nothing over it, it is one
 * template, which is copied as a whole: there may be thousands. Only markup of ours: no text of a page may come here.
 */
export const staged = (
  key: string,
  markup: () => string,
  values: readonly unknown[],
  over?: TemplateResult,
): TemplateResult => {
  if (!over) {
    const bare = () => `<div class="stage">${markup()}</div>`.split(gap);
    return html(keptStrings(`bare ${key}`, bare), ...values);
  }
  const drawing = html(
    keptStrings(key, () => markup().split(gap)),
    ...values,
  );
  return html`<div class="stage over">${over}${drawing}</div>`;
};
