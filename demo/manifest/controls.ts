/** A control for each attribute, by what the manifest says of its type. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inGroups } from './groups.js';
import type { Hints } from './hints.js';
import { choicesOf, kindOf, type Attribute, type ControlKind, type Settings } from './manifest.js';
import { prose } from './prose.js';

/** What the controls show, and where a change goes: `undefined` takes the attribute away. */
export interface Panel {
  tag: string;
  attributes: readonly Attribute[];
  settings: Settings;
  hints: Readonly<Record<string, Hints>>;
  set(name: string, text: string | undefined): void;
}

type Field = (attribute: Attribute, panel: Panel) => TemplateResult;

const idOf = ({ name }: Attribute): string => `control-${name}`;
const textOf = (event: Event): string => (event.target as HTMLInputElement).value;
const unquoted = (text = ''): string => text.replace(/^'(.*)'$/, '$1').replace('null', '');

const flagField: Field = (attribute, { settings, set }) => html`
  <input
    id=${idOf(attribute)}
    type="checkbox"
    .checked=${live(settings.has(attribute.name))}
    @change=${(event: Event) =>
      set(attribute.name, (event.target as HTMLInputElement).checked ? '' : undefined)}
  />
`;

const choiceField: Field = (attribute, { settings, set }) => {
  const { name } = attribute;
  const initial = unquoted(attribute.default);
  const chosen = settings.get(name) ?? initial;
  const choices = choicesOf(attribute);
  const words = initial === '' ? ['', ...choices] : choices;
  return html`
    <select
      id=${idOf(attribute)}
      @change=${(event: Event) => set(name, textOf(event) === initial ? undefined : textOf(event))}
    >
      ${words.map(
        (word) =>
          html`<option value=${word} ?selected=${word === chosen}>${word || 'none'}</option>`,
      )}
    </select>
  `;
};

const numberField: Field = (attribute, { settings, hints, set }) => {
  const { name } = attribute;
  const { min, max, step = 'any' } = hints[name] ?? {};
  return html`
    <input
      id=${idOf(attribute)}
      type="number"
      min=${min ?? nothing}
      max=${max ?? nothing}
      step=${step}
      placeholder=${unquoted(attribute.default) || nothing}
      .value=${live(settings.get(name) ?? '')}
      @input=${(event: Event) => set(name, textOf(event) || undefined)}
    />
  `;
};

/** Values to try, in a list that opens from the end of the field. */
const examples = ({ name }: Attribute, { hints, set }: Panel): TemplateResult | typeof nothing => {
  const values = hints[name]?.examples;
  if (!values) return nothing;
  const choose = ({ target }: Event): void => {
    const list = target as HTMLSelectElement;
    const [, text] = values[list.selectedIndex - 1];
    list.selectedIndex = 0;
    set(name, text);
  };
  return html`
    <select class="tries" aria-label="Examples for ${name}" @change=${choose}>
      <option hidden></option>
      ${values.map(([title]) => html`<option>${title}</option>`)}
    </select>
  `;
};

const textField: Field = (attribute, panel) => html`
  <input
    id=${idOf(attribute)}
    type="text"
    spellcheck="false"
    autocomplete="off"
    .value=${live(panel.settings.get(attribute.name) ?? '')}
    @change=${(event: Event) => panel.set(attribute.name, textOf(event) || undefined)}
  />
`;

const fields: Readonly<Record<ControlKind, Field>> = {
  flag: flagField,
  choice: choiceField,
  number: numberField,
  text: textField,
};

/** What an attribute means, shown when a reader asks for it; only one of them at a time. */
export const hint = (name: string, description?: string): TemplateResult => html`
  <details class="hint" name="hint">
    <summary aria-label="About ${name}">?</summary>
    <p>${prose(description)}</p>
  </details>
`;

const row = (attribute: Attribute, panel: Panel): TemplateResult => {
  const kind = kindOf(attribute);
  return html`
    <div class="control ${kind}">
      <label for=${idOf(attribute)}><code>${attribute.name}</code></label>
      <span class="field">${fields[kind](attribute, panel)}${examples(attribute, panel)}</span>
      ${hint(attribute.name, attribute.description)}
    </div>
  `;
};

/** All controls, in their groups. */
export const controls = (panel: Panel): TemplateResult =>
  html`${inGroups(panel.tag, panel.attributes).map(
    ([title, attributes]) => html`
      <fieldset class="group">
        <legend>${title}</legend>
        ${attributes.map((attribute) => row(attribute, panel))}
      </fieldset>
    `,
  )}`;
