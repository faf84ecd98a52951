/**
 * Checks the package as npm packs it: it has every module that custom-elements.json lists and no file of the
 * development, its entries can be imported, and its command runs.
 */
import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

const run = (command, stdio) => execSync(command, { cwd: root, stdio, encoding: 'utf8' });
const report = ['ignore', 'inherit', 'inherit'];
const answer = ['ignore', 'pipe', 'inherit'];

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'number-sense-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const [pack] = JSON.parse(
  run(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, answer),
);
const shipped = new Set(pack.files.map(({ path }) => path));
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const absent = modules.map(({ path }) => path).filter((path) => !shipped.has(path));
if (absent.length > 0) {
  throw new Error(
    `custom-elements.json lists modules that are not in the package: ${absent.join(', ')}`,
  );
}

/** The files that belong in the package. */
const MEANT =
  /^(?:dist\/(?!gallery\/)[\w./-]+|docs\/skills\/[\w/-]+\.md|llms\.txt|custom-elements\.json|package\.json|(?:README|CHANGELOG)\.md|LICENSE)$/;
const strange = [...shipped].filter((path) => !MEANT.test(path));
if (strange.length > 0) throw new Error(`In the package by mistake: ${strange.join(', ')}`);

const tarball = join(folder, pack.filename);
run(`npx --no-install publint --strict "${tarball}"`, report);
run(`npx --no-install attw "${tarball}" --profile esm-only --format ascii`, report);

/** Installs the package in an empty folder, draws a picture and imports each entry. */
const inFolder = (command) => execSync(command, { cwd: folder, stdio: answer, encoding: 'utf8' });
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
inFolder(`npm install --no-fund --no-audit "./${pack.filename}"`);
const picture = inFolder('npx --no-install number-sense svg probability-meter --probability 0.53');
if (!/^<svg [^]*53%/.test(picture)) throw new Error('The installed command draws no picture.');

/** Imports every entry, then prints how many globals that has added beside those of Lit, and a number. */
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const entries = Object.entries(exports).flatMap(([entry, { default: module }]) =>
  module ? [entry.replace('.', 'number-sense')] : [],
);
writeFileSync(
  join(folder, 'entries.js'),
  `import 'lit';
const before = Object.getOwnPropertyNames(globalThis).length;
${entries.map((entry) => `await import('${entry}');`).join('\n')}
const { probabilityToDegrees } = await import('number-sense/conversions');
const left = Object.getOwnPropertyNames(globalThis).length - before;
console.log(left, Math.round(1e9 * probabilityToDegrees(0.5)));
`,
);
/** Runs in this Node, which may be the oldest one that package.json promises, and in Node 22. */
const system = `${process.platform.replace('win32', 'win')}-${process.arch}`;
inFolder(`npm install --no-fund --no-audit --no-save node-${system}@22`);
for (const node of [process.execPath, join(folder, `node_modules/node-${system}/bin/node`)]) {
  const printed = inFolder(`"${node}" entries.js`).trim();
  if (printed !== '0 45000000000') throw new Error(`Importing the entries printed: ${printed}`);
}

console.log(`${shipped.size} files, ${Math.round(pack.size / 1000)} kB packed`);
