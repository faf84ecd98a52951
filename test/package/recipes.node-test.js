import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../tools/install.js';

const folder = `${root}docs/recipes`;
const text = readFileSync(`${folder}/README.md`, 'utf8');

const tools = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The paths of the guide that begin with the folder of a tool. */
const named = [...text.matchAll(/`(?:docs\/recipes\/)?([\w-]+)(\/[\w./+-]*)`/g)]
  .filter(([, tool]) => tools.includes(tool))
  .map(([, tool, rest]) => tool + rest);

describe('the guide to the recipes', () => {
  it('names a file or a folder of each tool', () => {
    const missing = tools.filter((tool) => !named.some((path) => path.startsWith(`${tool}/`)));
    assert.deepEqual(missing, []);
  });

  it('names only files that exist', () => {
    assert.deepEqual(
      named.filter((path) => !existsSync(`${folder}/${path}`)),
      [],
    );
  });
});
