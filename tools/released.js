/** What the pages of the gallery say of the release: its version, and what its files must be. */
import { readFileSync } from 'node:fs';
import { classicScriptTag, escapedText, scriptTag } from '../dist/snippets/index.js';
import { root } from './install.js';

const MODULE = 'virtual:release';

/** Stands in a page where a script tag belongs, with the name of its file. */
const MARK = /<!-- release:script-tag ([\w-]+) -->/g;

const releaseText = () => readFileSync(`${root}dist/cdn/integrity.json`, 'utf8');

function tagOf(name) {
  const release = JSON.parse(releaseText());
  return name === 'number-sense' ? classicScriptTag(release) : scriptTag(name, release);
}

/** Lets a module import `virtual:release`, and a page show a script tag that can be copied. */
export const released = () => ({
  name: 'released',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export default ${releaseText()}` : undefined),
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(MARK, (_, name) => escapedText(tagOf(name))),
  },
});
