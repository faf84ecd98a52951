/**
 * `npm run release -- 1.2.3`: gives the version its number, its date in the CHANGELOG, its script tags with their hashes
 * and its commit and tag. What CI asks has been
 * asked before; publishing is left to the person, and the last lines say how.
 */
import { execFileSync, execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { valid } from 'semver';
import { root } from './install.js';
import { withVersion } from './release/changelog.js';

const CHANGELOG = `${root}CHANGELOG.md`;

/** What a release changes, and nothing else: all of it is made by the commands below. */
const CHANGED = [
  'CHANGELOG.md',
  'README.md',
  'custom-elements.json',
  'package.json',
  'package-lock.json',
];

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
const run = (command) => execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

function readVersion([version]) {
  if (valid(version) !== version) throw new Error('Say which version, such as 1.2.3.');
  if (git('tag', '--list', `v${version}`)) throw new Error(`${version} has been released.`);
  return version;
}

function mustBeClean() {
  if (git('status', '--porcelain')) throw new Error('Commit first what is not committed.');
}

/** A release that fails half way leaves nothing behind. */
function orNothing(act) {
  try {
    act();
  } catch (error) {
    git('checkout', '--quiet', 'HEAD', '--', ...CHANGED);
    throw error;
  }
}

function release(version) {
  const today = new Date().toISOString().slice(0, 10);
  const changelog = withVersion(readFileSync(CHANGELOG, 'utf8'), version, today);
  run(`npm version ${version} --no-git-tag-version --allow-same-version --ignore-scripts`);
  writeFileSync(CHANGELOG, changelog);
  run('node tools/build.js');
  git('add', ...CHANGED);
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `number-sense ${version}`);
  console.log(`Released ${version} here. Next:\n\n  git push --follow-tags\n  npm publish\n`);
}

try {
  const version = readVersion(process.argv.slice(2));
  mustBeClean();
  orNothing(() => release(version));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
