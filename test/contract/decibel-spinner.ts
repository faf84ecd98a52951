import { expect } from '@open-wc/testing';
import { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { mouseDrag, sendKeys } from '../support/commands.js';
import { decibelsUnder } from '../support/disc-hand.js';
import { filledShare, placeOf, probabilityOf } from '../support/spinner.js';
import { fieldWith, type Subject } from './subject.js';
import { ofSpinner } from './tables.js';

const inDecibels = { min: '-30', max: '30', 'data-unit': 'decibels' };
const decibelsOf = (odds: number) => 10 * Math.log10(odds);

/** The decibel spinner. */
export const decibelSpinner: Subject = {
  name: 'decibel-spinner',
  tag: 'decibel-spinner',
  Class: DecibelSpinner,
  kind: 'Decibel spinner',
  picture: { attributes: {}, role: 'meter' },
  movable: { interactive: true },
  everything: { interactive: true, controls: true, spinnable: true, readout: true },
  initial: { decibels: 0 },
  given: { attributes: { decibels: '3' }, values: { decibels: 3 }, sent: '3' },
  words: { spoken: '3 decibels, odds 2 to 1, 66.6 percent', shown: /3 dB/, german: /66,6 percent/ },
  sends: [
    [{ probability: 1 }, 'Infinity'],
    [{ decibels: -0.1 }, '-0.1'],
  ],
  ways: { interactive: { interactive: true }, controls: { controls: true } },
  keys: [
    ['decibels', 'End', '23'],
    ['decibels', 'ArrowLeft', '22.9'],
  ],
  controls: { decibels: 'input[type=range]' },
  restores: [
    ['-4.5', { decibels: -4.5 }],
    ['Infinity', { decibels: Infinity }],
  ],
  clampedStates: [['9999', { decibels: 300 }]],
  badStates: ['NaN', '<script>', '', '1e309', new FormData()],
  ends: [
    ['decibels', { decibels: 23 }, ['ArrowRight', 'PageUp', 'End', 'Shift+ArrowUp']],
    ['decibels', { decibels: -23 }, ['ArrowLeft', 'PageDown', 'Home', 'Shift+ArrowDown']],
  ],
  field: {
    attributes: { 'data-unit': 'decibels' },
    property: 'decibels',
    meanings: [
      ['3', 3],
      ['7', 7],
      ['-2', -2],
      ['6', 6],
    ],
  },
  fields: [
    [{ max: '1', step: '0.01' }, '0.3', decibelsOf(3 / 7), decibelsOf(3), '0.75'],
    [{ max: '100' }, '30', decibelsOf(3 / 7), decibelsOf(3), '75'],
    [{ max: '100', step: '0.1' }, '12.5', decibelsOf(1 / 7), 3, '66.6'],
    [{ max: '90', 'data-unit': 'degrees' }, '60', decibelsOf(1 / 3), decibelsOf(3), '30'],
    [inDecibels, '-10', -10, 7, '7'],
    [{ ...inDecibels, step: '0.1' }, '0.3', 0.3, -6.5, '-6.5'],
    [{ max: '1000', 'data-unit': 'odds' }, '3', decibelsOf(3), 20, '100'],
  ],
  fieldTypes: ['range', 'number'],
  unfit: {
    'a field of no known unit': () => fieldWith({ max: '7' }),
    'a magnitude': () => document.createElement('quarter-dial'),
  },
  whole: {
    decibels: '75%',
    segments: '3',
    min: '-10',
    outcomes: 'rain,sun',
    spinnable: true,
    readout: true,
  },
  extras: ['field', 'slider', 'control', 'spin', 'arrow', 'readout'],
  pointer: 'fill',
  early: {
    attributes: { decibels: '2', segments: '4', outcomes: 'a,b' },
    properties: { decibels: 9, segments: 8, outcomes: 'rain,sun', controls: true, step: 0.5 },
    later: ['decibels', '3', 3],
  },
  aliases: [
    ['probability', 0.75, { decibels: 10 * Math.log10(3) }],
    ['odds', 10, { decibels: 10 }],
    ['degrees', 60, { decibels: -10 * Math.log10(3) }],
  ],
  table: ofSpinner,
  async handle(spinner) {
    await mouseDrag([20, 30, 50].map((degrees) => placeOf(spinner, degrees)));
    await sendKeys({ press: 'ArrowRight' });
  },
  changes: 2,
  expectHandled(spinner) {
    const { decibels } = spinner as DecibelSpinner;
    const under = decibelsUnder(spinner as DecibelSpinner, placeOf(spinner, 50));
    expect(decibels).to.be.closeTo(under + 0.1, 0.0501);
  },
  expectDrawn: (spinner, { decibels }) =>
    expect(filledShare(spinner)).to.be.closeTo(probabilityOf(decibels as number), 0.002),
};
