/** The version and the hashes of the bundles, for the pages of the gallery. */
import { readFileSync } from 'node:fs';
import { root } from '../../tools/install.js';

const MODULE = 'virtual:release';

/** Stands in a page where a script tag belongs, with the name of its file. */
const MARK = /<!-- release:script-tag ([\w-]+) -->/g;

const releaseText = () => readFileSync(`${root}dist/cdn/integrity.json`, 'utf8');

/** The writers come out of dist/: a build of the gallery follows that of the package. */
const writers = () => import('../../dist/snippets/index.js');

async function withTags(html) {
  const { classicScriptTag, escapedText, scriptTag } = await writers();
  const release = JSON.parse(releaseText());
  const tagOf = (name) =>
    name === 'number-sense' ? classicScriptTag(release) : scriptTag(name, release);
  return html.replace(MARK, (_, name) => escapedText(tagOf(name)));
}

/** Lets a module import `virtual:release`, and a page show a script tag that can be copied. */
export const released = () => ({
  name: 'released',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export default ${releaseText()}` : undefined),
  transformIndexHtml: { order: 'pre', handler: withTags },
});
