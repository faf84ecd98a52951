/** The window that shows an element. It is another than the script's once the element has moved to a pop-up window or an iframe. */
export const viewOf = (element: Element): Window & typeof globalThis =>
  element.ownerDocument.defaultView ?? window;
