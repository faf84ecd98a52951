/** What an instrument must still be after junk: whole, and in its range. */
import { expect } from '@open-wc/testing';
import fc, { type Arbitrary } from 'fast-check';
import * as german from '../../src/languages/german.js';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { partsOf } from '../support/all-four.js';
import { allDivisions } from '../support/dial.js';
import { allScales } from '../support/rule.js';
import { expectReading } from '../support/rule-readings.js';
import type { AnyInstrument, Attributes, Properties, Tag } from './subject.js';

/** What junk is thrown at an instrument, and what must stand after it. */
export interface Sturdy {
  /** All attributes, those that every element has among them. */
  attributes: readonly string[];
  properties: readonly string[];
  /** Texts that come near to what it reads. */
  texts: Arbitrary<string>;
  /** The names of its words. */
  strings: readonly string[];
  /** What is always drawn: parts that there is one of, and parts that there are some of. */
  single: readonly string[];
  several: readonly string[];
  /** Attributes that show all that there is, and the parts that they add. */
  dressed: Attributes;
  dressedParts: readonly string[];
  /** Fails unless its values are in their ranges. */
  expectValues(element: AnyInstrument): void;
  /** Settings at the edge of what a number can be, and what they leave alone. */
  edges: ReadonlyArray<Properties>;
}

const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));

const near = (more: Arbitrary<string>) =>
  fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), numerals, more);

const units = fc.constantFrom('', '%', '°', 'dB', ':1', '/3', ' ', 'e', '.', ',');
const beliefs = near(fc.tuple(numerals, units).map((both) => both.join('')));

const joints = fc.constantFrom(
  ' * ',
  '×',
  '·',
  '/',
  '÷',
  '..',
  '…',
  '×10^',
  '10⁸',
  ' ',
  ',',
  'e',
  '^',
  '-',
);
const chains = near(
  fc.array(fc.tuple(numerals, joints), { maxLength: 60 }).map((all) => all.flat().join('')),
);

const ruleWords = fc.constantFrom(...allScales, '[', ']', '|', 'π', 'pi', '×10^', '°', 'duplex');
const layouts = near(fc.array(ruleWords, { maxLength: 30 }).map((all) => all.join(' ')));

/** Anything that a script can give. */
export const anything = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, 10n, Symbol('s')),
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
);

const ofAll = [
  'interactive',
  'readout',
  'disabled',
  'required',
  'for',
  'name',
  'lang',
  'dir',
  'style',
];
const global = [...ofAll, 'aria-label', 'aria-labelledby'];
const scripted = [
  ...['interactive', 'readout', 'disabled', 'required', 'htmlFor', 'strings', 'value'],
  'ballistics',
];

const ofMeter = [
  ...['probability', 'labels', 'scale', 'from', 'words', 'low', 'high', 'jitter', 'prior'],
  ...['mapping', 'shape', 'step', 'outcome', 'stakes', 'needles', 'evidence', 'reveal', 'controls'],
];

const nearOne = [1 - 2 ** -53, 2 ** -53, 1e-17];

