import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { builtText, ensureBuilt } from '../../tools/fresh.js';
import { answerScripts } from '../support/cdn.js';
import { readers, serve, visit } from '../support/served.js';
import { pageWith, seenOn, snippetsOf } from '../support/snippets.js';

ensureBuilt();
const { scriptTagsPage } = await import('../../tools/release/script-tags.js');
const release = JSON.parse(builtText('cdn/integrity.json'));
const snippets = snippetsOf(scriptTagsPage(release));

const meter = '<probability-meter probability="0.2">20%</probability-meter>';
const fileOf = (snippet) => snippet.match(/\/cdn\/([\w.-]+)"/)[1];
const spoilt = (snippet) => snippet.replace(/sha384-..../, 'sha384-AAAA');

for (const snippet of snippets) {
  const body = fileOf(snippet) === 'number-sense.iife.js' ? snippet + meter : snippet;
  serve(`/${fileOf(snippet)}.html`, pageWith(body));
  serve(`/${fileOf(snippet)}-spoilt.html`, pageWith(spoilt(body)));
}

const withCdn = { prepare: (page) => answerScripts(page) };

describe('the script tags of a release', () => {
  it('are one for each instrument and one for the whole kit', () => {
    const kit = 'number-sense.iife.js';
    const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
    assert.deepEqual(snippets.map(fileOf), [...tags.map((tag) => `${tag}.js`), kit]);
  });

  for (const snippet of snippets) {
    const file = fileOf(snippet);

    it(`have the version and the hash of ${file}`, () => {
      assert.ok(snippet.includes(`number-sense@${release.version}/dist/cdn/${file}"`));
      const hash = createHash('sha384')
        .update(builtText(`cdn/${file}`))
        .digest('base64');
      assert.ok(snippet.includes(`integrity="sha384-${hash}"`));
    });

    for (const reader of readers) {
      it(`load ${file} and show its instrument in ${reader}`, () =>
        visit(
          reader,
          `/${file}.html`,
          async (page) => {
            assert.deepEqual(await seenOn(page), [[true, '']]);
            assert.deepEqual(page.trouble, []);
          },
          withCdn,
        ));
    }
  }

  for (const reader of readers) {
    it(`reject a file with another hash and leave the fallback text, in ${reader}`, () =>
      visit(
        reader,
        '/probability-meter.js-spoilt.html',
        async (page) => {
          assert.deepEqual(await seenOn(page), [[false, '53%']]);
          assert.match(page.trouble.join(), /integrity|hash/i);
        },
        withCdn,
      ));
  }
});
