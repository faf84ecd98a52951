/** Tells whether the committed files that the build makes are what it makes. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

const GENERATED = ['custom-elements.json', 'README.md'];

ensureBuilt();
const changed = execFileSync('git', ['diff', '--name-only', 'HEAD', '--', ...GENERATED], {
  cwd: root,
  encoding: 'utf8',
});
if (changed) {
  console.error(
    `Not committed as the build writes them: ${changed.trim().split('\n').join(', ')}.`,
  );
  process.exitCode = 1;
}
