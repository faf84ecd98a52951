/** The pictures of the README are what the command line draws now. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';

/** Each picture with the options that it is drawn with. */
const pictures = {
  'probability-meter': ['--probability', '0.65', '--scale', 'degrees'],
  'decibel-spinner': ['--decibels', '3'],
  'quarter-dial': ['--value', '299792458'],
  'slide-rule': ['--slide', '2.5', '--cursor', '4.25'],
};

const readme = readFileSync(`${root}README.md`, 'utf8');

ensureBuilt();

describe('the pictures of README.md', () => {
  for (const [tag, options] of Object.entries(pictures)) {
    const file = `docs/pictures/${tag}.svg`;
    const command = ['dist/command-line/main.js', 'svg', tag, ...options];

    it(`are the output of node ${command.join(' ')} > ${file}`, () => {
      const drawn = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
      assert.equal(readFileSync(`${root}${file}`, 'utf8'), drawn);
      assert.ok(readme.includes(`src="${file}"`));
    });
  }
});
