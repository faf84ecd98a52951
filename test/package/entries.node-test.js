import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import 'lit';

const { exports } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The source of a shipped module. */
const sourceOf = (path) =>
  new URL(
    `../../${path.replace(/^[.]\/dist\/(?:cdn\/)?/, 'src/').replace('.js', '.ts')}`,
    import.meta.url,
  ).href;

const globals = () => Object.getOwnPropertyNames(globalThis).sort();

// what Lit itself leaves in Node is there before, as it was imported above
describe('an entry of the package, imported in Node', () => {
  for (const [entry, { default: path }] of Object.entries(exports)) {
    if (!path) continue;

    it(`${entry} throws nothing and leaves no global`, async () => {
      const before = globals();
      const names = Object.keys(await import(sourceOf(path)));
      assert.deepEqual(globals(), before);
      assert.notEqual(names.length, 0);
    });
  }
});
