/** Folders are read as fast as they come: the manifest is to be the same each time that it is made. */
export const inOrder = () => ({
  name: 'in-order',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});
