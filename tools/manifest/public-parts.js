/** Of what is static, only `define` is for a page's scripts. */
const isPublic = ({ privacy, name, kind, static: isStatic }) =>
  !['private', 'protected'].includes(privacy) &&
  !name.startsWith('#') &&
  !(isStatic && kind === 'field');

/** The analyzer takes the names in `observedAttributes` for attributes too: ours have a property. */
const isOurs = ({ fieldName }) => fieldName !== undefined;

/**
 * The analyzer guesses at events where one is dispatched, and takes what an element does for its base
 * class for its own: what is public has a description.
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

/** Leaves out what no page and no script has to do with. A class without a tag is no element yet. */
export function publicParts() {
  return {
    name: 'public-parts',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const declaration of declarations) {
        filterLists(declaration);
        if (!declaration.tagName) delete declaration.customElement;
      }
    },
  };
}
