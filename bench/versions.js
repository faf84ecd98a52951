/** The script of an element, from the sources as they stand and from those of another commit. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleText } from '../tools/bundle.js';
import { root } from '../tools/install.js';

const git = (...words) => execFileSync('git', words, { cwd: root, stdio: 'pipe' });

const entryOf = (tag) => `src/${tag}/index.ts`;

/** Bundles the elements as they were at a commit, in a worktree that is removed again. */
async function bundlesAt(ref, tags) {
  const parent = mkdtempSync(join(tmpdir(), 'number-sense-'));
  const folder = join(parent, 'before');
  git('worktree', 'add', '--detach', folder, ref);
  try {
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
    const bundler = await import(pathToFileURL(join(folder, 'tools/bundle.js')).href);
    const bundles = new Map();
    for (const tag of tags) bundles.set(tag, await bundler.moduleText(entryOf(tag)));
    return bundles;
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(parent, { recursive: true, force: true });
  }
}

/**
 * The scripts of each element by their versions: `now`, and with a ref `before`.
 * @param ref a commit as git names it, or undefined
 */
export async function bundlesOf(tags, ref) {
  const before = ref && (await bundlesAt(ref, tags));
  const bundles = new Map();
  for (const tag of tags) {
    const now = await moduleText(entryOf(tag));
    bundles.set(tag, before ? { now, before: before.get(tag) } : { now });
  }
  return bundles;
}
