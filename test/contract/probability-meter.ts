import { expect } from '@open-wc/testing';
import { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { mouseDrag, sendKeys } from '../support/commands.js';
import { degreesOf, needleDegrees, placeOf } from '../support/meter.js';
import { probabilityOf } from '../support/spinner.js';
import { fieldWith, type Subject } from './subject.js';
import { ofMeter } from './tables.js';

const inDecibels = { min: '-30', max: '30', 'data-unit': 'decibels' };

/** The probability meter. */
export const probabilityMeter: Subject = {
  name: 'probability-meter',
  tag: 'probability-meter',
  Class: ProbabilityMeter,
  kind: 'Probability meter',
  picture: { attributes: {}, role: 'meter' },
  movable: { interactive: true },
  everything: { interactive: true, controls: true, readout: true, words: true, scale: 'both' },
  initial: { probability: 0.5 },
  given: { attributes: { probability: '53%' }, values: { probability: 0.53 }, sent: '0.53' },
  words: {
    spoken: '53 percent, 43.28 degrees, chances about even',
    shown: /53%/,
    german: /43,28 degrees/,
  },
  sends: [
    [{ probability: 0.25 }, '0.25'],
    [{ probability: 1 }, '1'],
    [{ probability: 0 }, '0'],
  ],
  ways: { interactive: { interactive: true }, controls: { controls: true } },
  keys: [
    ['probability', 'End', '1'],
    ['probability', 'Home', '0'],
  ],
  controls: { probability: '[part~=control]' },
  restores: [['0.25', { probability: 0.25 }]],
  clampedStates: [['99', { probability: 1 }]],
  badStates: ['NaN', '<script>', '', '1e309', new FormData()],
  ends: [
    ['probability', { probability: 1 }, ['ArrowRight', 'PageUp', 'End', 'Shift+ArrowUp']],
    ['probability', { probability: 0 }, ['ArrowLeft', 'PageDown', 'Home', 'Shift+ArrowDown']],
  ],
  field: {
    attributes: { max: '100' },
    property: 'probability',
    meanings: [
      ['30', 0.3],
      ['75', 0.75],
      ['20', 0.2],
      ['60', 0.6],
    ],
  },
  fields: [
    [{ max: '1', step: '0.01' }, '0.3', 0.3, 0.75, '0.75'],
    [{ max: '100' }, '30', 0.3, 0.75, '75'],
    [{ max: '100', step: '0.1' }, '12.5', 0.125, 0.6666, '66.7'],
    [{ max: '90', 'data-unit': 'degrees' }, '60', 0.25, 0.75, '30'],
    [inDecibels, '-10', probabilityOf(-10), probabilityOf(7), '7'],
    [{ max: '1000', 'data-unit': 'odds' }, '3', 0.75, 0.8, '4'],
    [
      { max: '1', 'data-unit': 'degrees', step: 'any' },
      '0.5',
      Math.cos(Math.PI / 360) ** 2,
      1,
      '0',
    ],
  ],
  fieldTypes: ['range', 'number'],
  unfit: {
    'a field of no known unit': () => fieldWith({ max: '7' }),
    'a magnitude': () => document.createElement('quarter-dial'),
  },
  whole: {
    probability: '81%',
    labels: '{"angles":[80,10],"labels":["no","yes"],"radius":430}',
    scale: 'degrees',
    words: 'icd-203',
    low: '0.6',
    high: '0.9',
    prior: '0.4',
    readout: true,
  },
  extras: ['control', 'field', 'readout', 'scale', 'words', 'labels', 'interval', 'prior'],
  pointer: 'needle',
  early: {
    attributes: { probability: '0.2', scale: 'odds' },
    properties: { probability: 0.9, scale: 'percent', interactive: true, readout: true },
    later: ['probability', '0.3', 0.3],
  },
  aliases: [
    ['degrees', 60, { probability: 0.25 }],
    ['odds', 3, { probability: 0.75 }],
    ['decibels', 10, { probability: 10 / 11 }],
  ],
  table: ofMeter,
  async handle(meter) {
    await mouseDrag([20, 40, 70].map((degrees) => placeOf(meter, degrees, 500)));
    await sendKeys({ press: 'ArrowRight' });
  },
  changes: 2,
  expectHandled: (meter) => expect((meter as ProbabilityMeter).degrees).to.be.closeTo(69, 0.3),
  expectDrawn: (meter, { probability }) =>
    expect(needleDegrees(meter)).to.be.closeTo(degreesOf(probability as number), 0.01),
};
