/** The bundles for script tags: one file each, which imports nothing and names the licences of what it contains. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { keepEffects } from './effects.js';
import { instruments } from './entries.js';
import { root } from './install.js';

const readPackage = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** The path of a module up to the folder of its package. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

const terms = ({ license, author }) => `${license}, Copyright ${author.name ?? author}`;

/** Packages with the same licence and author are listed together. */
const credits = (packages) =>
  [...new Set(packages.map(terms))].map((under) => {
    const named = packages.filter((one) => terms(one) === under);
    return `${named.map(({ name, version }) => `${name} ${version}`).join(', ')} (${under})`;
  });

/** The licence banner of a bundle: ours, and those of the packages that it contains. */
function notice({ moduleIds }) {
  const folders = new Set(moduleIds.map((id) => id.match(PACKAGE_FOLDER)?.[0]).filter(Boolean));
  const { name, version, license } = readPackage(root);
  const contents = credits([...folders].map(readPackage)).join(', ');
  return `/*! @license ${name} ${version}, ${license}${contents && `; contains ${contents}`} */`;
}

/** Lit repeats its notice in each of its modules; the banner replaces them. */
const output = { comments: { legal: false, annotation: false }, minify: true, postBanner: notice };

/** The package loads parts of the slide rule when they are needed; a script of one file has them from the start. */
export const loadedAtOnce = { './loader.js': './bundled.js' };

const settings = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // the same bundle in a build and in the development server of the gallery
  resolve: { conditions: ['module', 'browser', 'production'] },
  plugins: [keepEffects()],
};

const common = {
  target: 'es2022',
  outDir: 'dist/cdn',
  emptyOutDir: false,
  modulePreload: false,
};

/** An ES module with the exports of its source. */
const asModule = (entry, file) => ({
  lib: { entry: `${root}${entry}`, formats: ['es'], fileName: () => file },
  rolldownOptions: { output },
});

/** A classic script. Browsers read it in the encoding of its page, so it contains only ASCII. */
const asScript = (entry, file) => ({
  rolldownOptions: {
    input: `${root}${entry}`,
    output: { ...output, charset: 'ascii', format: 'iife', entryFileNames: file },
  },
});

const kit = 'src/number-sense.ts';

/** The files of dist/cdn: the whole kit in both forms, and each instrument as a module. */
const bundles = {
  'number-sense.js': { ...asModule(kit, 'number-sense.js'), license: { fileName: 'LICENSES.md' } },
  'number-sense.iife.js': asScript(kit, 'number-sense.iife.js'),
  ...Object.fromEntries(
    instruments.map((name) => [`${name}.js`, asModule(`src/${name}/index.ts`, `${name}.js`)]),
  ),
};

/** The widgets for notebooks: each is one file, as a notebook has no place for more. */
const widgets = Object.fromEntries(
  ['index', ...instruments].map((name) => [
    name,
    asModule(`src/anywidget/${name}.ts`, `anywidget/${name}.js`),
  ]),
);

const withoutPrinter = { './printing/on-demand.js': './printing/absent.js' };

/** What the bundle of one instrument leaves out: the whole kit has it. */
const leftOut = {
  'slide-rule.js': {
    './solving/on-demand.js': './solving/absent.js',
    './exercises/on-demand.js': './exercises/absent.js',
    ...withoutPrinter,
    './lens/on-demand.js': './lens/absent.js',
  },
};

const run = (options, alias = loadedAtOnce) =>
  build({
    ...settings,
    resolve: { ...settings.resolve, alias },
    build: { ...common, ...options },
  });

const hashOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** The hashes that script tags give, so that browsers refuse any other file. */
function writeIntegrity() {
  const folder = `${root}dist/cdn/`;
  const files = Object.fromEntries(
    Object.keys(bundles).map((file) => [file, hashOf(`${folder}${file}`)]),
  );
  const { version } = readPackage(root);
  writeFileSync(`${folder}integrity.json`, JSON.stringify({ version, files }, undefined, 2));
}

/** Writes dist/cdn. */
export async function writeBundles() {
  for (const [file, options] of Object.entries({ ...bundles, ...widgets }))
    await run(options, leftOut[file]);
  writeIntegrity();
}

async function codeOf(options, alias) {
  const [{ output: chunks }] = [await run({ ...options, write: false }, alias)].flat();
  return chunks[0].code;
}

/** The text of a module with all that it imports, as an app's bundler would include it. */
export const moduleText = (entry) => codeOf(asModule(entry, 'module.js'));

/** The text of a frame's classic script with all that it imports, but for the printer: no parameter asks a frame for pages. */
export const scriptText = (entry) =>
  codeOf(asScript(entry, 'script.js'), { ...loadedAtOnce, ...withoutPrinter });
