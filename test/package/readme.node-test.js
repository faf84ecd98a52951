/* global document, customElements -- in the pages */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtText } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { answerScripts } from '../support/cdn.js';
import { readers, serve, visit } from '../support/served.js';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const SNIPPET = /<!-- snippet ([\w-]+):begin -->\s*```html\n([^]*?)\n```/g;

const readme = readFileSync(`${root}README.md`, 'utf8');
const snippets = Object.fromEntries(
  [...readme.matchAll(SNIPPET)].map(([, name, snippet]) => [name, snippet]),
);

const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

const meters = '<probability-meter probability="0.2">20%</probability-meter>';
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;
const spoilt = (snippet) => snippet.replace(/sha384-..../, 'sha384-AAAA');

for (const [name, snippet] of Object.entries(snippets)) {
  const body = name === 'number-sense' ? snippet + meters : snippet;
  serve(`/${name}.html`, page(body));
  serve(`/${name}-spoilt.html`, page(spoilt(body)));
}

/** Whether each instrument of the page has come, and the text that is seen of it. */
const seen = (tags) =>
  [...document.querySelectorAll(tags)].map((it) => [
    customElements.get(it.localName) !== undefined,
    it.innerText.trim(),
  ]);

const withScripts = { prepare: (page) => answerScripts(page) };

describe('a snippet of the README', () => {
  it('is there for each instrument, and for the whole kit', () => {
    assert.deepEqual(Object.keys(snippets).sort(), [...tags, 'number-sense'].sort());
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`names this version and the hash of its file: ${name}`, () => {
      const [, named, file] = snippet.match(/number-sense@([^/]+)\/dist\/(cdn\/[\w.-]+)"/);
      assert.equal(named, version);
      const hash = createHash('sha384').update(builtText(file)).digest('base64');
      assert.equal(snippet.match(/integrity="([^"]+)"/)[1], `sha384-${hash}`);
    });

    for (const reader of readers) {
      it(`brings its instrument, in ${reader}: ${name}`, () =>
        visit(
          reader,
          `/${name}.html`,
          async (page) => {
            assert.deepEqual(await page.evaluate(seen, tags.join()), [[true, '']]);
            assert.deepEqual(page.trouble, []);
          },
          withScripts,
        ));
    }
  }

  for (const reader of readers) {
    it(`lets no other file in its place, and leaves the text, in ${reader}`, () =>
      visit(
        reader,
        '/probability-meter-spoilt.html',
        async (page) => {
          assert.deepEqual(await page.evaluate(seen, tags.join()), [[false, '53%']]);
          assert.match(page.trouble.join(), /integrity|hash/i);
        },
        withScripts,
      ));
  }
});
