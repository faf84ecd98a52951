import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { endOfTh, expectReading, inDecade, readingAt } from '../support/rule-readings.js';
import { aliases, allScales, newRule, type Attributes, readingOf } from '../support/rule.js';

/** From the left index to just short of the right one, which a ring has at the same place. */
const onDecade = fc.double({ min: 1, max: 9.9999, noNaN: true });

function set(rule: SlideRule, slide: number, cursor: number): void {
  rule.slide = slide;
  rule.cursor = cursor;
}

/** A layout on whose body, or on whose slide, a scale is. */
const onBody = (name: string): Attributes => ({ layout: `${name} [ C ] D` });
const onSlide = (name: string): Attributes => ({ layout: `A [ ${name} ] D` });

function expectExact(rule: SlideRule, name: string, x: number): void {
  if (name === 'Th' && x > endOfTh) expect(readingOf(rule, name)).to.equal(null);
  else expectReading(readingOf(rule, name), readingAt[name](x), `${name} over ${x}`);
}

// LR extends both ways from its index, which the tests of Bayes' rule cover
const oneWay = allScales.filter((name) => name !== 'LR');

describe('a reading of a rule', () => {
  for (const name of oneWay) {
    it(`of ${name} on the body is exact to 1e-12, in both shapes`, () => {
      for (const shape of ['circular', 'linear']) {
        const rule = newRule({ shape, ...onBody(name === 'C' ? 'A' : name) });
        if (name === 'C') rule.setAttribute('layout', 'C [ B ] D');
        fc.assert(
          fc.property(onDecade, fc.double({ min: 0.1, max: 10, noNaN: true }), (x, slide) => {
            set(rule, slide, x);
            expectExact(rule, name, x);
          }),
        );
      }
    });

    it(`of ${name} on a ring's slide is exact to 1e-12, round and round`, () => {
      const rule = newRule(onSlide(name));
      if (name === 'D' || name === 'A') rule.setAttribute('layout', `K [ ${name} ]`);
      fc.assert(
        fc.property(onDecade, onDecade, (slide, cursor) => {
          const x = inDecade(cursor / slide);
          // a hair beside the index, either end is a valid reading
          fc.pre(x > 1 + 1e-9 && x < 9.9999);
          set(rule, slide, cursor);
          expectExact(rule, name, x);
        }),
      );
    });

    it(`of ${name} on a linear slide is exact to 1e-12, and null beside it`, () => {
      const rule = newRule({ shape: 'linear', ...onSlide(name) });
      if (name === 'D' || name === 'A') rule.setAttribute('layout', `K [ ${name} ]`);
      const slides = fc.double({ min: 0.1, max: 10, noNaN: true });
      fc.assert(
        fc.property(slides, onDecade, (slide, cursor) => {
          const x = cursor / slide;
          fc.pre(Math.abs(Math.log10(x)) > 1e-9 && Math.abs(Math.log10(x) - 1) > 1e-5);
          set(rule, slide, cursor);
          if (x < 1 || x > 10) expect(readingOf(rule, name)).to.equal(null);
          else expectExact(rule, name, x);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('exists on the slide right up to its ends', () => {
    const rule = newRule({ shape: 'linear', layout: 'mannheim' });
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1, noNaN: true }), (slide) => {
        set(rule, slide, Math.min(10, Math.max(1, 10 * slide)));
        expectReading(readingOf(rule, 'C'), 10, 'C at its right end');
        expectReading(readingOf(rule, 'B'), 100, 'B at its right end');
        set(rule, 10 * slide, Math.max(1, 10 * slide));
        expectReading(readingOf(rule, 'C'), 1, 'C at its left end');
        // also where the last digit of a double is short of the end
        set(rule, 10 * slide, Math.max(1, 10 * slide * (1 - 2e-16)));
        expectReading(readingOf(rule, 'C'), 1, 'C a hair before its left end');
      }),
    );
  });

  it('at the right index of the body is that of the right end', () => {
    for (const shape of ['circular', 'linear']) {
      const rule = newRule({ shape, layout: 'duplex', cursor: '10' });
      for (const [name, wanted] of [
        ...([
          ['D', 10],
          ['A', 100],
          ['K', 1000],
          ['L', 1],
          ['DI', 1],
        ] as const),
        ['LL3', Math.exp(10)],
        ['LL02', Math.exp(-1)],
      ] as const)
        expectReading(readingOf(rule, name), wanted, name);
    }
    const angles = newRule({ layout: 'S T ST [ C ] D P', cursor: '10' });
    expect(readingOf(angles, 'S')).to.equal(90);
    expectReading(readingOf(angles, 'T'), 45, 'T');
    expect(readingOf(angles, 'P')).to.be.closeTo(0, 1e-12);
  });

  it('beyond the end of Th is null', () => {
    const rule = newRule({ layout: 'Th [ C ] D' });
    for (const [cursor, isOn] of [
      [9.95, true],
      [9.96, false],
      [10, false],
    ] as const) {
      rule.cursor = cursor;
      expect(readingOf(rule, 'Th') !== null, `${cursor}`).to.equal(isOn);
    }
  });

  for (const [alias, name] of Object.entries(aliases)) {
    it(`treats ${alias} as ${name}`, () => {
      for (const layout of [`${name} [ C ] D`, `${alias} [ C ] D`, 'ring']) {
        const rule = newRule({ layout, cursor: '3.5', slide: '2' });
        expect(readingOf(rule, alias)).to.equal(readingOf(rule, name));
        expect(readingOf(rule, alias)).to.be.a('number');
      }
    });
  }

  it('is null for an unknown scale', () => {
    const rule = newRule({ cursor: '2' });
    for (const name of ['Q', '', ' ', 'LL4', 'toString', 'constructor', '__proto__', '[', 'π'])
      expect(readingOf(rule, name), name).to.equal(null);
    for (const junk of [undefined, null, 5, {}, Symbol('D')])
      expect(readingOf(rule, junk as string)).to.equal(null);
  });

  it('depends on the part that has the scale in the layout', () => {
    const both = { slide: '2', cursor: '6' };
    expectReading(readingOf(newRule({ ...both, layout: 'A [ C ] D S' }), 'S'), readingAt['S'](6));
    expectReading(readingOf(newRule({ ...both, layout: 'A [ C S ] D' }), 'S'), readingAt['S'](3));
    expectReading(readingOf(newRule({ ...both, layout: 'A [ K ] D' }), 'K'), 27, 'K on the slide');
    expectReading(readingOf(newRule({ ...both, layout: '[ A C ]' }), 'A'), 9, 'A on the slide');
  });

  it('exists for the back too, while the front is shown', () => {
    for (const side of ['front', 'back']) {
      const rule = newRule({ layout: 'mannheim', side, slide: '2', cursor: '6' });
      expectReading(readingOf(rule, 'S'), readingAt['S'](3), `S at the ${side}`);
      expectReading(readingOf(rule, 'B'), 9, `B at the ${side}`);
      expectReading(readingOf(rule, 'A'), 36, `A at the ${side}`);
    }
  });

  it('of a scale that is not in the layout uses its usual part', () => {
    const rule = newRule({ slide: '2', cursor: '6' });
    for (const [name, x] of [
      ...([
        ['A', 6],
        ['K', 6],
        ['DF', 6],
        ['DI', 6],
        ['P', 6],
        ['LL2', 6],
      ] as const),
      ...([
        ['B', 3],
        ['CI', 3],
        ['CF', 3],
        ['CIF', 3],
        ['BI', 3],
        ['Ln', 3],
      ] as const),
    ] as const)
      expectReading(readingOf(rule, name), readingAt[name](x), name);
  });

  it('has no exponent', () => {
    const rule = newRule({ cursor: '4', 'result-exponent': '3', 'operand-exponent': '-2' });
    for (const [name, wanted] of [
      ['D', 4],
      ['C', 4],
      ['A', 16],
      ['K', 64],
      ['L', Math.log10(4)],
    ] as const)
      expectReading(readingOf(rule, name), wanted, name);
  });
});
