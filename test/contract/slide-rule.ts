import { expect } from '@open-wc/testing';
import { SlideRule } from '../../src/slide-rule/element.js';
import { loadSolver } from '../../src/slide-rule/solving/loader.js';
import { mouseClick, mouseDrag, sendKeys } from '../support/commands.js';
import { shiftOf, turnOf, part } from '../support/rule.js';
import { endsOf } from '../support/rule-face.js';
import { bodyPoint, gripPoint, movedBy } from '../support/rule-hand.js';
import { fieldOfValue, fieldsOfValue } from './magnitude-fields.js';
import { fieldWith, type Subject } from './subject.js';
import { ofRule } from './tables.js';

// so that expressions are read at once
before(loadSolver);

const movables = ['cursor', 'slide'] as const;

/** Where a part is drawn, in decades. */
function decadesDrawn(rule: Element, movable: 'cursor' | 'slide'): number {
  if (!rule.matches(':state(linear)')) return turnOf(part(rule, movable)) / 360;
  const [from, to] = endsOf(rule);
  return shiftOf(rule, movable) / (to - from);
}

/** The circular slide rule. */
export const slideRule: Subject = {
  name: 'slide-rule',
  tag: 'slide-rule',
  Class: SlideRule,
  kind: 'Slide rule',
  picture: { attributes: { disabled: true }, role: 'image' },
  movable: {},
  everything: { readout: true, controls: true, layout: 'duplex' },
  initial: { slide: 1, cursor: 1 },
  given: {
    attributes: { slide: '2.5', cursor: '4.25' },
    values: { slide: 2.5, cursor: 4.25 },
    sent: 'slide=2.5&cursor=4.25',
  },
  words: { spoken: 'D 4.25, C 1.7', shown: /D 4\.25/, german: /4,25/ },
  sends: [
    [{ slide: 0.1, cursor: Math.PI }, 'slide=0.1&cursor=3.141592653589793'],
    [{ slide: 1 }, 'slide=1&cursor=3.141592653589793'],
  ],
  ways: { bare: {} },
  keys: [
    ['cursor', 'Home', 'slide=2.5&cursor=1'],
    ['slide', 'Home', 'slide=1&cursor=1'],
  ],
  controls: { cursor: '[part~=cursor-control]', slide: '[part~=slide-control]' },
  restores: [['slide=2&cursor=3', { slide: 2, cursor: 3 }]],
  clampedStates: [['slide=99&cursor=0.2', { slide: 10, cursor: 1 }]],
  badStates: [
    ...['', 'NaN', '2.5', '<script>', 'slide=NaN&cursor=much', 'slide=&cursor=', '{"slide":2}'],
    ...['slide=toString&scale=constructor', '&&&===', '%E0%A4%A', 'scale=Q&fine=perhaps'],
    ...[null, undefined, new FormData(), 5, {}],
  ],
  sliderNames: ['Hairline', 'Slide'],
  ends: [],
  field: fieldOfValue,
  fields: [...fieldsOfValue, [{}, '3', 3, 500, '500']],
  fieldTypes: ['number'],
  unfit: {
    'a field of decibels': () => fieldWith({ 'data-unit': 'decibels' }),
    'a belief': () => document.createElement('probability-meter'),
  },
  whole: {
    ...{ shape: 'linear', layout: 'duplex', side: 'back', slide: '2.5', cursor: '4.25' },
    ...{ 'operand-exponent': '1', 'result-exponent': '3', readout: true, controls: true },
  },
  extras: ['controls', 'readout', 'turn'],
  pointer: 'hairline',
  early: {
    attributes: { slide: '9', cursor: '9', layout: 'disc' },
    properties: {
      ...{ slide: 2, cursor: 3, layout: 'duplex', shape: 'linear', side: 'back', scale: 'K' },
      ...{ operandExponent: 4, resultExponent: 5, fine: true, readout: true, controls: true },
    },
    later: ['cursor', '5', 5],
  },
  aliases: [['value', 4250, { cursor: 4.25, resultExponent: 3 }]],
  table: ofRule,
  async handle(element) {
    const rule = element as SlideRule;
    for (const movable of movables) {
      const start = gripPoint(rule, movable);
      await mouseDrag([start, movedBy(rule, start, 0.1)]);
      await sendKeys({ press: 'PageUp' });
    }
    await mouseClick(bodyPoint(rule, 0.1));
  },
  changes: 5,
  expectHandled(element) {
    const rule = element as SlideRule;
    expect(rule.slide).to.be.greaterThan(1.2);
    expect(rule.cursor).to.be.closeTo(10 ** 0.1, 0.02);
  },
  expectDrawn(rule, values) {
    for (const movable of movables) {
      const drawn = decadesDrawn(rule, movable) - Math.log10(values[movable] as number);
      const apart = rule.matches(':state(linear)') ? drawn : drawn - Math.round(drawn);
      expect(Math.abs(apart), movable).to.be.lessThan(1e-4);
    }
  },
};

/** The linear slide rule. */
export const linearSlideRule: Subject = {
  ...slideRule,
  name: 'linear slide-rule',
  ways: { linear: { shape: 'linear' } },
  movable: { shape: 'linear' },
  // the default layout has a back
  buttons: ['turn'],
  everything: { ...slideRule.everything, shape: 'linear' },
  ends: [
    ['cursor', { cursor: 10 }, ['ArrowRight', 'PageUp', 'Shift+ArrowUp', 'End']],
    ['cursor', { cursor: 1 }, ['ArrowLeft', 'PageDown', 'Shift+ArrowDown', 'Home']],
  ],
  picture: { attributes: { shape: 'linear', disabled: true }, role: 'image' },
};
