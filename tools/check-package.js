/** Looks at the package as npm would pack it: what the manifest names is in it, and it can be imported. */
import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './install.js';

const run = (command, stdio) => execSync(command, { cwd: root, stdio, encoding: 'utf8' });
const report = ['ignore', 'inherit', 'inherit'];
const answer = ['ignore', 'pipe', 'inherit'];

const folder = mkdtempSync(join(tmpdir(), 'number-sense-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const [pack] = JSON.parse(
  run(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, answer),
);
const shipped = new Set(pack.files.map(({ path }) => path));
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const absent = modules.map(({ path }) => path).filter((path) => !shipped.has(path));
if (absent.length > 0) {
  throw new Error(`custom-elements.json names what is not shipped: ${absent.join(', ')}`);
}

const tarball = join(folder, pack.filename);
run(`npx --no-install publint --strict "${tarball}"`, report);
run(`npx --no-install attw "${tarball}" --profile esm-only --format ascii`, report);
