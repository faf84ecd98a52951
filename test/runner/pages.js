import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The folder of all pages, where the test server finds them. */
const root = '.cache/test-pages';

/**
 * The largest page, in bytes of its files. Opening a page takes longer than most files of tests, but a large
 * page delays its last test.
 */
const mostBytes = 24_000;

/** These need a page in which no instrument is defined yet, or leave no finger to the next file. */
const alone = ['upgrade.test.ts', 'script-tag.test.ts', 'touch.test.ts', 'leak.test.ts'];

const isAlone = (file) => alone.includes(basename(file));
const bytesOf = (files) => files.reduce((sum, file) => sum + readFileSync(file).length, 0);

const fits = (page, file) =>
  dirname(page[0]) === dirname(file) &&
  ![...page, file].some(isAlone) &&
  bytesOf([...page, file]) <= mostBytes;

/** Files of one folder that share a page, in their order. */
function grouped(files) {
  const pages = [];
  for (const file of files) {
    const page = pages.at(-1);
    if (page && fits(page, file)) page.push(file);
    else pages.push([file]);
  }
  return pages;
}

const suiteOf = (file) =>
  `describe('${file}', () => {
  before(bringToFront);
  require('../../../${file}');
});`;

// A file that is called within its own suite applies its hooks only to its own tests. Hooks for all files come first.
const textOf = (files) =>
  [
    `import '@open-wc/testing';`,
    `import { dropUnsendable } from '../../../test/runner/failures.js';`,
    `import { bringToFront } from '../../../test/support/commands.js';`,
    'afterEach(dropUnsendable);',
    ...files.map(suiteOf),
  ].join('\n');

/** Writes pages that run these files of tests into a folder of this name, and returns their paths. */
export function writePages(files, name) {
  const folder = `${root}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return grouped(files).map((page, index) => {
    const path = `${folder}/${String(index).padStart(2, '0')}-${basename(dirname(page[0]))}.test.ts`;
    writeFileSync(path, textOf(page));
    return path;
  });
}
