/** src/conversions/index.ts is shipped as dist/conversions/index.js. */
const shipped = (path) => path.replace(/^\/?src\//, 'dist/').replace(/[.]ts$/, '.js');

/** Every reference to a module, wherever it stands. */
function rename(value) {
  if (Array.isArray(value)) return value.forEach(rename);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'module' || key === 'path') && typeof inner === 'string')
      value[key] = shipped(inner);
    else rename(inner);
  }
}

/** The analyzer names the sources that it read: a reader of the manifest has what npm ships. */
export function shippedPaths() {
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest.modules);
    },
  };
}
