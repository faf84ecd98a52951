import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';

const run = promisify(execFile);

const packages = `${root}node_modules/`;
const apps = `${root}test/frameworks/`;

ensureBuilt();

/** The output of a type checker, also of one that reports errors. Fails if the checker did not run. */
async function said(script, ...args) {
  try {
    const { stdout } = await run(process.execPath, [packages + script, ...args]);
    return stdout;
  } catch ({ stdout, stderr, code }) {
    assert.equal(typeof code, 'number', stderr);
    return stdout;
  }
}

/** `App.tsx(3,5): error …` and what it is about. */
const inTypeScript = async (script, folder) =>
  [...(await said(script, '--project', folder)).matchAll(/^(.+)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, file, line, text]) => ({ file: file.split(/[\\/]/).at(-1), line: Number(line), text }),
  );

async function inSvelte(folder) {
  const args = ['--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'];
  const text = await said('svelte-check/bin/svelte-check', ...args);
  return [...text.matchAll(/^\d+ (?:ERROR|WARNING) "(.+?)" (\d+):\d+ (.*)$/gm)].map(
    ([, file, line, text]) => ({ file, line: Number(line), text }),
  );
}

const outside = mkdtempSync(join(tmpdir(), 'number-sense-'));
after(() => rmSync(outside, { recursive: true }));

const WITH_PREACT = [
  ...['preact', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  '@types/trusted-types',
];

/** An app on a machine where there is no framework but its own, as there is on its author's. */
function alone(framework) {
  const home = join(outside, 'node_modules');
  cpSync(apps + framework, join(outside, 'app'), { recursive: true });
  cpSync(`${apps}tsconfig.json`, join(outside, 'tsconfig.json'));
  const isShipped = (path) => !path.includes('gallery');
  cpSync(`${root}dist`, join(home, 'number-sense/dist'), { recursive: true, filter: isShipped });
  cpSync(`${root}package.json`, join(home, 'number-sense/package.json'));
  for (const name of WITH_PREACT) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    symlinkSync(packages + name, join(home, name), 'junction');
  }
  return join(outside, 'app');
}

const checkers = {
  'plain/Wrong.ts': () => inTypeScript('typescript/bin/tsc', `${apps}plain`),
  'react/Wrong.tsx': () => inTypeScript('typescript/bin/tsc', `${apps}react`),
  'preact/Wrong.tsx': () => inTypeScript('typescript/bin/tsc', alone('preact')),
  'solid/Wrong.tsx': () => inTypeScript('typescript/bin/tsc', `${apps}solid`),
  'vue/Wrong.vue': () => inTypeScript('vue-tsc/bin/vue-tsc.js', `${apps}vue`),
  'svelte/Wrong.svelte': () => inSvelte(`${apps}svelte`),
};

/** The lines that are marked as wrong, by a comment on the line or below it. */
function refusedLines(path) {
  const lines = readFileSync(apps + path, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    /\brefused \*?[-/]/.test(line) ? [line.trim().startsWith('{') ? i : i + 1] : [],
  );
}

describe('the type checker of an app', { concurrency: 2 }, () => {
  for (const [path, check] of Object.entries(checkers)) {
    it(`reports all wrong lines and nothing else: ${path}`, async () => {
      const errors = await check();
      const elsewhere = errors.filter(({ file }) => file !== path.split('/')[1]);
      assert.deepEqual(elsewhere, []);
      const lines = errors.map(({ line }) => line);
      assert.ok(lines.length > 10);
      assert.deepEqual([...new Set(lines)], refusedLines(path));
    });
  }
});
