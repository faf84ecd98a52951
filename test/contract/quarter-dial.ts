import { expect } from '@open-wc/testing';
import { QuarterDial } from '../../src/quarter-dial/element.js';
import { mouseDrag, sendKeys } from '../support/commands.js';
import { apart, degreesOf, handDegrees, placeOf } from '../support/dial.js';
import { decadesOf } from '../support/dial-hand.js';
import { fieldOfValue, fieldsOfValue } from './magnitude-fields.js';
import { fieldWith, type Subject } from './subject.js';
import { ofDial } from './tables.js';

/** The quarter dial. */
export const quarterDial: Subject = {
  name: 'quarter-dial',
  tag: 'quarter-dial',
  Class: QuarterDial,
  kind: 'Quarter dial',
  picture: { attributes: {}, role: 'image' },
  movable: { interactive: true },
  everything: { interactive: true, controls: true, readout: true, table: true },
  initial: { value: 1 },
  given: { attributes: { value: '3×10⁸' }, values: { value: 3e8 }, sent: '300000000' },
  words: {
    spoken: '300,000,000, about pi times ten to the eighth, 5.4 percent high',
    shown: /300,000,000/,
    german: /300\.000\.000/,
  },
  sends: [
    [{ value: 1e-7 }, '1e-7'],
    [{ value: 0.1 }, '0.1'],
    [{ value: 1e23 }, '1e+23'],
    [{ value: Number.MAX_VALUE }, '1.7976931348623157e+308'],
  ],
  ways: { interactive: { interactive: true }, controls: { controls: true } },
  keys: [
    ['value', 'End', '1000000000'],
    ['value', 'PageDown', '100000000'],
  ],
  controls: { value: '[part~=control]' },
  restores: [42000, 1e-7, 1e23, Number.MAX_VALUE].map((value) => [String(value), { value }]),
  clampedStates: [],
  badStates: ['0', '-3', 'NaN', 'Infinity', '<script>', '', '1e309', new FormData()],
  ends: [
    ['value', { value: 1e300 }, ['ArrowRight', 'PageUp', 'Shift+ArrowUp']],
    ['value', { value: 1e-300 }, ['ArrowLeft', 'PageDown', 'Home', 'Shift+ArrowDown']],
  ],
  field: fieldOfValue,
  fields: [
    ...fieldsOfValue,
    [{ 'data-unit': 'value', max: '1', step: '0.1' }, '0.5', 0.5, 0.2, '0.2'],
    [{}, '3', 3, 299792458, '299792458'],
    [{ max: '1000' }, '500', 500, 20, '20'],
    [{ max: '100' }, '50', 50, 20, '20'],
  ],
  fieldTypes: ['number'],
  unfit: {
    'a field of decibels': () => fieldWith({ 'data-unit': 'decibels' }),
    'a belief': () => document.createElement('probability-meter'),
  },
  whole: {
    value: '3×10⁸',
    divisions: '3',
    expression: '2..3 * 3',
    low: '2',
    high: '3',
    table: true,
    readout: true,
  },
  extras: ['control', 'interval', 'widths', 'factors', 'result', 'table', 'readout'],
  pointer: 'hand',
  early: {
    attributes: { value: '2', divisions: '4', expression: '1 * 1' },
    properties: { value: 9, divisions: 'digits', expression: '2 * 3', table: true, readout: true },
    later: ['expression', '5 * 2', '5 * 2'],
  },
  aliases: [],
  table: ofDial,
  async handle(dial) {
    await mouseDrag([20, 70, 120].map((degrees) => placeOf(dial, degrees)));
    await sendKeys({ press: 'PageUp' });
  },
  changes: 2,
  expectHandled: (dial) =>
    expect(decadesOf(dial as QuarterDial)).to.be.closeTo(120 / 360 + 1, 0.003),
  expectDrawn: (dial, { value }) =>
    expect(apart(handDegrees(dial), degreesOf(value as number))).to.be.lessThan(0.01),
};
