/** The bundles for script tags: each one file, without an import, with every licence named in it. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { keepEffects } from './effects.js';
import { instruments } from './entries.js';
import { root } from './install.js';

const readPackage = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** Up to and with the folder of the package that a module came from. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

function creditLine({ name, version, license, author }) {
  return `${name} ${version}, ${license}, Copyright ${author.name ?? author}`;
}

/** Who wrote what is in this bundle: our own notice, and those of the packages it contains. */
function notice({ moduleIds }) {
  const folders = new Set(moduleIds.map((id) => id.match(PACKAGE_FOLDER)?.[0]).filter(Boolean));
  const { name, version, license } = readPackage(root);
  const contents = [...folders].map((folder) => `\n * ${creditLine(readPackage(folder))}`);
  return `/*! @license ${name} ${version}, ${license}. It contains:${contents.join('')}\n */`;
}

/** Lit repeats its notice in each of its modules: the banner says it once. Nobody shakes these trees. */
const output = {
  comments: { legal: false, annotation: false },
  minify: true,
  postBanner: notice,
};

const settings = {
  root,
  configFile: false,
  publicDir: false,
  plugins: [keepEffects()],
  logLevel: 'warn',
};

const common = {
  target: 'es2022',
  outDir: 'dist/cdn',
  emptyOutDir: false,
  modulePreload: false,
};

/** An ES module that exports what its source exports. */
const buildModule = (name, entry) =>
  build({
    ...settings,
    build: {
      ...common,
      lib: { entry: `${root}${entry}`, formats: ['es'], fileName: () => `${name}.js` },
      license: name === 'number-sense' && { fileName: 'LICENSES.md' },
      rolldownOptions: { output },
    },
  });

/** A classic script: it registers the elements, and leaves no global behind. */
const buildScript = (name, entry) =>
  build({
    ...settings,
    build: {
      ...common,
      rolldownOptions: {
        input: `${root}${entry}`,
        output: { ...output, format: 'iife', entryFileNames: `${name}.iife.js` },
      },
    },
  });

/** The code of a module with all that it imports, as it comes into somebody's own bundle. */
export async function bundleOf(entry) {
  const [{ output: chunks }] = await build({
    ...settings,
    build: {
      ...common,
      write: false,
      lib: { entry: `${root}${entry}`, formats: ['es'] },
      rolldownOptions: { output: { ...output, postBanner: '' } },
    },
  });
  return chunks[0].code;
}

/** Writes dist/cdn: the whole kit in both forms, and each instrument as a module of its own. */
export async function buildBundles() {
  await buildModule('number-sense', 'src/number-sense.ts');
  await buildScript('number-sense', 'src/number-sense.ts');
  for (const name of instruments) await buildModule(name, `src/${name}/index.ts`);
}
