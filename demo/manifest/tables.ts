/** The element's whole interface as tables. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementDeclaration, Member, Named } from './manifest.js';
import { prose } from './prose.js';

type Cell = TemplateResult | TemplateResult[] | typeof nothing;
type Columns<Row> = ReadonlyArray<readonly [title: string, cell: (row: Row) => Cell]>;

const code = (text?: string): Cell => (text ? html`<code>${text}</code>` : nothing);
const name: Columns<Named>[number][1] = (row) => code(row.name);
const type: Columns<Named>[number] = ['Type', (row) => code(row.type?.text)];
const initial: Columns<Named>[number] = ['Default', (row) => code(row.default)];
const meaning: Columns<Named>[number] = ['Meaning', (row) => prose(row.description)];

const signature = ({ name, parameters = [] }: Member): Cell =>
  code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

const line = <Row>(row: Row, [[, head], ...rest]: Columns<Row>): TemplateResult => html`
  <tr>
    <th scope="row">${head(row)}</th>
    ${rest.map(([title, cell]) => {
      const content = cell(row);
      return content === nothing ? html`<td></td>` : html`<td data-column=${title}>${content}</td>`;
    })}
  </tr>
`;

const table = <Row>(title: string, rows: readonly Row[] = [], columns: Columns<Row>): Cell =>
  rows.length === 0
    ? nothing
    : html`<details class="table">
        <summary>${title} <small>${rows.length}</small></summary>
        <table>
          <caption class="visually-hidden">${title}</caption>
          <thead>
            <tr>${columns.map(([column]) => html`<th scope="col">${column}</th>`)}</tr>
          </thead>
          <tbody>${rows.map((row) => line(row, columns))}</tbody>
        </table>
      </details>`;

/** Attributes, properties, methods, events, custom properties, parts and states, as far as there are any. */
export const tables = (element: ElementDeclaration): TemplateResult => {
  const scripted = element.members.filter(({ attribute }) => !attribute);
  const only = (kind: string) => scripted.filter((member) => member.kind === kind);
  return html`${table('Attributes', element.attributes, [
    ['Attribute', name],
    ['Property', ({ fieldName }) => code(fieldName)],
    type,
    initial,
    meaning,
  ])}${table('Properties without an attribute', only('field'), [['Property', name], type, meaning])}${table(
    'Methods',
    only('method'),
    [['Method', signature], meaning],
  )}${table('Events', element.events, [['Event', name], meaning])}${table(
    'Custom properties',
    element.cssProperties,
    [['Property', name], initial, meaning],
  )}${table('Parts', element.cssParts, [['Part', name], meaning])}${table(
    'States',
    element.cssStates,
    [['State', (row) => code(`:state(${row.name})`)], meaning],
  )}`;
};
