/* global fetch */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, sep } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What a clone lacks until something is installed or built. */
const MADE_LATER = ['.cache', '.git', 'coverage', 'dist', 'node_modules'];

const isCloned = (path) => !MADE_LATER.includes(relative(root, path).split(sep)[0]);

/** Vite keeps its cache in node_modules, so the copy has a folder of its own, with links to the packages. */
function linkPackages(clone) {
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync(`${root}node_modules`).filter((name) => name !== '.vite'))
    symlinkSync(join(root, 'node_modules', name), join(clone, 'node_modules', name));
}

/** The build in the copy takes the files that this clone has built, because a second build would take long. */
function writeQuickBuild(clone) {
  const [from, to] = [`${root}dist`, join(clone, 'dist')].map((path) => JSON.stringify(path));
  const code = `import { cpSync } from 'node:fs';\ncpSync(${from}, ${to}, { recursive: true });\n`;
  writeFileSync(join(clone, 'tools/build.js'), code);
}

/** Runs the script `start` of package.json as npm does. npm itself would not pass the signal that ends it on. */
function start(clone) {
  const [command, ...words] = [...scripts.start.split(' '), '--port', '0'];
  const PATH = join(clone, 'node_modules/.bin') + delimiter + process.env.PATH;
  // a terminal would colour the address, and a desktop would open it
  return spawn(command, words, {
    cwd: clone,
    env: { ...process.env, PATH, NO_COLOR: '1', CI: 'true' },
  });
}

/** The text that the gallery's server writes until it has printed its address, or ends. */
function started(server) {
  let text = '';
  return new Promise((resolve) => {
    const note = (chunk) => {
      text += chunk;
      if (/http:\S+/.test(text)) resolve(text);
    };
    server.stdout.on('data', note);
    server.stderr.on('data', note);
    server.on('close', () => resolve(text));
  });
}

/** Requests a page and the scripts and styles that its tags name: the status of each. */
async function statusesOf(address) {
  const page = await fetch(address);
  const html = await page.text();
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"#]+)"/g)];
  const statuses = { '': page.status };
  for (const [, path] of named) statuses[path] = (await fetch(new URL(path, address))).status;
  return statuses;
}

describe('npm start in a clone that was not built', () => {
  it('builds first, and serves the first page with its scripts', async () => {
    ensureBuilt();
    const clone = mkdtempSync(join(tmpdir(), 'number-sense-clone-'));
    cpSync(root, clone, { recursive: true, filter: isCloned });
    linkPackages(clone);
    writeQuickBuild(clone);
    const server = start(clone);
    try {
      const text = await started(server);
      const [address] = /http:\S+/.exec(text) ?? assert.fail(text);
      const statuses = await statusesOf(address);
      assert.ok(Object.keys(statuses).length > 2, JSON.stringify(statuses));
      assert.deepEqual([...new Set(Object.values(statuses))], [200], JSON.stringify(statuses));
      assert.doesNotMatch(text, /error/i);
    } finally {
      if (server.kill()) await once(server, 'close');
      rmSync(clone, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
