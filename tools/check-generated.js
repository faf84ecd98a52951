/** Fails if a committed file that the build writes is not what the build writes now. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { instruments } from './entries.js';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

const GENERATED = ['custom-elements.json', ...instruments.map((name) => `docs/${name}.md`)];

ensureBuilt();
const changed = execFileSync('git', ['status', '--porcelain', '--', ...GENERATED], {
  cwd: root,
  encoding: 'utf8',
});
if (changed) {
  console.error(
    `Run npm run build and commit what it changes: ${changed.trim().split('\n').join(', ')}.`,
  );
  process.exitCode = 1;
}
