/** `npm run build`: writes dist/ and custom-elements.json. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { buildBundles } from './bundle.js';
import { root } from './install.js';

const require = createRequire(import.meta.url);

/** Runs a program of an installed package, by the name that its package.json gives it. */
function runProgram(packageName, program, ...args) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const script = join(dirname(manifest), require(manifest).bin[program]);
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

rmSync(`${root}dist`, { recursive: true, force: true });
runProgram('typescript', 'tsc', '--project', 'tools/tsconfig.build.json');
await buildBundles();
runProgram(
  '@custom-elements-manifest/analyzer',
  'cem',
  ...['analyze', '--quiet', '--config', 'tools/custom-elements-manifest.config.js'],
);
await build({ configFile: `${root}tools/vite.config.js`, logLevel: 'warn' });
