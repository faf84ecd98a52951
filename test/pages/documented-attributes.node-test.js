/* global document, FormData -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documented } from '../support/manifest.js';
import { pictureUnder } from '../support/pictures.js';
import { readers } from '../support/served.js';
import { onStage, stage } from '../support/stage.js';
import { treeOf } from '../support/tree.js';

const evidence = '[{"decibels":9.5,"label":"test"}]';
const needles = '[{"probability":0.3,"label":"others"}]';

const common = {
  readout: [''],
  name: ['amount', 'interactive'],
  for: ['beside', 'interactive'],
  disabled: ['', 'interactive'],
};

const ofBeliefsAndNumbers = { interactive: [''], controls: [''], ...common };

/** A text for each attribute, and the others that it needs to show what it does. */
const samples = {
  'probability-meter': {
    ...ofBeliefsAndNumbers,
    probability: ['80%'],
    labels: ['{"angles":[80,10],"labels":["no","yes"]}'],
    scale: ['percent'],
    from: ['even', 'scale="degrees"'],
    words: ['kent'],
    low: ['0.4', 'high="0.6"'],
    high: ['0.6', 'low="0.4"'],
    jitter: ['', 'low="0.4" high="0.6"'],
    prior: ['0.4'],
    mapping: ['linear', 'probability="80%"'],
    shape: ['line'],
    step: ['5', 'interactive'],
    needles: [needles],
    reveal: ['change', `needles='${needles}' interactive`],
    evidence: [evidence],
    outcome: ['yes'],
    stakes: ['', 'readout'],
    required: ['', 'interactive probability=""'],
  },
  'decibel-spinner': {
    ...ofBeliefsAndNumbers,
    decibels: ['3'],
    segments: ['12'],
    min: ['-6', 'controls'],
    max: ['6', 'controls'],
    step: ['1', 'controls'],
    spinnable: [''],
    outcomes: ['rain,sun', 'against'],
    against: [''],
    required: ['', 'interactive decibels=""'],
  },
  'quarter-dial': {
    ...ofBeliefsAndNumbers,
    value: ['42000'],
    divisions: ['10'],
    expression: ['2 * 3'],
    low: ['2', 'high="6"'],
    high: ['6', 'low="2"'],
    table: [''],
    required: ['', 'interactive value=""'],
  },
  'slide-rule': {
    ...common,
    controls: [''],
    shape: ['linear'],
    layout: ['A [ B C ] D'],
    scale: ['K'],
    slide: ['2.5'],
    cursor: ['4.25'],
    cursors: ['[{"value":3,"label":"a"}]'],
    'operand-exponent': ['2', 'controls'],
    'result-exponent': ['2', 'controls'],
    side: ['back', 'shape="linear" layout="duplex"'],
    fine: ['', 'controls'],
    solve: ['2.5 * 1.7'],
    lens: [''],
    exercise: ['multiply'],
    level: ['3', 'exercise="multiply"'],
    seed: ['7', 'exercise="multiply"'],
    interactive: [''],
    required: ['', 'name="amount"'],
  },
};

const beside = '<input id="beside" type="number" value="0.3" min="0" max="1" step="any">';

/** What a form reads of the element. */
const formOf = (page) =>
  page.$eval('form', (form) => JSON.stringify([[...new FormData(form)], form.checkValidity()]));

async function treeAfterKey(page) {
  await page.evaluate((range) => {
    const [element] = document.querySelectorAll('form > *');
    element.shadowRoot.querySelector(range)?.focus();
  }, 'input[type=range]');
  await page.keyboard.press('ArrowRight');
  return treeOf(page);
}

/** What a user, a screen reader, a form and a key get, from the cheapest to the dearest. */
const measures = [(page) => pictureUnder(page, 'form', ''), treeOf, formOf, treeAfterKey];

/** What a rule has because the others have it: it can always be moved, and always has a value. */
const DEAD = { 'slide-rule': ['interactive', 'required'] };

/** Whether an attribute makes a difference to anybody. */
async function counts(page, tag, name, [text, others = '']) {
  for (const measure of measures) {
    const results = [];
    for (const attributes of [others, `${others} ${name}='${text}'`]) {
      await stage(page, tag, attributes, undefined, { beside });
      results.push(await measure(page));
    }
    if (results[0] !== results[1]) return true;
  }
  return false;
}

if (readers.includes('chromium'))
  for (const { tagName: tag, attributes } of documented)
    describe(`the attributes of <${tag}> in the documentation`, () => {
      it('have a sample each', () => {
        const names = attributes.map(({ name }) => name);
        assert.deepEqual(Object.keys(samples[tag]).sort(), names.sort());
      });

      it('have a visible, spoken, submitted or movable effect', () =>
        onStage('chromium', async (page) => {
          // a jittering needle is at rest under reduced motion
          await page.emulateMediaFeatures([]);
          const dead = [];
          for (const [name, sample] of Object.entries(samples[tag]))
            if (!(await counts(page, tag, name, sample))) dead.push(name);
          assert.deepEqual(dead, DEAD[tag] ?? []);
        }));
    });
