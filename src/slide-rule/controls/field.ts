import { html, type TemplateResult } from 'lit';

/**
 * A field that a part is typed into. What is being typed is left alone until the user has done; what could not be
 * taken stays, to be mended, until the part is moved otherwise.
 */
export class Field {
  // The text of the place that the field stands for, or that the part was at when another was refused.
  #shown = '';
  #isTyping = false;

  constructor(
    private readonly part: string,
    private readonly take: (text: string) => boolean,
    private readonly type: 'text' | 'number' = 'text',
  ) {}

  /** The field with its name beside it; `show` writes into it what has changed. */
  template(name: string, text: string, isDisabled: boolean): TemplateResult {
    return html`<label class="unit"
      >${name}
      <input
        class="field"
        part=${this.part}
        type=${this.type}
        value=${text}
        autocomplete="off"
        spellcheck="false"
        ?disabled=${isDisabled}
        @input=${this}
        @change=${this}
        @blur=${this}
    /></label>`;
  }

  /** Writes what the part stands at, where that is another text than before and nobody types. */
  show(root: ParentNode, text: string): void {
    if (this.#isTyping || text === this.#shown) return;
    const field = root.querySelector<HTMLInputElement>(`[part=${this.part}]`);
    if (!field) return;
    this.#shown = text;
    field.value = text;
    field.removeAttribute('aria-invalid');
  }

  /** What was typed stays as long as the part stands at the place of a text. */
  keep(text: string): void {
    this.#shown = text;
  }

  /** What it says is no longer what is meant: the next `show` writes it anew. */
  clear(): void {
    this.#shown = '';
  }

  /** Takes the field's events; the native ones would pass on to the page beside the element's own. */
  handleEvent(event: Event): void {
    const field = event.target as HTMLInputElement;
    event.stopPropagation();
    this.#isTyping = event.type === 'input';
    if (event.type !== 'change') return;
    if (!this.take(field.value)) field.setAttribute('aria-invalid', 'true');
  }
}
