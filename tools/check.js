/** `npm run check`: what must hold beside the tests of the sources. Looking and running go on side by side. */
import { spawn } from 'node:child_process';
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

/** Runs a script of package.json; what it prints is kept together. */
const run = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { cwd: root, shell: true });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => printed.push(data));
    }
    child.on('close', (code) => {
      process.stdout.write(
        `${Buffer.concat(printed)}\n${name}: ${code === 0 ? 'holds' : 'fails'}\n`,
      );
      resolve(code);
    });
  });

ensureBuilt();
const codes = await Promise.all(['check:static', 'check:shipped'].map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
