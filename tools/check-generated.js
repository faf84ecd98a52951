/** Builds, and tells whether the committed files that the build makes are still what it makes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { root } from './install.js';

const GENERATED = ['custom-elements.json', 'README.md'];

const read = () => GENERATED.map((file) => readFileSync(`${root}${file}`, 'utf8'));

const before = read();
execFileSync(process.execPath, [`${root}tools/build.js`], { stdio: 'inherit' });
const after = read();

const stale = GENERATED.filter((_file, index) => before[index] !== after[index]);
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Commit what \`npm run build\` writes.`);
  process.exitCode = 1;
}
