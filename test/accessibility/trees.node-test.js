/**
 * The accessibility tree of each element, as texts under trees/. A changed text is a change for screen reader users:
 * `ACCEPT=trees npm test -- test/accessibility` writes them anew, to be read before they are committed.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import { readers } from '../support/served.js';
import { onStage, stage } from '../support/stage.js';
import { treeOf } from '../support/tree.js';
import { states } from './states.js';

const folder = new URL('trees/', import.meta.url);

const isAccepting = process.env.ACCEPT === 'trees';

const fileOf = (tag, name) => `${tag}/${name.replaceAll(' ', '-')}.txt`;

const textOf = async (page, tag, { attributes, act, words }) => {
  await stage(page, tag, attributes, act, words);
  const opening = `<${[tag, attributes].filter(Boolean).join(' ')}>`;
  return `${opening}\n\n${await treeOf(page)}\n`;
};

/** All files by their paths, as they are found now. */
async function found() {
  const texts = new Map();
  await onStage('chromium', async (page) => {
    for (const [tag, ofTag] of Object.entries(states))
      for (const [name, state] of Object.entries(ofTag))
        texts.set(fileOf(tag, name), await textOf(page, tag, state));
  });
  return texts;
}

function accept(texts) {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of texts) {
    const url = new URL(file, folder);
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, text);
  }
}

if (readers.includes('chromium'))
  describe('the accessibility tree', () => {
    let texts;
    before(async () => {
      texts = await found();
      if (isAccepting) accept(texts);
    });

    it('is recorded for each state, and for no other', () => {
      const written = readdirSync(folder, { recursive: true })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.txt'));
      assert.deepEqual(written.sort(), [...texts.keys()].sort());
    });

    for (const [tag, ofTag] of Object.entries(states))
      for (const name of Object.keys(ofTag))
        it(`of <${tag}> equals its record: ${name}`, () => {
          const file = fileOf(tag, name);
          assert.equal(texts.get(file), readFileSync(new URL(file, folder), 'utf8'));
        });
  });
