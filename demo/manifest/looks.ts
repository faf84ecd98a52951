/** A colour field for each custom property that holds a colour, a text field for each other one. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hint } from './controls.js';
import type { Named, Settings } from './manifest.js';

/** What the fields show, and where a change goes: `undefined` brings the default look back. */
export interface Wardrobe {
  properties: readonly Named[];
  looks: Settings;
  set(name: string, value: string | undefined): void;
}

// `inherit` would be a colour too, as it is anything.
const isColour = ({ default: value = '' }: Named): boolean =>
  CSS.supports('color', value) && !CSS.supports('display', value);

const hexadecimal = (channel: string): string => Number(channel).toString(16).padStart(2, '0');

// A colour field takes #rrggbb alone; the page knows what `light-dark()` stands for now.
const resolved = (colour: string): string => {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return '#' + channels.slice(0, 3).map(hexadecimal).join('');
};

const row = (property: Named, { looks, set }: Wardrobe): TemplateResult => {
  const { name } = property;
  const worn = looks.get(name) ?? property.default ?? '';
  return html`
    <div class="control look">
      <label for="look${name}"><code>${name}</code></label>
      <input
        id="look${name}"
        type=${isColour(property) ? 'color' : 'text'}
        .value=${live(isColour(property) ? resolved(worn) : worn)}
        @input=${(event: Event) => set(name, (event.target as HTMLInputElement).value || undefined)}
      />
      ${hint(name, property.description)}
    </div>
  `;
};

/** All fields, and a button that resets them. */
export const wardrobe = (of: Wardrobe): TemplateResult => html`
  ${of.properties.map((property) => row(property, of))}
  <button type="button" @click=${() => of.properties.forEach(({ name }) => of.set(name, undefined))}>
    Reset the looks
  </button>
`;
