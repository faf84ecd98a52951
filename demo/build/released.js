/** The version and the hashes of the bundles, for the pages of the gallery. */
import { readFileSync } from 'node:fs';
import { root } from '../../tools/install.js';
import { built } from './built.js';

const MODULE = 'virtual:release';

/** The place of a script tag in a page, with the name of its file. */
const MARK = /<!-- release:script-tag ([\w-]+) -->/g;

const releaseText = () => readFileSync(`${root}dist/cdn/integrity.json`, 'utf8');

/** The writers come out of dist/, so they are imported after the build of the package. */
const writers = () => import(built('dist/snippets/index.js'));

async function withTags(html) {
  const { classicScriptTag, escapedText, scriptTag } = await writers();
  const release = JSON.parse(releaseText());
  const tagOf = (name) =>
    name === 'number-sense' ? classicScriptTag(release) : scriptTag(name, release);
  return html.replace(MARK, (_, name) => escapedText(tagOf(name)));
}

/** Lets modules import `virtual:release`, and pages show script tags to copy. */
export const released = () => ({
  name: 'released',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export default ${releaseText()}` : undefined),
  transformIndexHtml: { order: 'pre', handler: withTags },
});
