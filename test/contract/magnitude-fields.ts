import type { LinkedField, Subject } from './subject.js';

/** A field that an instrument of magnitudes follows. */
export const fieldOfValue: LinkedField = {
  attributes: { 'data-unit': 'value' },
  property: 'value',
  meanings: [
    ['30', 30],
    ['0.25', 0.25],
    ['8', 8],
    ['600', 600],
  ],
};

/** Fields that dial and rule understand alike. */
export const fieldsOfValue: Subject['fields'] = [
  [{ 'data-unit': 'value', step: 'any' }, '42000', 42000, 0.25, '0.25'],
  [{ 'data-unit': 'value' }, '42000', 42000, 2.75, '3'],
  [{ 'data-unit': 'value', max: '100' }, '42', 42, 7, '7'],
  [{ step: '1' }, '8', 8, 42.4, '42'],
];
