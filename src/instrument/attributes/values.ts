/** The properties that hold the value of an element, with their attributes: static `values` of its class. */
export const valuesOf = (element: object): Readonly<Record<string, string>> =>
  (element.constructor as unknown as { readonly values: Readonly<Record<string, string>> }).values;

/** Whether a property holds the value of its element, or a part of it. */
export const isOfValue = (element: object, property: string): boolean =>
  Object.hasOwn(valuesOf(element), property);
