/** A control for each attribute, by what the manifest says of its type. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choicesOf, kindOf, type Attribute, type ControlKind, type Settings } from './manifest.js';
import type { Hints } from './hints.js';
import { prose } from './prose.js';

/** What the controls show, and where a change goes: `undefined` takes the attribute away. */
export interface Panel {
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

const examples: Field = ({ name }, { hints, set }) =>
  html`${(hints[name]?.examples ?? []).map(
    ([title, text]) =>
      html`<button
        type="button"
        class="example-value"
        aria-label="${name}: ${title}"
        @click=${() => set(name, text)}
      >
        ${title}
      </button>`,
  )}`;

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

const row = (attribute: Attribute, panel: Panel): TemplateResult => {
  const kind = kindOf(attribute);
  return html`
    <div class="control ${kind}">
      <label for=${idOf(attribute)}><code>${attribute.name}</code></label>
      ${fields[kind](attribute, panel)}
      <div class="examples">${examples(attribute, panel)}</div>
      <p>${prose(attribute.description)}</p>
    </div>
  `;
};

/** All controls, in the order of the manifest. */
export const controls = (panel: Panel): TemplateResult =>
  html`${panel.attributes.map((attribute) => row(attribute, panel))}`;
