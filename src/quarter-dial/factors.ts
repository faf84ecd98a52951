import { html, type TemplateResult } from 'lit';
import { shownText } from '../instrument/drawing/shown-text.js';
import type { Calculation } from './calculation.js';
import { legInWords, resultInWords, type Language } from './sentence.js';

/** The list of an expression's factors with their symbols and steps, and the result under the list. */
export const factorsList = (calculation: Calculation, language: Language): TemplateResult => {
  const { legs, divisions } = calculation;
  const items = legs.map(
    (leg, i) => html`<li>${shownText(legInWords(leg, i, divisions, language))}</li>`,
  );
  const result = resultInWords(calculation, language);
  const list = html`<ol class="factors" part="factors">${items}</ol>`;
  return html`${list}<div class="result" part="result">${shownText(result)}</div>`;
};
