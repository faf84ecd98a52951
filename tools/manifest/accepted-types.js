const HAS_ONLY_LITERALS = /^(?:boolean|'[^']*'(?: [|] '[^']*')*)$/;

/** A template may say in text what a script says as a number or an object. */
function acceptedType(element, { name, attribute, type }) {
  const property = `${element.name}['${name}']`;
  return attribute && !HAS_ONLY_LITERALS.test(type?.text) ? `${property} | string` : property;
}

const forEachMember = (manifest, act) => {
  for (const { declarations } of manifest.modules) {
    for (const element of declarations.filter(({ tagName }) => tagName)) {
      for (const member of element.members.filter(({ kind }) => kind === 'field')) {
        act(member, element);
      }
    }
  }
};

/** Where the type that a template may give is found, until `forgetAcceptedTypes`. */
export const ACCEPTED = 'acceptedType';

/** For the makers of types for JSX and Vue, which know a property's type alone. */
export const acceptedTypes = () => ({
  name: 'accepted-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachMember(customElementsManifest, (member, element) => {
      member[ACCEPTED] = { text: acceptedType(element, member) };
    });
  },
});

/** The manifest's own schema has no such field. */
export const forgetAcceptedTypes = () => ({
  name: 'forget-accepted-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachMember(customElementsManifest, (member) => delete member[ACCEPTED]);
  },
});
