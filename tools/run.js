/**
 * `node tools/run.js eslint .` installs what is missing, then runs a command of an installed package: the scripts of
 * package.json work on a clone without node_modules.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { installPackages, root } from './install.js';

installPackages();
const [command, ...words] = process.argv.slice(2);
// on Windows npm's commands are batch files, which only a shell starts
const shell = process.platform === 'win32';
const child = spawn(command, words, { cwd: root, stdio: 'inherit', shell });
// A terminal sends Ctrl+C to both. Ending this program alone ends the command too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(`${message}. Run it by npm, as in: npm run lint`);
  process.exitCode = 1;
});
child.on('close', (code) => (process.exitCode = code ?? 1));
