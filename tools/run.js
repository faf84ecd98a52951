/**
 * `node tools/run.js eslint .` installs what is missing, then runs a command of an installed package: the scripts of
 * package.json work on a clone without node_modules.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { installPackages, root } from './install.js';

installPackages();
const [command, ...words] = process.argv.slice(2);
// npm's commands are batch files on Windows, which only a shell starts
const shell = process.platform === 'win32';
const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell });
if (error) console.error(`${error.message}: run it by npm, as in: npm run lint`);
process.exitCode = status ?? 1;
