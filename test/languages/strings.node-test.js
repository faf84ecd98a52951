import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringsWith as spinnerStrings } from '../../src/decibel-spinner/strings.ts';
import * as german from '../../src/languages/german.ts';
import { stringsWith as meterStrings } from '../../src/probability-meter/strings.ts';
import { stringsWith as dialStrings } from '../../src/quarter-dial/strings.ts';
import { exerciseStringsWith } from '../../src/slide-rule/exercises/strings.ts';
import { printStringsWith } from '../../src/slide-rule/printing/strings.ts';
import { solutionStringsWith } from '../../src/slide-rule/solving/strings.ts';
import { stringsWith as ruleStrings } from '../../src/slide-rule/strings.ts';

const english = {
  probabilityMeter: meterStrings(null),
  decibelSpinner: spinnerStrings(null),
  quarterDial: dialStrings(null),
  slideRule: {
    ...ruleStrings(null),
    printing: printStringsWith(null),
    solution: solutionStringsWith(null),
    exercise: exerciseStringsWith(null),
  },
};

/** The same in both languages: a formula, the names of Greek letters, plus and minus. */
const SAME = ['quarterDial.about', ...['−', '+', 'τ', 'π', 'τπ'].map((sign) => `spoken.${sign}`)];

/** Words that a language has for itself: a scheme's English ones are their own keys. */
const textsOf = (strings) =>
  Object.entries(strings)
    .filter(([key]) => key !== 'words')
    .flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[key, text]]
        : Object.entries(text).map(([name, inner]) => [`${key}.${name}`, inner]),
    );

const placesIn = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the included languages', () => {
  it('have strings for the four instruments', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  for (const [element, strings] of Object.entries(english)) {
    const texts = new Map(textsOf(german[element]));

    it(`have the same keys: ${element}`, () => {
      assert.deepEqual([...texts.keys()], [...new Map(textsOf(strings)).keys()]);
    });

    for (const [key, text] of textsOf(strings)) {
      it(`have the same placeholders, and are translated: ${element}.${key}`, () => {
        assert.ok(text && texts.get(key));
        assert.deepEqual(placesIn(texts.get(key)), placesIn(text));
        const isSame = SAME.includes(key) || SAME.includes(`${element}.${key}`);
        if (!isSame) assert.notEqual(texts.get(key), text);
      });
    }
  }
});
