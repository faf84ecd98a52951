import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documented } from '../support/manifest.js';
import { pictureUnder } from '../support/pictures.js';
import { scenes } from '../support/scenes.js';
import { readers } from '../support/served.js';
import { onStage, stage } from '../support/stage.js';

/** A part that is not seen takes fingers and keys; a page can show it. */
const isUnseen = ({ description }) => description.includes('invisible');

const HIDDEN = 'opacity: 0 !important';
const SHOWN = 'opacity: 1 !important; background: magenta !important; appearance: none !important';

const partsOf = (page, tag) =>
  page.$eval(tag, ({ shadowRoot }) => [
    ...new Set([...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part])),
  ]);

/** The picture of a scene, once nothing moves any more. */
async function played(page, tag, { attributes, act }) {
  await stage(page, tag, attributes, act);
  for (let before, now; ; before = now) {
    now = await pictureUnder(page, tag, '');
    if (now === before) return now;
  }
}

/** What is wrong with a part as it is described; undefined where it is as described. */
async function flawOf(page, tag, part, plain) {
  const changes = async (looks) =>
    (await pictureUnder(page, tag, `${tag}::part(${part.name}) { ${looks} }`)) !== plain;
  const isSeen = await changes(HIDDEN);
  if (!isUnseen(part)) return isSeen ? undefined : 'is not seen';
  if (isSeen) return 'is seen';
  return (await changes(SHOWN)) ? undefined : 'cannot be shown';
}

/** What is wrong with the parts of an element in all of its scenes, by their names. */
async function flawsOf(page, { tagName: tag, cssParts }) {
  const known = new Map(cssParts.map((part) => [part.name, part]));
  const flaws = new Map(cssParts.map(({ name }) => [name, 'is never drawn']));
  for (const scene of scenes[tag]) {
    const plain = await played(page, tag, scene);
    for (const name of await partsOf(page, tag)) {
      if (!known.has(name)) flaws.set(name, 'is not documented');
      else if (flaws.has(name)) {
        const flaw = await flawOf(page, tag, known.get(name), plain);
        flaw ? flaws.set(name, flaw) : flaws.delete(name);
      }
    }
    assert.ok((await pictureUnder(page, tag, '')) === plain, 'the picture changes by itself');
  }
  return Object.fromEntries(flaws);
}

/**
 * A property with its documented default. If others follow it unless they are set, as its description says, they have
 * theirs, too.
 */
function defaultsOf({ name, default: value, description }, cssProperties) {
  const others = cssProperties.filter((other) => description.includes(`\`${other.name}\``));
  return [{ name, default: value }, ...others]
    .map((property) => `${property.name}: ${property.default};`)
    .join(' ');
}

/** The properties that change no picture, and those whose documented default changes one. */
async function deadProperties(page, { tagName: tag, cssProperties }) {
  const dead = new Set(cssProperties.map(({ name }) => name));
  const wrong = new Set();
  for (const scene of scenes[tag]) {
    const plain = await played(page, tag, scene);
    const changes = async (values) =>
      (await pictureUnder(page, tag, `${tag} { ${values} }`)) !== plain;
    for (const property of cssProperties) {
      const { name } = property;
      if (await changes(defaultsOf(property, cssProperties))) wrong.add(name);
      const other = name.endsWith('font') ? 'monospace' : 'magenta';
      if (dead.has(name) && (await changes(`${name}: ${other}`))) dead.delete(name);
    }
  }
  return { dead: [...dead], wrong: [...wrong] };
}

// pictures are the same bit by bit there
for (const reader of readers.filter((it) => it === 'chromium'))
  for (const element of documented)
    describe(`the documentation of <${element.tagName}> in ${reader}`, () => {
      it('lists the parts that are drawn, and each is in the picture', () =>
        onStage(reader, async (page) => {
          assert.deepEqual(await flawsOf(page, element), {});
        }));

      it('lists custom properties that change the picture, with their values', () =>
        onStage(reader, async (page) => {
          assert.deepEqual(await deadProperties(page, element), { dead: [], wrong: [] });
        }));
    });
