import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtText, ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { readers, serve, visit } from '../support/served.js';
import { pageWith, seenOn, snippetsOf } from '../support/snippets.js';

const readme = readFileSync(`${root}README.md`, 'utf8');

/** The snippets that load a file beside the page; a block may have several, with a blank line between them. */
const snippets = snippetsOf(readme)
  .flatMap((block) => block.split('\n\n'))
  .filter((html) => /src="[\w-]+(?:[.]iife)?[.]js"/.test(html));
const meter = '<probability-meter probability="0.2">20%</probability-meter>';

ensureBuilt();
for (const file of readdirSync(`${root}dist/cdn`).filter((name) => name.endsWith('.js')))
  serve(`/${file}`, builtText(`cdn/${file}`));
for (const [index, snippet] of snippets.entries())
  serve(`/${index}.html`, pageWith(/<\/[\w-]+-[\w-]+>/.test(snippet) ? snippet : snippet + meter));

describe('README.md', () => {
  it('has a snippet for each instrument and for the whole kit', () => {
    const files = snippets.map((html) => html.match(/src="([^"]+)"/)[1]);
    const kit = 'number-sense.iife.js';
    const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
    assert.deepEqual(new Set(files), new Set([kit, ...tags.map((tag) => `${tag}.js`)]));
  });

  it('has no hash of a bundle, which would change with every source', () => {
    assert.doesNotMatch(readme, /sha384-/);
  });

  it('links to the reference of each element, and the links work', () => {
    const pages = [...readme.matchAll(/\]\((docs\/[\w-]+[.]md)\)/g)].map(([, path]) => path);
    for (const tag of ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule']) {
      const path = `docs/${tag}.md`;
      assert.ok(pages.includes(path), path);
      assert.match(readFileSync(`${root}${path}`, 'utf8'), new RegExp(`^# \`<${tag}>\`$`, 'm'));
    }
    for (const path of pages) assert.ok(readFileSync(`${root}${path}`, 'utf8').length > 100);
  });

  for (const [index, snippet] of snippets.entries()) {
    const [tag] = snippet.match(/<script [^>]+>/);
    for (const reader of readers) {
      it(`has a snippet that shows its instrument in ${reader}: ${tag}`, () =>
        visit(reader, `/${index}.html`, async (page) => {
          assert.deepEqual(await seenOn(page), [[true, '']]);
          assert.deepEqual(page.trouble, []);
        }));
    }
  }
});
