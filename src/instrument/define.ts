let hasWarned = false;

// Lit's templates are HTML, but the browser parses them in the syntax of the page:
// https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#fragment-parsing-algorithm-steps
const isXML = (document: Document | undefined): boolean => /xml$/.test(document?.contentType ?? '');

const warnOfXML = (tag: string): void => {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(`<${tag}>: expected a page of type text/html; kept the fallback.`);
};

/**
 * Registers a class under a tag. Does nothing without a registry (on a server) or if the tag is taken: a second
 * script tag on a page must not throw. A tag that is not the class's own gets a subclass, since a registry accepts
 * each class once. An XML page keeps the fallbacks, with one warning.
 */
export const define = (
  elementClass: CustomElementConstructor & { tag: string },
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void => {
  if (!registry || registry.get(tag)) return;
  if (isXML(globalThis.document)) return warnOfXML(tag);
  registry.define(tag, tag === elementClass.tag ? elementClass : class extends elementClass {});
};
