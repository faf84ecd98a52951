/**
 * The window of an element's document. It is not the script's own once the element is in a pop-up window or an
 * iframe.
 */
export const viewOf = (element: Element): Window & typeof globalThis =>
  element.ownerDocument.defaultView ?? window;
