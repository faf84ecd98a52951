/**
 * Registers a class under a tag, unless there is no registry (on a server) or another copy of the kit was
 * there first: a second script tag on a page must not throw. A tag that is not the class's own gets a
 * class of its own, since a registry takes each class once.
 */
export const define = (
  elementClass: CustomElementConstructor & { tag: string },
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void => {
  if (!registry || registry.get(tag)) return;
  registry.define(tag, tag === elementClass.tag ? elementClass : class extends elementClass {});
};
