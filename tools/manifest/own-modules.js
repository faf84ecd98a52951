/** The modules whose exports are for pages. */
const PUBLIC = /^src\/(?:number-sense|conversions\/[\w-]+|[\w-]+\/(?:element|index))[.]ts$/;

/** The class, and all that it inherits from: superclasses and mixins. */
function lineOf(declaration, byName) {
  if (!declaration) return [];
  const parents = [declaration.superclass, ...(declaration.mixins ?? [])].filter(Boolean);
  return [declaration, ...parents.flatMap(({ name }) => lineOf(byName.get(name), byName))];
}

/**
 * Lists the public modules and those that elements inherit from, sorted by path: the analyzer reads folders in any
 * order.
 */
export const ownModules = () => ({
  name: 'own-modules',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
    const byName = new Map(declarations.map((one) => [one.name, one]));
    const inherited = new Set(
      declarations.filter(({ tagName }) => tagName).flatMap((element) => lineOf(element, byName)),
    );
    customElementsManifest.modules = customElementsManifest.modules
      .filter(
        ({ path, declarations }) =>
          PUBLIC.test(path) || declarations.some((one) => inherited.has(one)),
      )
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});
