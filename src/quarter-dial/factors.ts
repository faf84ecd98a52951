import { html, type TemplateResult } from 'lit';
import { heardText } from '../instrument/drawing/heard-text.js';
import { shownText } from '../instrument/drawing/shown-text.js';
import type { Calculation } from './calculation.js';
import { legInWords, resultInWords, spokenLeg, type Language } from './sentence.js';

/**
 * The list of an expression's factors with their symbols and steps, and the result under the list. Screen readers read
 * the result in the name of the dial.
 */
export const factorsList = (calculation: Calculation, language: Language): TemplateResult => {
  const { legs, divisions } = calculation;
  const items = legs.map((leg, i) => {
    const [shown, heard] = [legInWords, spokenLeg].map((of) => of(leg, i, divisions, language));
    return html`<li>${heardText(shown, heard)}</li>`;
  });
  const result = shownText(resultInWords(calculation, language));
  const { factors } = language.strings;
  return html`<ol class="factors" part="factors" aria-label=${factors}>${items}</ol
    ><div class="result" part="result" aria-hidden="true">${result}</div>`;
};
