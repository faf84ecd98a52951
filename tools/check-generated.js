/** Fails if a committed file that the build writes is not what the build writes now. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { generated } from './entries.js';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

ensureBuilt();
const changed = execFileSync('git', ['status', '--porcelain', '--', ...generated], {
  cwd: root,
  encoding: 'utf8',
});
if (changed) {
  console.error(
    `Run npm run build and commit what it changes: ${changed.trim().split('\n').join(', ')}.`,
  );
  process.exitCode = 1;
}
