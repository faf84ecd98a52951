/** Follows README.md word for word in a new clone, as its first reader does. */
import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/install.js';
import { isDrawn, open, serveBy, showsMeter } from './look.js';
import { writeFiles } from './project.js';

/** The code of a section in one language, without comments. */
function blockOf(text, heading, language) {
  const [, section] = text.split(`\n## ${heading}\n`);
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(section);
  return code.replace(/ +#.*/g, '').trim();
}

const env = { ...process.env, CI: 'true', NO_COLOR: '1' };

/** The command serves a page, and its instruments are drawn. */
async function starts(clone, command) {
  const server = await serveBy(command.split(' '), { cwd: clone, env });
  try {
    await open(server.address, (page) => isDrawn(page, 'probability-meter'));
  } finally {
    await server.stop();
  }
}

export async function followReadme(folder) {
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(root).href, 'clone'], {
    cwd: folder,
  });
  const clone = join(folder, 'clone');
  const text = readFileSync(join(clone, 'README.md'), 'utf8');
  const [start, build] = blockOf(text, 'Try it', 'sh').split('\n');
  await starts(clone, start);
  execSync(build, { cwd: clone, env, stdio: 'pipe' });

  const beside = join(folder, 'page');
  mkdirSync(beside);
  const [, script] = /Copy `([^`]+)` beside your page/.exec(text);
  copyFileSync(join(clone, script), join(beside, 'number-sense.iife.js'));
  writeFiles(beside, { 'page.html': blockOf(text, 'Try it', 'html') });
  await open(pathToFileURL(join(beside, 'page.html')).href, (page) =>
    showsMeter(page, /^Probability meter: 53%/),
  );

  execSync(blockOf(text, 'Pictures without a browser', 'sh'), { cwd: clone });
  assert.match(readFileSync(join(clone, 'meter.svg'), 'utf8'), /^<svg [^]*53%/);
}
