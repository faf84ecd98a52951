import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of a file of tests on the test server. */
const TEST_FILE = /^\/(.*[.]test[.]ts)$/;

async function bundleOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    sourcesContent: false,
    // index.ts of an element is listed in package.json by its built name, so esbuild would leave it out
    ignoreAnnotations: true,
    loader: { '.csv': 'text' },
    define: { JUNK: String(Number(process.env.JUNK) || 1) },
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const bundles = new Map();

/** Bundled once for all browsers. */
function bundleOnce(path) {
  if (!bundles.has(path)) bundles.set(path, bundleOf(path));
  return bundles.get(path);
}

/**
 * Serves a file of tests and all that it imports as one module. Without bundling, a page would request up to
 * two hundred.
 */
export function bundledTests() {
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      const [, file] = TEST_FILE.exec(path) ?? [];
      return file && { body: await bundleOnce(file), type: 'js' };
    },
  };
}
