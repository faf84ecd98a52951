/** The bundles for script tags: each one file, without an import, with every licence named in it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import { build } from 'vite';
import { keepEffects } from './effects.js';
import { instruments } from './entries.js';
import { root } from './install.js';
import { leanLit } from './lean-lit.js';
import { leanDecorators, leanTemplates } from './lean-source.js';

const readPackage = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** Up to and with the folder of the package that a module came from. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

const terms = ({ license, author }) => `${license}, Copyright ${author.name ?? author}`;

/** Packages of the same licence and hand are named together. */
const credits = (packages) =>
  [...new Set(packages.map(terms))].map((under) => {
    const named = packages.filter((one) => terms(one) === under);
    return `${named.map(({ name, version }) => `${name} ${version}`).join(', ')} (${under})`;
  });

/** Who wrote what is in this bundle: our own notice, and those of the packages it contains. */
function notice({ moduleIds }) {
  const folders = new Set(moduleIds.map((id) => id.match(PACKAGE_FOLDER)?.[0]).filter(Boolean));
  const { name, version, license } = readPackage(root);
  const contents = credits([...folders].map(readPackage)).join(', ');
  return `/*! @license ${name} ${version}, ${license}${contents && `; contains ${contents}`} */`;
}

/** Lit repeats its notice in each of its modules: the banner says it once. Nobody shakes these trees. */
const output = {
  comments: { legal: false, annotation: false },
  minify: true,
  postBanner: notice,
};

/** That the second minifier takes its time is known. */
const checks = { bundlerTimings: false };

/**
 * Names that only the modules inside of a bundle say to one another, our own and Lit's. They may be shortened: no
 * page, no framework and no other bundle of the kit ever asks for them.
 */
export const INTERNAL = [
  ...['receive', 'assigned', 'valueAt', 'valueAfter', 'valueAtPosition', 'moveTo', 'drawsValue'],
  ...['track', 'place', 'locale', 'isByHand', 'tell', 'look', 'enter', 'layOut'],
  ...['isMovable', 'isDisabled', 'readIn', 'judge', 'around', 'pointArrow'],
  ...['needsMetrics', 'speech', 'isHeld', 'isHolding', 'wandering', 'sentence'],
  ...['isInvalid', 'lengths', 'twoSided', 'wedge', 'labelAt', 'needleTransform', 'numerals'],
  ...['scheme', 'outward', 'initial', 'expected', 'clamped', 'nearest', 'sector', 'fraction'],
  ...['toFraction', 'toProbability', 'internals', 'stretch', 'wander', 'arrive'],
  ...['began', 'ring', 'band', 'note', 'ids', 'hold', 'marks', 'metrics'],
  ...['renderRoot', 'hasUpdated', 'shadowRootOptions'],
  ...['elementStyles', 'finalizeStyles', 'getPropertyOptions', 'noAccessor'],
  ...['scheduleUpdate', 'performUpdate', 'enableUpdating', 'renderOptions', 'renderBefore'],
  ...['creationScope', 'setConnected', 'createRenderRoot', 'hasChanged', 'isUpdatePending'],
  ...[
    'getUpdateComplete',
    'firstUpdated',
    'willUpdate',
    'shouldUpdate',
    'createProperty',
    'finalize',
    '_[$]\\w+',
  ],
];

/** A second minifier finds 2 % that the first has left. It keeps the notice. */
const squeezed = {
  name: 'squeezed',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2022,
        // a classic script is read in the encoding of its page, which may be an old one
        format: { ascii_only: format === 'iife' },
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        mangle: { properties: { regex: new RegExp(`^(${INTERNAL.join('|')})$`) } },
      });
      chunk.code = code;
    }
  },
};

const settings = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // whatever the mode of the program that bundles: the server of the gallery's authors is a development one
  resolve: { conditions: ['module', 'browser', 'production'] },
  plugins: [keepEffects(), leanLit(), leanDecorators(), leanTemplates(), squeezed],
};

const common = {
  target: 'es2022',
  outDir: 'dist/cdn',
  emptyOutDir: false,
  modulePreload: false,
};

/** An ES module that exports what its source exports. */
const asModule = (entry, file) => ({
  lib: { entry: `${root}${entry}`, formats: ['es'], fileName: () => file },
  rolldownOptions: { output, checks },
});

/** A classic script: it registers the elements, and leaves no global behind. */
const asScript = (entry, file) => ({
  rolldownOptions: {
    checks,
    input: `${root}${entry}`,
    output: { ...output, format: 'iife', entryFileNames: file },
  },
});

const kit = 'src/number-sense.ts';

/** What is written to dist/cdn: the whole kit in both forms, and each instrument as a module. */
const bundles = {
  'number-sense.js': { ...asModule(kit, 'number-sense.js'), license: { fileName: 'LICENSES.md' } },
  'number-sense.iife.js': asScript(kit, 'number-sense.iife.js'),
  ...Object.fromEntries(
    instruments.map((name) => [`${name}.js`, asModule(`src/${name}/index.ts`, `${name}.js`)]),
  ),
};

const run = (options) => build({ ...settings, build: { ...common, ...options } });

const hashOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** What script tags say of the files, so that a browser takes no others in their place. */
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
  for (const options of Object.values(bundles)) await run(options);
  writeIntegrity();
}

async function codeOf(options) {
  const [{ output: chunks }] = [await run({ ...options, write: false })].flat();
  return chunks[0].code;
}

/** The text of a module with all that it imports, as it comes into somebody's own bundle. */
export const moduleText = (entry) => codeOf(asModule(entry, 'module.js'));

/** The text of a classic script with all that it imports. */
export const scriptText = (entry) => codeOf(asScript(entry, 'script.js'));
