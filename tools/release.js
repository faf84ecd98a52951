/**
 * `npm run release -- 1.2.3`: sets the version, dates the CHANGELOG, writes docs/script-tags.md with the hashes of the
 * bundles, commits and tags. Run CI before. You publish yourself: the last lines print the commands.
 */
import { execFileSync, execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { valid } from 'semver';
import { root } from './install.js';
import { withVersion } from './release/changelog.js';

const CHANGELOG = `${root}CHANGELOG.md`;

/** The files that a release changes. */
const CHANGED = ['CHANGELOG.md', 'package.json', 'package-lock.json'];
const SCRIPT_TAGS = 'docs/script-tags.md';

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
const run = (command) => execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

function readVersion([version]) {
  if (valid(version) !== version) throw new Error('Give the version, such as 1.2.3.');
  if (git('tag', '--list', `v${version}`)) throw new Error(`Version ${version} exists already.`);
  return version;
}

function mustBeClean() {
  if (git('status', '--porcelain')) throw new Error('Commit your changes first.');
}

/** Restores the files if a release fails halfway. */
async function orNothing(act) {
  try {
    await act();
  } catch (error) {
    git('reset', '--quiet', '--hard');
    git('clean', '--quiet', '--force', SCRIPT_TAGS);
    throw error;
  }
}

/** The writer comes out of dist/, so it is imported after the build. */
async function writeScriptTags() {
  const { scriptTagsPage } = await import('./release/script-tags.js');
  const integrity = JSON.parse(readFileSync(`${root}dist/cdn/integrity.json`, 'utf8'));
  writeFileSync(`${root}${SCRIPT_TAGS}`, scriptTagsPage(integrity));
}

async function release(version) {
  const today = new Date().toISOString().slice(0, 10);
  const changelog = withVersion(readFileSync(CHANGELOG, 'utf8'), version, today);
  run(`npm version ${version} --no-git-tag-version --allow-same-version --ignore-scripts`);
  writeFileSync(CHANGELOG, changelog);
  run('node tools/build.js');
  await writeScriptTags();
  git('add', ...CHANGED, SCRIPT_TAGS);
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `number-sense ${version}`);
  console.log(`Released ${version} here. Next:\n\n  git push --follow-tags\n  npm publish\n`);
}

try {
  const version = readVersion(process.argv.slice(2));
  mustBeClean();
  await orNothing(() => release(version));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
