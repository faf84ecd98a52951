import { expect } from '@open-wc/testing';
import { eventLog } from '../support/events.js';
import {
  controlOf,
  part,
  press,
  ruleWith,
  send,
  type Attributes,
  type Movable,
} from '../support/rule.js';
import type { SlideRule } from '../../src/slide-rule/element.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

async function focused(movable: Movable, value: number, more: Attributes = {}): Promise<SlideRule> {
  const rule = await ruleWith({ [movable]: String(value), ...more });
  controlOf(rule, movable).focus();
  return rule;
}

const other = (movable: Movable): Movable => (movable === 'cursor' ? 'slide' : 'cursor');

/** Whether a hand's value has nothing of a double's dust. */
const isFreeOfDust = (value: number): boolean => Number(value.toPrecision(12)) === value;

for (const movable of movables) {
  describe(`the keyboard on the ${movable}`, () => {
    for (const [key, from, least, most] of [
      ['ArrowRight', 2, 2.005, 2.05],
      ['ArrowUp', 2, 2.005, 2.05],
      ['ArrowLeft', 2, 1.98, 1.995],
      ['ArrowDown', 2, 1.98, 1.995],
      ['ArrowRight', 7, 7.02, 7.1],
      ['ArrowLeft', 7, 6.9, 6.98],
      ['PageUp', 5, 6, 6],
      ['PageUp', 7.3, 8, 8],
      ['PageDown', 7.3, 7, 7],
      ['PageDown', 6, 5, 5],
      ['Home', 4, 1, 1],
    ] as const) {
      it(`${key} moves ${from} to ${least === most ? least : `${least} … ${most}`}`, async () => {
        const rule = await focused(movable, from, { [other(movable)]: '3' });
        const log = eventLog(rule);
        await press(key);
        expect(rule[movable]).to.be.within(least, most);
        expect(isFreeOfDust(rule[movable])).to.equal(true);
        expect(rule[other(movable)]).to.equal(3);
        expect(log).to.deep.equal(['input', 'change']);
      });
    }

    for (const [key, factor] of [
      ['Shift+ArrowRight', 1.001],
      ['Shift+ArrowUp', 1.001],
      ['Shift+ArrowLeft', 1 / 1.001],
      ['Shift+ArrowDown', 1 / 1.001],
    ] as const) {
      it(`${key} moves by 0.1 % of the value, whatever key name Shift gives`, async () => {
        for (const from of [2, 4.25, 8]) {
          const rule = await focused(movable, from);
          const log = eventLog(rule);
          await press(key);
          expect(rule[movable] / from).to.be.closeTo(factor, 1.5e-6);
          expect(log).to.deep.equal(['input', 'change']);
        }
      });
    }

    it('moves by 0.1 % with bare arrows in `fine`', async () => {
      const rule = await focused(movable, 4, { fine: true });
      await press('ArrowRight');
      expect(rule[movable]).to.be.closeTo(4.004, 1e-5);
      await press('ArrowDown');
      expect(rule[movable]).to.be.closeTo(4, 1e-5);
      await press('PageUp');
      expect(rule[movable]).to.be.within(3.9999, 5);
      await press('Home');
      expect(rule[movable]).to.equal(1);
    });

    it('End moves it to the other index', async () => {
      const rule = await focused(movable, 4, { shape: 'linear' });
      await press('End');
      expect(rule[movable]).to.equal(10);
      await press('Home');
      expect(rule[movable]).to.equal(1);
    });

    it('End moves it round to the index of a ring', async () => {
      const rule = await focused(movable, 4);
      await press('End');
      expect([1, 10]).to.include(rule[movable]);
      await press('ArrowLeft');
      expect(rule[movable]).to.be.within(9.8, 9.995);
      await press('ArrowRight', 'ArrowRight');
      expect(rule[movable]).to.be.within(1.004, 1.03);
    });

    it('moves from mark to mark round a ring and back, over the index', async () => {
      const rule = await focused(movable, 1);
      const way = [rule[movable]];
      const forth = { key: 'ArrowRight', back: 'ArrowLeft' };
      do {
        send(rule, movable, forth.key);
        way.push(rule[movable]);
      } while (rule[movable] < 10 && rule[movable] > 1 && way.length < 1000);
      // neither 1.000 nor 10.000 twice, as other rules flicker
      expect([1, 10]).to.include(way.at(-1));
      expect(way.length).to.be.within(100, 500);
      expect([...new Set(way.slice(0, -1))]).to.deep.equal(way.slice(0, -1).sort((a, b) => a - b));
      for (let i = way.length - 2; i >= 0; i--) {
        send(rule, movable, forth.back);
        expect(rule[movable]).to.equal(way[i]);
      }
      send(rule, movable, forth.back);
      expect(rule[movable]).to.equal(way.at(-2));
    });

    it('shows a focus ring on the drawing', async () => {
      for (const shape of ['circular', 'linear']) {
        const rule = await ruleWith({ shape });
        const seen = part(rule, movable === 'cursor' ? 'hairline' : 'slide-edge');
        const before = parseFloat(getComputedStyle(seen).strokeWidth);
        await press('Tab');
        if (rule.shadowRoot!.activeElement !== controlOf(rule, movable)) await press('Tab');
        expect(rule.shadowRoot!.activeElement).to.equal(controlOf(rule, movable));
        const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(seen);
        expect(parseFloat(strokeWidth)).to.be.greaterThan(before + 0.5);
        expect(parseFloat(strokeWidth)).to.be.at.least(2);
        expect([stroke === 'none', strokeOpacity]).to.deep.equal([false, '1']);
      }
    });
  });
}

describe('the ends of a linear rule', () => {
  it('let the slide extend beyond the left end', async () => {
    const rule = await focused('slide', 1, { shape: 'linear' });
    await press('ArrowLeft');
    expect(rule.slide).to.be.within(0.98, 0.999);
    await press('ArrowRight');
    expect(rule.slide).to.equal(1);
    for (let i = 0; i < 400; i++) send(rule, 'slide', 'ArrowLeft');
    expect(rule.slide).to.equal(0.1);
    for (let i = 0; i < 12; i++) send(rule, 'slide', 'PageUp');
    expect(rule.slide).to.be.greaterThan(0.4);
  });
});

describe('Tab on a rule', () => {
  it('skips the slide where a layout has none', async () => {
    const rule = await ruleWith({ layout: 'A D K' });
    expect(rule.reading('A')).to.equal(1);
    controlOf(rule, 'cursor').focus();
    await press('ArrowRight');
    expect(rule.cursor).to.be.greaterThan(1);
  });
});

describe('keys in a text field elsewhere on the page', () => {
  it('do not move the rule', async () => {
    const rule = await ruleWith({ slide: '2', cursor: '3' });
    const field = Object.assign(document.createElement('input'), { value: 'ab' });
    rule.after(field);
    field.focus();
    await press('ArrowLeft', 'Home', 'c', 'ArrowRight', '5', 'PageUp', 'Shift+End');
    expect(field.value).to.equal('ca5b');
    expect([rule.slide, rule.cursor]).to.deep.equal([2, 3]);
  });
});
