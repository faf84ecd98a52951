import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documented } from '../support/manifest.js';
import { readers } from '../support/served.js';
import { onStage, stage } from '../support/stage.js';

/** Attributes by which a page enters each state; without them, an element is in none. */
const entrances = {
  'probability-meter': {
    ...{ unset: 'probability=""', invalid: 'probability="perhaps"', movable: 'interactive' },
  },
  'decibel-spinner': {
    ...{ unset: 'decibels=""', invalid: 'decibels="perhaps"', movable: 'interactive' },
    free: 'readout',
  },
  'quarter-dial': {
    ...{ unset: 'value=""', invalid: 'value="perhaps"', movable: 'interactive' },
    free: 'readout',
  },
  'slide-rule': {
    ...{ invalid: 'disabled slide="perhaps"', linear: 'disabled shape="linear"', movable: '' },
  },
};

/** Attributes of an element in none of these states. A rule is a tool, and moves without any. */
const plain = { 'slide-rule': 'disabled' };

/** Those of these states that an element with these attributes is in. */
async function statesWith(page, tag, attributes, names) {
  await stage(page, tag, attributes);
  return page.$eval(
    tag,
    (element, names) => names.filter((name) => element.matches(`:state(${name})`)),
    names,
  );
}

for (const reader of readers)
  for (const { tagName: tag, cssStates } of documented)
    describe(`the states of <${tag}> in ${reader}`, () => {
      it('are set and removed as documented', () =>
        onStage(reader, async (page) => {
          const names = cssStates.map(({ name }) => name);
          const entered = { none: await statesWith(page, tag, plain[tag] ?? '', names) };
          for (const name of names)
            entered[name] = await statesWith(page, tag, entrances[tag][name] ?? '', names);
          const wanted = Object.fromEntries(names.map((name) => [name, [name]]));
          assert.deepEqual(entered, { none: [], ...wanted });
        }));
    });
