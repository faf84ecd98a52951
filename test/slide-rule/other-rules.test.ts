import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { expectReading, readingAt } from '../support/rule-readings.js';
import { newRule, readingOf } from '../support/rule.js';

function set(rule: SlideRule, slide: number, cursor: number): void {
  rule.slide = slide;
  rule.cursor = cursor;
}

describe('errors of other slide rules do not occur', () => {
  const cursors = Array.from({ length: 1801 }, (_, i) => Math.min(10, 10 ** (i / 1800)));

  it('S and ST never read NaN, although rounding can take a sine above 1', () => {
    const rule = newRule({ layout: 'S ST [ T C ] D' });
    for (const cursor of [...cursors, 9.999999999999998, 10, 1, 1.0000000000000002])
      for (const slide of [1, 9.999999999999998, 3, 0.1, 10]) {
        set(rule, slide, cursor);
        expect(readingOf(rule, 'S')).to.be.within(5.7391, 90);
        expect(readingOf(rule, 'ST')).to.be.within(0.5729, 5.7296);
        expect(readingOf(rule, 'T')).to.be.within(5.7105, 45);
      }
  });

  it('T never reads an angle above 45° under marks below it', () => {
    const rule = newRule({ layout: 'T T2 [ C ] D' });
    for (const cursor of cursors) {
      rule.cursor = cursor;
      expect(readingOf(rule, 'T')).to.be.at.most(45);
      expect(readingOf(rule, 'T2')).to.be.at.least(45 - 1e-13);
    }
    rule.cursor = 5.773502691896258;
    expectReading(readingOf(rule, 'T'), 30, 'T');
    expectReading(readingOf(rule, 'T2'), readingAt['T2'](5.773502691896258), 'T2');
  });

  it('CI is never one decade off', () => {
    const rule = newRule({ layout: 'DI [ CI C ] D', cursor: '4' });
    expectReading(readingOf(rule, 'CI'), 2.5, 'CI');
    expectReading(readingOf(rule, 'DI'), 2.5, 'DI');
    rule.cursor = 1;
    expect(readingOf(rule, 'DI')).to.equal(10);
    rule.cursor = 10;
    expect(readingOf(rule, 'DI')).to.equal(1);
  });

  it('an index never flickers between 1 and 10', () => {
    const rule = newRule({ layout: 'ring' });
    for (const x of cursors.filter((x) => x < 9.999)) {
      set(rule, x, x);
      // the hairline stands on C's index: exactly, and always at the same end
      expect(readingOf(rule, 'C'), `${x}`).to.equal(1);
      // nor does what two logarithms lose make ten of it
      for (const hair of [1 - 2e-16, 1 + 2e-16]) {
        set(rule, x, Math.max(1, x * hair));
        expectReading(readingOf(rule, 'C'), 1, `C at ${x}`);
      }
    }
  });
});
