import { html, type TemplateResult } from 'lit';

/**
 * A field that a part is typed into. What is being typed is left alone until the user has done; what could not be
 * taken stays, to be mended, until the part is moved otherwise.
 */
export class Field {
  #shown = '';
  #isTyping = false;

  constructor(
    private readonly part: string,
    private readonly take: (text: string) => boolean,
    private readonly type: 'text' | 'number' = 'text',
  ) {}

  /** The field with its name beside it, to be filled by `show`. */
  template(name: string, isDisabled: boolean): TemplateResult {
    return html`<label class="unit"
      >${name}
      <input
        class="field"
        part=${this.part}
        type=${this.type}
        autocomplete="off"
        spellcheck="false"
        ?disabled=${isDisabled}
        @input=${this}
        @change=${this}
    /></label>`;
  }

  /** Writes what the part stands at, where that is another text than before and nobody types. */
  show(root: ParentNode, text: string): void {
    const field = root.querySelector<HTMLInputElement>(`[part=${this.part}]`);
    if (!field || this.#isTyping || (text === this.#shown && field.value)) return;
    this.#shown = text;
    field.value = text;
    field.removeAttribute('aria-invalid');
  }

  /** Takes the field's events; the native ones would pass on to the page beside the element's own. */
  handleEvent(event: Event): void {
    const field = event.target as HTMLInputElement;
    event.stopPropagation();
    this.#isTyping = event.type === 'input';
    if (this.#isTyping) return;
    const isGood = this.take(field.value);
    // The same place may be written in another way.
    if (isGood) this.#shown = '';
    else field.setAttribute('aria-invalid', 'true');
  }
}
