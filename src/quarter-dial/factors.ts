import { html, type TemplateResult } from 'lit';
import { shownText } from '../instrument/drawing/shown-text.js';
import type { Calculation } from './calculation.js';
import { legInWords, resultInWords, spoken, type Language } from './sentence.js';

// Screen readers have no name for the joined letter τπ.
const piece = (text: string, language: Language): TemplateResult => {
  const words = spoken(text, language);
  return words === text
    ? html`<span>${shownText(text)}</span>`
    : html`<span role="img" aria-label=${words}>${shownText(text)}</span>`;
};

const factor = (text: string, language: Language): TemplateResult => {
  const pieces = text.split(/(τπ|[τπ…])/).filter(Boolean);
  return html`<li>${pieces.map((part) => piece(part, language))}</li>`;
};

/**
 * The list of an expression's factors with their symbols and steps, and the result under the list. Screen readers read
 * the result in the name of the dial.
 */
export const factorsList = (calculation: Calculation, language: Language): TemplateResult => {
  const { legs, divisions } = calculation;
  const items = legs.map((leg, i) => factor(legInWords(leg, i, divisions, language), language));
  const result = shownText(resultInWords(calculation, language));
  const { factors } = language.strings;
  return html`<ol class="factors" part="factors" aria-label=${factors}>${items}</ol
    ><div class="result" part="result" aria-hidden="true">${result}</div>`;
};
