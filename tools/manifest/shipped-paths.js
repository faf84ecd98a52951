/** src/conversions/index.ts is shipped as dist/conversions/index.js. */
const shipped = (path) => path.replace(/^\/?src\//, 'dist/').replace(/[.]ts$/, '.js');

const renamed = (key, value) =>
  ['module', 'path'].includes(key) && typeof value === 'string' ? shipped(value) : value;

/** The analyzer lists the sources; the manifest lists the files of the package. */
export const shippedPaths = () => ({
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = JSON.parse(JSON.stringify(manifest.modules), renamed);
  },
});
