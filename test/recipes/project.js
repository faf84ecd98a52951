/** An empty folder in which a recipe is followed as a reader would: install, copy, build. */
import { execSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { satisfies } from 'semver';
import { findChromium } from '../../tools/browsers.js';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';

const temporary = (name) => mkdtempSync(join(tmpdir(), `number-sense-${name}-`));

const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** What several recipes use: the packed package, and perhaps a newer Node. */
const shared = temporary('shared');
process.on('exit', () => remove(shared));

/** No tool of a recipe reports to its makers, and none downloads a browser. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  CI: 'true',
};

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What the newest releases of the tools ask for. */
const NEW_ENOUGH = '^22.22.3 || >=24.15.0';

let newerNode;

/** The folder of a Node that the tools accept, installed if this one is too old for them. */
function newerNodeFolder() {
  if (newerNode) return newerNode;
  const system = `${process.platform.replace('win32', 'win')}-${process.arch}`;
  writeFileSync(join(shared, 'package.json'), '{ "private": true }');
  execSync(`npm install node-${system}@22 --no-fund --no-audit --loglevel=error`, { cwd: shared });
  newerNode = join(shared, 'node_modules', `node-${system}`, 'bin');
  return newerNode;
}

/** The environment of a project: commands of its packages are found, its Node is new enough, and the tools are quiet. */
export function environmentFor(folder) {
  const newer = satisfies(process.version, NEW_ENOUGH) ? [] : [newerNodeFolder()];
  const PATH = [...newer, join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, ...quiet, CHROME_PATH: findChromium(), PATH };
}

/** Runs a command in a project. What the command prints is shown if it fails. */
export function run(folder, [command, ...words]) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: environmentFor(folder),
    maxBuffer: 2 ** 26,
    // npm is a batch file on Windows
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${words.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
}

const npm = (folder, ...words) =>
  run(folder, ['npm', ...words, '--no-fund', '--no-audit', '--loglevel=error']);

let packed;

/** The package as npm packs it, from the present sources. */
function packedPackage() {
  if (packed) return packed;
  ensureBuilt();
  const [{ filename }] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', `--pack-destination=${shared}`),
  );
  packed = join(shared, filename);
  return packed;
}

/** Calls `use` with an empty folder, which is removed afterwards. */
export async function inEmptyFolder(name, use) {
  const folder = temporary(name);
  try {
    return await use(folder);
  } finally {
    remove(folder);
  }
}

export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies the files of a recipe, as its reader does. */
export const copyRecipe = (name, folder) =>
  cpSync(`${root}docs/recipes/${name}`, folder, { recursive: true });

/** Installs this package and others. */
export const install = (folder, packages) => npm(folder, 'install', ...packages, packedPackage());

/** The package.json of an installed package. */
export const manifestOf = (folder, name) =>
  readJson(join(folder, 'node_modules', name, 'package.json'));
