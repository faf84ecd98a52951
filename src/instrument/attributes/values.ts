/** The properties that are the value of an element, with their attributes: static `values` of its class. */
export const valuesOf = (element: object): Readonly<Record<string, string>> =>
  (element.constructor as unknown as { readonly values: Readonly<Record<string, string>> }).values;

/** Whether a property is the value of its element, or one that the value consists of. */
export const isOfValue = (element: object, property: string): boolean =>
  Object.hasOwn(valuesOf(element), property);
