/** The rectangle of a piece of an element's text on the screen. */
export function placeOfText(element: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent!.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${text}" is not in "${element.textContent}"`);
}
