type Registry = CustomElementRegistry & {
  getName?(elementClass: CustomElementConstructor): string | null;
};

const isRegistered = (registry: Registry, elementClass: CustomElementConstructor): boolean =>
  Boolean(registry.getName?.(elementClass));

/**
 * Registers a class under a tag, unless there is no registry (on a server) or another copy of the kit was
 * there first: a second script tag on a page must not throw. A second tag gets a class of its own, since
 * a registry takes each class once.
 */
export const define = (
  tag: string,
  elementClass: CustomElementConstructor,
  registry: Registry | undefined = globalThis.customElements,
): void => {
  if (!registry || registry.get(tag)) return;
  const isSecondTag = isRegistered(registry, elementClass);
  registry.define(tag, isSecondTag ? class extends elementClass {} : elementClass);
};
