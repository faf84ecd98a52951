/* global document */
/** A gauge that is an element: made by its tag, set by its properties, gone when it is removed. */
export const elements = (tag, propertiesOf) => ({
  make(cell, p) {
    const element = Object.assign(document.createElement(tag), propertiesOf(p));
    cell.append(element);
    return element;
  },
  set: (element, p) => Object.assign(element, propertiesOf(p)),
  end: () => {},
});
