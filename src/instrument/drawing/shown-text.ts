import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class ShownText extends Directive {
  #owner: ParentNode | undefined;
  #text = '';

  render(text: string): string {
    return text;
  }

  // The first time as Lit does it, also on a server and in hydration.
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
 * A text that changes, alone in its element. Lit writes to the text node that it made; a page's translator puts another
 * node in its place, and the number would stay as it was for ever. Here all that the element has is replaced, but only by a
 * text that is another, so that a translation stays.
 */
export const shownText = directive(ShownText);
