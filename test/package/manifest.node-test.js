import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);

/** What every element watches without having a property for it: they are the page's own. */
const BORROWED = ['aria-label', 'aria-labelledby', 'lang'];

const elements = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ path, ...element })),
);

async function classOf({ path, name }) {
  const module = await import(`../../${path.replace('dist/', 'src/').replace('.js', '.ts')}`);
  return module[name];
}

describe('the manifest', () => {
  it('includes the elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'decibel-spinner',
      'probability-meter',
      'quarter-dial',
      'slide-rule',
    ]);
  });

  it('includes the module that registers each tag', () => {
    const definitions = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
    );
    assert.deepEqual(
      definitions,
      elements.map(({ tagName }) => tagName),
    );
  });

  for (const element of elements) {
    it(`lists the observed attributes of <${element.tagName}>, and no others`, async () => {
      const { observedAttributes } = await classOf(element);
      // forms read `name` by themselves
      const listed = element.attributes.map(({ name }) => name).filter((name) => name !== 'name');
      const watched = [...new Set(observedAttributes)].filter((name) => !BORROWED.includes(name));
      assert.deepEqual(listed.sort(), watched.sort());
    });

    it(`describes each attribute of <${element.tagName}>`, () => {
      const silent = element.attributes.filter(({ description }) => !description);
      assert.deepEqual(silent, []);
    });
  }
});
