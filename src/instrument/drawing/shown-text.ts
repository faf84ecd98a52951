import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class ShownText extends Directive {
  #owner: ParentNode | undefined;
  #text = '';

  render(text: string): string {
    return text;
  }

  // The first render is Lit's own, also on a server and in hydration.
  override update(part: ChildPart, [text]: [text: string]): string | typeof noChange {
    const owner = this.#owner;
    const isSame = text === this.#text;
    this.#owner ??= part.parentNode as Node & ParentNode;
    this.#text = text;
    if (!owner) return text;
    const { startNode, endNode } = part;
    if (!isSame) owner.replaceChildren(startNode!, text, endNode ?? '');
    return noChange;
  }
}

/**
 * Renders a text that changes, alone in its element. A translator of the page replaces the text node that Lit
 * updates, so the number would never change again. This directive replaces all content of the element, but only when
 * the text changes, so that a translation stays.
 */
export const shownText = directive(ShownText);
