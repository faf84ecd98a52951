/** src/conversions/index.ts is shipped as dist/conversions/index.js. */
const shipped = (path) => path.replace(/^\/?src\//, 'dist/').replace(/[.]ts$/, '.js');

/** Renames every reference to a module. */
function rename(value) {
  if (Array.isArray(value)) return value.forEach(rename);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'module' || key === 'path') && typeof inner === 'string')
      value[key] = shipped(inner);
    else rename(inner);
  }
}

/** The analyzer lists the sources; the manifest lists the files of the package. */
export function shippedPaths() {
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest.modules);
    },
  };
}