/** The checks on each instrument after junk. */
export const sturdies: Readonly<Record<Tag, Sturdy>> = {
  'probability-meter': {
    attributes: [...ofMeter, ...global],
    properties: [...ofMeter, 'wordScheme', 'degrees', 'decibels', 'odds', ...scripted],
    texts: beliefs,
    strings: Object.keys(german.probabilityMeter),
    single: ['needle', 'face'],
    several: ['paper', 'band', 'ticks'],
    dressed: { readout: true, controls: true, words: true, prior: '0.5' },
    dressedParts: ['readout', 'field', 'words', 'prior'],
    expectValues: (meter) => expect((meter as ProbabilityMeter).probability).to.be.within(0, 1),
    edges: [Number.MIN_VALUE, 1e-300, ...nearOne].map((probability) => ({ probability })),
  },
  'decibel-spinner': {
    attributes: [
      ...['decibels', 'segments', 'min', 'max', 'step', 'controls', 'spinnable', 'outcomes'],
      'against',
      ...global,
    ],
    properties: [
      ...['decibels', 'segments', 'min', 'max', 'step', 'controls', 'spinnable', 'outcomes'],
      'against',
      ...['random', 'probability', 'degrees', 'odds', ...scripted],
    ],
    texts: beliefs,
    strings: Object.keys(german.decibelSpinner),
    single: ['paper', 'fill', 'rim'],
    several: [],
    dressed: { readout: true, controls: true, spinnable: true, against: '' },
    dressedParts: ['readout', 'field', 'slider', 'question', 'spin'],
    expectValues(spinner) {
      const { decibels, probability, segments, min, max, step } = spinner as DecibelSpinner;
      if (Number.isFinite(decibels)) expect(decibels).to.be.within(-300, 300);
      else expect(Math.abs(decibels)).to.equal(Infinity);
      expect(probability).to.be.within(0, 1);
      expect(Number.isInteger(segments) && segments >= 1 && segments <= 60).to.equal(true);
      for (const limit of [min, max]) expect(limit).to.be.within(-300, 300);
      expect(step).to.be.within(0.001, 100);
    },
    edges: [
      ...[Number.MIN_VALUE, -1e-300, 299.9999999999999, -300].map((decibels) => ({ decibels })),
      ...nearOne.map((p) => ({ decibels: -10 * Math.log10(1 / p - 1) })),
    ],
  },
  'quarter-dial': {
    attributes: ['value', 'divisions', 'expression', 'low', 'high', 'table', 'controls', ...global],
    properties: ['divisions', 'expression', 'low', 'high', 'table', 'controls', ...scripted],
    texts: chains,
    strings: Object.keys(german.quarterDial),
    single: ['paper', 'hand'],
    several: ['rim', 'ticks', 'symbols'],
    dressed: { readout: true, table: true, expression: '2 * 3' },
    dressedParts: ['readout', 'table', 'factors'],
    expectValues(dial) {
      const { value, divisions, expression, estimate, product } = dial as QuarterDial;
      // Behind an expression there may be no value.
      if ((value as number | null) !== null)
        expect(value > 0 && value < Infinity, `${value}`).to.equal(true);
      expect([...allDivisions]).to.include(String(divisions));
      for (const number of [estimate, product])
        if (!expression) expect(number).to.equal(null);
        else expect(number! > 0 && number! < Infinity, `${expression}: ${number}`).to.equal(true);
    },
    edges: [Number.MIN_VALUE, 1e-300, 1 - 2 ** -53, 1 + 2 ** -52, Number.MAX_VALUE].flatMap(
      (value) =>
        allDivisions.map((text) => ({
          value,
          divisions: text === 'digits' ? text : Number(text),
        })),
    ),
  },
  'slide-rule': {
    attributes: [
      ...['shape', 'layout', 'scale', 'slide', 'cursor', 'operand-exponent', 'result-exponent'],
      ...['side', 'fine', 'controls', 'cursors', 'solve', 'exercise', 'level', 'seed'],
      ...['lens', ...global],
    ],
    properties: [
      ...['shape', 'layout', 'scale', 'slide', 'cursor', 'operandExponent', 'resultExponent'],
      ...['side', 'fine', 'controls', 'cursors', 'solve', 'exercise', 'level', 'seed', 'lens'],
      ...['extraScales', ...scripted],
    ],
    texts: layouts,
    strings: Object.keys(german.slideRule),
    single: ['face', 'cursor', 'hairline'],
    several: ['body', 'scale'],
    dressed: { readout: true, controls: true, layout: 'mannheim' },
    dressedParts: ['readout', 'controls', 'turn'],
    expectValues(element) {
      const rule = element as SlideRule;
      const { slide, cursor, operandExponent, resultExponent, value } = rule;
      expect(slide).to.be.within(0.1, 10);
      expect(cursor).to.be.within(1, 10);
      for (const exponent of [operandExponent, resultExponent]) {
        expect(exponent).to.be.within(-99, 99);
        expect(Number.isInteger(exponent)).to.equal(true);
      }
      expect(value > 0 && value < Infinity, `${value}`).to.equal(true);
      expectReading(rule.reading('D'), cursor, 'D');
      expect(['circular', 'linear']).to.include(rule.shape);
      expect(['front', 'back']).to.include(rule.side);
    },
    edges: [
      { slide: 0.1, cursor: 1 },
      { slide: 10, cursor: 10 },
      { slide: 1 + 2 ** -52, cursor: 10 - 2 ** -49 },
      { operandExponent: -99, resultExponent: 99 },
    ],
  },
};

// what a page gave as text may stand where it gave it
const isOwnWord = (element: Element, name: string) =>
  /^aria-|^value$|^title$/.test(name) || element.closest('button') !== null;

const nonsense = /NaN|undefined|Infinity|\[object/;

/** Fails unless all is drawn that always is, without a number that is none. */
export function expectWhole(element: AnyInstrument, sturdy: Sturdy): void {
  for (const name of sturdy.single) expect(partsOf(element, name).length, name).to.equal(1);
  for (const name of sturdy.several) expect(partsOf(element, name).length, name).not.to.equal(0);
  for (const drawn of element.shadowRoot!.querySelectorAll('*'))
    for (const name of drawn.getAttributeNames())
      if (!isOwnWord(drawn, name))
        expect(drawn.getAttribute(name), `${name} of ${drawn.localName}`).not.to.match(nonsense);
  // The title is the page's own label.
  expect(element.toSVG().replace(/<title>[^<]*/, '')).not.to.match(nonsense);
  // An empty text, and null, say no value.
  if (!element.isUnset) sturdy.expectValues(element);
}
