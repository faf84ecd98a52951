import { html, type TemplateResult } from 'lit';
import type { Divisions } from '../conversions/index.js';
import { shownText } from '../instrument/drawing/shown-text.js';
import type { Leg } from './expression.js';
import { legInWords, resultInWords, type Language } from './sentence.js';

/** The factors of an expression with their symbols and legs, and what they come to. */
export const factorsList = (
  legs: readonly Leg[],
  product: number,
  divisions: Divisions,
  language: Language,
): TemplateResult => {
  const items = legs.map(
    (leg, i) => html`<li>${shownText(legInWords(leg, i, divisions, language))}</li>`,
  );
  const estimate = legs[legs.length - 1].soFar;
  const result = resultInWords(estimate, product, divisions, language);
  const list = html`<ol class="factors" part="factors">${items}</ol>`;
  return html`${list}<div class="result" part="result">${shownText(result)}</div>`;
};
