import { html, type TemplateResult } from 'lit';
import { roundToDivisions, type Divisions, type RoundedMagnitude } from '../conversions/index.js';
import { wholes } from '../engraving/ticks.js';
import { heardText } from '../instrument/drawing/heard-text.js';
import { shownText } from '../instrument/drawing/shown-text.js';
import { sayIn } from '../instrument/language/spoken.js';
import type { Leg } from './expression.js';
import { productInWords, type Language } from './sentence.js';
import { combined, symbolCount, valueAtSteps } from './system.js';

/** The indices of a cell in the multiplication table: the steps of its row and its column within the decade. */
export type Cell = readonly [row: number, column: number];

const inDecade = (steps: number, count: number): number => ((steps % count) + count) % count;

const cellOf = (one: RoundedMagnitude, other: RoundedMagnitude, divisions: Divisions): Cell => {
  const count = symbolCount(divisions);
  return [inDecade(one.steps, count), inDecade(other.steps, count)];
};

/**
 * The current cell. For a value it is in the row of 1. For an expression it multiplies the product so far by the last
 * factor; after a division it multiplies the quotient by the divisor, which gives the dividend.
 */
export const cellInUse = (
  legs: readonly Leg[],
  rounded: RoundedMagnitude,
  divisions: Divisions,
): Cell => {
  const last = legs.at(-1);
  const one = roundToDivisions(1, divisions);
  if (!last) return cellOf(one, rounded, divisions);
  const other = last.isDivisor ? rounded : (legs.at(-2)?.soFar ?? one);
  return cellOf(other, last.rounded, divisions);
};

const named = (magnitude: RoundedMagnitude, divisions: Divisions, language: Language) => {
  const text = productInWords(magnitude, divisions);
  const said = sayIn(language)(text);
  return said === text ? shownText(text) : heardText(text, said);
};

const cell = (
  row: RoundedMagnitude,
  column: RoundedMagnitude,
  isUsed: boolean,
  divisions: Divisions,
  language: Language,
): TemplateResult => {
  const product = named(combined(row, column, false, divisions), divisions, language);
  return isUsed
    ? html`<td part="used" aria-current="true">${product}</td>`
    : html`<td>${product}</td>`;
};

/** The multiplication table of a division's symbols. A product of 10 or more has the 10 beside its symbol. */
export const tableOf = (
  divisions: Divisions,
  used: Cell | null,
  language: Language,
): TemplateResult => {
  const symbols = wholes(0, symbolCount(divisions) - 1).map((steps) =>
    roundToDivisions(valueAtSteps(steps, divisions), divisions),
  );
  const heads = symbols.map(
    (symbol) => html`<th scope="col">${named(symbol, divisions, language)}</th>`,
  );
  const rows = symbols.map((row, i) => {
    const cells = symbols.map((column, j) =>
      cell(row, column, i === used?.[0] && j === used[1], divisions, language),
    );
    return html`<tr><th scope="row">${named(row, divisions, language)}</th>${cells}</tr>`;
  });
  const { table: name } = language.strings;
  // The box has the focus and the table is in lists of tables, so both have a name. The caption would repeat it.
  const caption = html`<caption aria-hidden="true">${shownText(name)}</caption>`;
  const table = html`<table part="table" aria-label=${name}>${caption}<thead><tr><td>&times;</td>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${name}>${table}</div>`;
};
