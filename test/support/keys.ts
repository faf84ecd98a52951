/** Keys that no instrument uses: the page gets them. */
export const keysOfThePage = [
  ['Enter', {}],
  [' ', {}],
  ['a', {}],
  ['5', {}],
  ['Tab', {}],
  ['Escape', {}],
  ['F5', {}],
  ['ArrowRight', { ctrlKey: true }],
  ['ArrowLeft', { altKey: true }],
  ['ArrowUp', { metaKey: true }],
  ['Home', { shiftKey: true }],
  ['toString', {}],
] as const;
