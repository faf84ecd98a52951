/** `npm run build`: writes dist/, custom-elements.json, and the reference in docs/. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { writeBundles } from './bundle.js';
import { writeFrame } from './frame.js';
import { stampBuild } from './fresh.js';
import { root } from './install.js';

const require = createRequire(import.meta.url);

/** Runs a script and stops if it fails: the script has printed why. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** The script behind a command of an installed package. */
function scriptOf(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`);
  return join(dirname(manifest), require(manifest).bin[command]);
}

const tsc = scriptOf('typescript', 'tsc');
const cem = scriptOf('@custom-elements-manifest/analyzer', 'cem');

rmSync(`${root}dist`, { recursive: true, force: true });
run(tsc, '--project', 'tools/tsconfig.build.json');
await writeBundles();
run(cem, 'analyze', '--quiet');
// the gallery makes its controls from the manifest
await build({ configFile: `${root}vite.config.js`, logLevel: 'warn' });
await writeFrame('dist/frame', 'dist/gallery/frame');
stampBuild();
