/** Builds dist/ only when a file that it is made from has changed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { globSync } from 'tinyglobby';
import { generated } from './entries.js';
import { root } from './install.js';

/** The files that a build reads, and those that it writes outside dist/. */
const SOURCES = [
  ...['src/**', 'demo/**', 'tools/**', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['vite.config.js', 'custom-elements-manifest.config.js'],
  ...generated,
];

/** The file that a build writes last. */
const STAMP = `${root}dist/.built-from`;

function fingerprint() {
  const hash = createHash('sha256').update(process.env.SITE ?? '');
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    hash.update(path).update(readFileSync(`${root}${path}`));
  }
  return hash.digest('hex');
}

const isFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Notes the state of the sources that dist/ is made from. */
export const stampBuild = () => writeFileSync(STAMP, fingerprint());

let isEnsured = false;

/** Builds unless dist/ is up to date. Checks once in a process. */
export function ensureBuilt() {
  if (isEnsured) return;
  isEnsured = true;
  if (isFresh()) return;
  console.log('Building dist/ …');
  execFileSync(process.execPath, [`${root}tools/build.js`], { stdio: 'inherit' });
}

/** The text of a file of dist/, built from the present sources. */
export function builtText(path) {
  ensureBuilt();
  return readFileSync(`${root}dist/${path}`, 'utf8');
}
