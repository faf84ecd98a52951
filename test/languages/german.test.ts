import { expect } from '@open-wc/testing';
import { icd203, ipcc } from '../../src/conversions/schemes.js';
import { kent } from '../../src/conversions/words.js';
import { stringsWith as spinnerStrings } from '../../src/decibel-spinner/strings.js';
import * as german from '../../src/languages/german.js';
import { stringsWith as meterStrings } from '../../src/probability-meter/strings.js';
import { stringsWith as dialStrings } from '../../src/quarter-dial/strings.js';
import { stringsWith as ruleStrings } from '../../src/slide-rule/strings.js';
import { onPage, saidBy, type AnyInstrument } from '../support/all-four.js';
import { internalsOf } from '../support/axe.js';

/** The words of a text, of all texts in an object, and so on; what stands in braces is no word. */
const wordsIn = (said: unknown): string[] =>
  typeof said === 'string'
    ? (said
        .replace(/\{\w+\}/g, '')
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [])
    : Object.values(said ?? {}).flatMap(wordsIn);

const schemes = [kent, icd203, ipcc].flatMap(({ words }) => words.map(({ word }) => word));
const inGerman = new Set(wordsIn(Object.values(german)));
const english = new Set(
  [
    ...wordsIn([meterStrings(null), spinnerStrings(null), dialStrings(null), ruleStrings(null)]),
    ...wordsIn([schemes, 'impossible', 'certain']),
  ].filter((word) => !inGerman.has(word)),
);

const NAMES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];

/** All texts of an instrument: visible ones, those for a screen reader and those in its picture. */
function allSaid(element: AnyInstrument): string {
  const inside = [...element.shadowRoot!.querySelectorAll('*')].filter(
    ({ localName }) => localName !== 'style',
  );
  const names = inside.flatMap((one) => NAMES.map((name) => one.getAttribute(name) ?? ''));
  const texts = inside.flatMap(({ childNodes }) =>
    [...childNodes].map((node) => (node instanceof Text ? node.data : '')),
  );
  const { ariaLabel, ariaValueText, ariaDescription } = internalsOf(element);
  const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
  const drawn = [...picture.querySelectorAll('text, title, desc')].map((one) => one.textContent);
  return [...names, ...texts, ...drawn, ariaLabel, ariaValueText, ariaDescription].join(' ');
}

const around = {
  ...{ low: 0.2, high: 0.6, prior: 0.3, readout: true, scale: 'both' },
  ...{
    outcome: 'no',
    stakes: true,
    controls: true,
    needles: [{ probability: 0.7, label: 'Anna' }],
  },
  evidence: [
    { decibels: 3, label: 'Test' },
    { decibels: -1, label: 'Husten', off: true },
  ],
} as const;

const cases = [
  ...(['kent', 'icd-203', 'ipcc'] as const).flatMap((words) =>
    [0, 0.02, 0.1, 0.3, 0.53, 0.7, 0.9, 0.97, 0.995, 1].map((probability) => ({
      tag: 'probability-meter' as const,
      state: { ...around, words, probability, interactive: true, strings: german.probabilityMeter },
    })),
  ),
  ...[false, true].map((interactive) => ({
    tag: 'decibel-spinner' as const,
    state: {
      ...{ decibels: 3, controls: true, spinnable: true, readout: true, interactive },
      strings: german.decibelSpinner,
    },
  })),
  ...(['', '42000 × 0.0723 ÷ 40'] as const).map((expression) => ({
    tag: 'quarter-dial' as const,
    state: {
      ...{ value: 3e8, expression, table: true, readout: true, controls: true },
      strings: german.quarterDial,
    },
  })),
  ...(['circular', 'linear'] as const).map((shape) => ({
    tag: 'slide-rule' as const,
    state: {
      ...{ shape, layout: 'A [ B C ] D | K [ S T ] L', controls: true, readout: true },
      strings: german.slideRule,
    },
  })),
];

describe('on a German page', () => {
  it('each score stands with its own outcome', async () => {
    const state = { probability: 0.9, stakes: true, readout: true };
    const strings = german.probabilityMeter;
    const meter = await onPage('probability-meter', { ...state, strings }, { lang: 'de' });
    const said = saidBy(meter, 'readout');
    expect(said).to.include('+2,55 dB bei Ja').and.to.include('−6,99 dB bei Nein');
  });

  for (const { tag, state } of cases) {
    const told = { ...state, strings: undefined };

    it(`no English is left: <${tag}> ${JSON.stringify(told)}`, async () => {
      const element = await onPage(tag, state as object, { lang: 'de' });
      const words = wordsIn(allSaid(element));
      expect(words.filter((word) => inGerman.has(word))).not.to.deep.equal([]);
      expect(words.filter((word) => english.has(word))).to.deep.equal([]);
    });
  }
});
