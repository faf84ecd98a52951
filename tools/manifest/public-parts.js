/** Static fields are internal; the static method `define` is public. */
const isPublic = ({ privacy, name, kind, static: isStatic }) =>
  !['private', 'protected'].includes(privacy) &&
  !name.startsWith('#') &&
  !(isStatic && kind === 'field');

/** The analyzer also lists the names in `observedAttributes`. Our attributes have a property. */
const isOurs = ({ fieldName }) => fieldName !== undefined;

/**
 * The analyzer lists an event wherever one is dispatched, and overridden members as new ones. Public members have a
 * description, these have none.
 */
const isDescribed = ({ description }) => Boolean(description);

const LISTS = {
  members: (member) => isPublic(member) && isDescribed(member),
  attributes: isOurs,
  events: isDescribed,
};

function filterLists(declaration) {
  for (const [list, belongs] of Object.entries(LISTS)) {
    if (declaration[list]) declaration[list] = declaration[list].filter(belongs);
  }
}

/** The analyzer lists the class in a mixin beside the mixin, if both have the same name. */
function dropClassesOfMixins(module) {
  const mixins = module.declarations.filter(({ kind }) => kind === 'mixin').map(({ name }) => name);
  module.declarations = module.declarations.filter(
    ({ kind, name }) => kind === 'mixin' || !mixins.includes(name),
  );
}

/** Leaves out what is internal. A class without a tag is not marked as an element. */
export function publicParts() {
  return {
    name: 'public-parts',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.forEach(dropClassesOfMixins);
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const declaration of declarations) {
        filterLists(declaration);
        if (!declaration.tagName) delete declaration.customElement;
      }
    },
  };
}
