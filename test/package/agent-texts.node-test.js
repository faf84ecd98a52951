import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SKILL } from '../../tools/entries.js';
import { root } from '../../tools/install.js';

const textOf = (path) => readFileSync(`${root}${path}`, 'utf8');
const { exports, files } = JSON.parse(textOf('package.json'));
const elements = JSON.parse(textOf('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

describe('a text for coding agents', () => {
  for (const path of ['llms.txt', SKILL]) {
    const text = textOf(path);

    it(`is in the package: ${path}`, () => {
      assert.ok(files.some((file) => path === file || path.startsWith(`${file}/`)));
    });

    it(`lists every element with every attribute: ${path}`, () => {
      for (const { tagName, attributes } of elements) {
        const start = text.indexOf(`\`<${tagName}>\``, text.indexOf('<!-- npm run build'));
        assert.ok(start > 0, tagName);
        for (const { name } of attributes)
          assert.ok(text.indexOf(`\`${name}\``, start) > start, `${tagName} ${name}`);
      }
    });

    it(`names entries and tags that exist: ${path}`, () => {
      const entries = [...text.matchAll(/'number-sense(\/[\w/-]+)?'/g)].map(
        ([, entry = '']) => entry,
      );
      assert.ok(entries.length > 0);
      for (const entry of entries) assert.ok(`.${entry}` in exports, entry);
      const tags = new Set([...text.matchAll(/<([a-z]+-[a-z]+)[ >]/g)].map(([, tag]) => tag));
      assert.deepEqual([...tags].sort(), elements.map(({ tagName }) => tagName).sort());
      for (const [file] of text.matchAll(/dist\/cdn\/[\w.-]+[.]js/g))
        assert.ok(existsSync(`${root}${file}`), file);
    });
  }

  it('has the description of every attribute, method and event in llms.txt', () => {
    const text = textOf('llms.txt');
    for (const { attributes, members, events } of elements) {
      for (const { description } of [...attributes, ...members, ...events]) {
        const cell = description.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
        assert.ok(text.includes(cell), cell);
      }
    }
  });

  it('has a name and a description in the header of the skill, which agents need', () => {
    const [, name, description] = textOf(SKILL).match(/^---\nname: (.+)\ndescription: (.+)\n---\n/);
    assert.equal(name, SKILL.split('/').at(-2));
    assert.ok(description.length < 1024);
  });
});
